"""Closing: what still stands in the way, what it fixes, and that nothing changes afterwards."""

import asyncio
from uuid import uuid4

import pytest
from tests.builders import NOW
from tests.committee import (
    CODES,
    LATE,
    NO_CONSENT,
    UNREGISTERED,
    VALID,
    Committee,
    committee,
    decided_committee,
    snapshot,
)

from kieslijst.audit.queries import latest, verify
from kieslijst.examination.actions import (
    NewOmission,
    NotClosable,
    answer_previous,
    close,
    judge_repair,
    receive,
    record_draw,
    record_omission,
    return_submission,
    undo_omission,
)
from kieslijst.examination.model.omission import OmissionScope, OmissionState, OmissionSubject, OmissionText
from kieslijst.examination.model.received import Previous, Submission
from kieslijst.examination.model.ruling import RulingKind
from kieslijst.examination.queries import decided_lists, dossier_of
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _received(name: str = "Streekbelang Juinen") -> tuple[Committee, Submission]:
    juinen = await committee()
    return juinen, await juinen.receive(snapshot(juinen.election, name), code=CODES[0])


async def _close(of: Committee) -> None:
    await close(of.clerk, of.election.id, at=NOW)


async def _reasons(of: Committee) -> tuple[str, ...]:
    with pytest.raises(NotClosable) as refused:
        await _close(of)
    return tuple(str(reason) for reason in refused.value.reasons)


async def _answer(of: Committee, submission: Submission, votes: int | None = None) -> None:
    await answer_previous(of.clerk, of.election.id, {submission.id: Previous(votes)}, at=NOW)


async def test_an_examination_without_lists_does_not_close() -> None:
    assert await _reasons(await committee()) == ("Er is nog geen lijst ontvangen.",)


async def test_an_undecided_list_is_named() -> None:
    juinen, _ = await _received()
    assert await _reasons(juinen) == ("Over de lijst van Streekbelang Juinen is nog niet besloten.",)


async def test_an_open_omission_is_named() -> None:
    juinen, submission = await _received()
    await juinen.declare_valid(submission.id)
    await _answer(juinen, submission)
    subject = OmissionSubject(OmissionScope.LIST, submission.lists[0].id, "lijst 1")
    new = NewOmission(uuid4(), submission.id, subject, OmissionText("Kieswet H 4", "Te weinig ondersteuning."))
    omission = await record_omission(juinen.clerk, juinen.election.id, new, at=NOW)
    assert await _reasons(juinen) == ("Een verzuim van lijst 1 staat nog open.",)
    await judge_repair(
        juinen.clerk, juinen.election.id, omission_id=omission.id, state=OmissionState.REPAIRED, revision=1, at=NOW
    )
    await _close(juinen)


async def test_a_group_of_which_nothing_is_known_of_last_time_is_named() -> None:
    juinen, submission = await _received()
    await juinen.declare_valid(submission.id)
    assert await _reasons(juinen) == ("Van Streekbelang Juinen is de uitslag van de vorige keer nog niet ingevuld.",)


async def test_a_lot_that_was_not_drawn_is_named() -> None:
    juinen, submission = await _received()
    other = await juinen.receive(snapshot(juinen.election, "Dorp en Wad"), code=CODES[1])
    for one in (submission, other):
        await juinen.declare_valid(one.id)
        await _answer(juinen, one)
    (reason,) = await _reasons(juinen)
    assert reason.startswith("Loting is nodig tussen ")
    await record_draw(juinen.clerk, juinen.election.id, {submission.id: 2, other.id: 1}, at=NOW)
    await _close(juinen)


async def test_a_valid_list_without_candidates_left_is_named() -> None:
    juinen, submission = await _received()
    await juinen.declare_valid(submission.id)
    await _answer(juinen, submission)
    for candidate in submission.lists[0].candidates:
        await juinen.decide(RulingKind.CANDIDATE, candidate.id, NO_CONSENT)
    (reason,) = await _reasons(juinen)
    assert "alle kandidaten zijn geschrapt" in reason
    await juinen.decide(RulingKind.LIST, submission.districts[0].id, LATE, revision=1)
    await _close(juinen)
    assert (await decided_lists(juinen.election)).districts == ()


