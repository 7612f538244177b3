"""What follows from findings: who is struck from each list, and who stands beyond the maximum."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW
from tests.committee import CODES, candidate, committee, provincial_committee, snapshot, submitted_list

from kieslijst.elections.model import Election
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState, OmissionSubject, OmissionText
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import Ruling, RulingKind, Rulings, Target, Verdict
from kieslijst.examination.proposals import Proposal, examined, proposals
from kieslijst.law.sanctions import Ground
from kieslijst.shared.birth_date import BirthDate
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

NOBODY_DECIDED = Rulings({})


def _proposed(
    election: Election, handed_in: Snapshot, submission: Submission, rulings: Rulings = NOBODY_DECIDED
) -> list[Proposal]:
    seen = examined(findings_of(handed_in), handed_in, submission)
    return list(proposals(election, submission, seen, (), rulings))


def _on(found: list[Proposal], ground: Ground) -> list[UUID]:
    """What decisions on this ground would be taken on, in order."""
    return [one.target.id for one in found if one.finding is not None and one.finding.ground is ground]


def _labels(found: list[Proposal], ground: Ground) -> list[str]:
    """The places that are shown with them."""
    return [one.label.split(".")[0] for one in found if one.finding is not None and one.finding.ground is ground]


async def test_somebody_too_young_is_struck_from_each_list() -> None:
    waterrand = await provincial_committee()
    states = replace(waterrand.election, nomination_date=date(2027, 2, 1), election_date=date(2027, 3, 17))
    young = replace(candidate(2), birth_date=BirthDate(2025, 5, 5))
    first, others = (candidate(1), young, candidate(3)), (candidate(1), candidate(3), replace(young, place=3))
    second = tuple(replace(one, place=place) for place, one in enumerate(others, start=1))
    handed_in = snapshot(states, lists=(_list(1, first), _list(2, second)))
    submission = await waterrand.receive(handed_in, code=CODES[0])
    found = _proposed(states, handed_in, submission)
    wanted = [
        one.id for received in submission.lists for one in received.candidates if one.person_id == young.person_id
    ]
    assert len(wanted) == 2
    assert _on(found, Ground.TOO_YOUNG) == wanted
    assert _labels(found, Ground.TOO_YOUNG) == ["2", "3"]


def _list(number: int, candidates: tuple[Candidate, ...]) -> SubmittedList:
    return SubmittedList(uuid4(), number, (number,), candidates)


async def test_names_beyond_the_maximum_are_proposed_one_by_one() -> None:
    juinen = await committee()
    handed_in = snapshot(juinen.election, seats_before=2, lists=(submitted_list(size=53),))
    submission = await juinen.receive(handed_in, code=CODES[0])
    rows = submission.lists[0].candidates
    found = _proposed(juinen.election, handed_in, submission)
    assert _on(found, Ground.EXCESS) == [one.id for one in rows[50:]]
    assert _labels(found, Ground.EXCESS) == ["51", "52", "53"]


async def test_who_is_struck_makes_room_for_the_last_ones() -> None:
    juinen = await committee()
    handed_in = snapshot(juinen.election, seats_before=2, lists=(submitted_list(size=53),))
    submission = await juinen.receive(handed_in, code=CODES[0])
    rows = submission.lists[0].candidates
    struck = Target(RulingKind.CANDIDATE, rows[3].id)
    rulings = Rulings({struck: Ruling(struck, Verdict(stands=False), "Karel Stempel", NOW, revision=1)})
    found = _proposed(juinen.election, handed_in, submission, rulings)
    assert _on(found, Ground.EXCESS) == [one.id for one in rows[51:]]


async def test_who_would_be_struck_makes_room_as_well() -> None:
    juinen = await committee()
    full = submitted_list(size=53)
    young = replace(full.candidates[3], birth_date=BirthDate(2025, 5, 5))
    crowded = replace(full, candidates=(*full.candidates[:3], young, *full.candidates[4:]))
    handed_in = snapshot(juinen.election, seats_before=2, lists=(crowded,))
    submission = await juinen.receive(handed_in, code=CODES[0])
    found = _proposed(juinen.election, handed_in, submission)
    assert _labels(found, Ground.TOO_YOUNG) == ["4"]
    assert _labels(found, Ground.EXCESS) == ["52", "53"]


async def test_somebody_is_proposed_once_on_the_first_ground_of_the_law() -> None:
    juinen = await committee()
    full = submitted_list(size=3)
    young = replace(full.candidates[1], birth_date=BirthDate(2025, 5, 5))
    handed_in = snapshot(
        juinen.election, lists=(replace(full, candidates=(full.candidates[0], young, full.candidates[2])),)
    )
    submission = await juinen.receive(handed_in, code=CODES[0])
    seen = examined(findings_of(handed_in), handed_in, submission)
    row = submission.lists[0].candidates[1]
    no_copy = OmissionText("Kieswet H 9(3)", "Geen kopie.", "candidate_not_sitting_adds_a_copy_of_an_identity_document")
    subject = OmissionSubject(OmissionScope.CANDIDATE, row.id, "kandidaat 2")
    missing = Omission(uuid4(), submission.id, subject, no_copy, "Karel", NOW, OmissionState.NOT_REPAIRED)
    both = proposals(juinen.election, submission, seen, (missing,), NOBODY_DECIDED)
    assert [one.ground for one in both if one.target.id == row.id] == [Ground.NO_CONSENT]
    assert _on(_proposed(juinen.election, handed_in, submission), Ground.TOO_YOUNG) == [row.id]