async def test_closing_numbers_lists_and_closes_up_the_candidates() -> None:
    juinen, submission = await _received()
    await juinen.declare_valid(submission.id)
    await _answer(juinen, submission, 412)
    await juinen.decide(RulingKind.CANDIDATE, submission.lists[0].candidates[1].id, NO_CONSENT)
    await _close(juinen)
    ((decided,),) = [district.lists for district in (await decided_lists(juinen.election)).districts]
    assert decided.number == 1
    assert [(one.number, one.place) for one in decided.candidates] == [(1, 1), (2, 3), (3, 4)]
    closed = await juinen.submission(submission.id)
    assert "412 stemmen" in closed.number_reason
    assert [one.number for one in closed.lists[0].candidates] == [1, None, 2, 3]


async def test_an_invalid_list_gets_no_number_and_a_struck_appellation_makes_it_unnamed() -> None:
    juinen, submission = await _received()
    other = await juinen.receive(snapshot(juinen.election, "Dorp en Wad"), code=CODES[1])
    await juinen.decide(RulingKind.LIST, submission.districts[0].id, LATE)
    await juinen.declare_valid(other.id)
    await juinen.decide(RulingKind.APPELLATION, other.id, UNREGISTERED)
    await _close(juinen)
    ((decided,),) = [district.lists for district in (await decided_lists(juinen.election)).districts]
    assert (decided.number, decided.appellation) == (1, "")
    assert (await juinen.submission(submission.id)).number is None


async def test_after_closing_nothing_changes() -> None:
    juinen = await decided_committee("Streekbelang Juinen", "Dorp en Wad")
    submission = (await dossier_of(juinen.clerk, juinen.code)).standing.submissions[0]
    clerk, election_id = juinen.clerk, juinen.election.id
    subject = OmissionSubject(OmissionScope.GROUP, submission.id, "x")
    new = NewOmission(uuid4(), submission.id, subject, OmissionText("H 1", "x"))
    acts = (
        lambda: receive(clerk, election_id, typed=CODES[0], at=NOW),
        lambda: return_submission(clerk, election_id, submission_id=submission.id, at=NOW),
        lambda: record_omission(clerk, election_id, new, at=NOW),
        lambda: undo_omission(clerk, election_id, omission_id=new.id, at=NOW),
        lambda: juinen.decide(RulingKind.LIST, submission.districts[0].id, LATE, revision=1),
        lambda: answer_previous(clerk, election_id, {submission.id: Previous(3)}, at=NOW),
        lambda: record_draw(clerk, election_id, {submission.id: 1}, at=NOW),
        lambda: close(clerk, election_id, at=NOW),
    )
    before = await decided_lists(juinen.election)
    events = await latest(f"committee:{election_id}")
    for act in acts:
        with pytest.raises(Refused, match="vastgesteld"):
            await act()
    assert await decided_lists(juinen.election) == before
    assert await latest(f"committee:{election_id}") == events


async def test_undecided_lists_are_not_given_to_anyone() -> None:
    juinen, submission = await _received()
    await juinen.declare_valid(submission.id)
    with pytest.raises(Refused, match="nog niet vastgesteld"):
        await decided_lists(juinen.election)


async def test_two_who_close_at_once_close_once() -> None:
    juinen, submission = await _received()
    await juinen.decide(RulingKind.LIST, submission.districts[0].id, VALID)
    await _answer(juinen, submission)
    answers = await asyncio.gather(*(_close(juinen) for _ in range(3)), return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["NoneType", "Refused", "Refused"]


async def test_another_committee_cannot_close() -> None:
    juinen, _ = await _received()
    elsewhere = await committee(code="GR2026_Wadwijk")
    with pytest.raises(NotFound):
        await close(elsewhere.clerk, juinen.election.id, at=NOW)


async def test_the_chain_of_a_whole_examination_verifies() -> None:
    juinen = await decided_committee("Streekbelang Juinen", "Dorp en Wad")
    events = await latest(f"committee:{juinen.election.id}")
    assert [event.name for event in events][:1] == ["examination_closed"]
    assert not (await verify()).breaks
