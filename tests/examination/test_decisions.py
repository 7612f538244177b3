"""Decisions on lists, candidates and appellations, on a real database."""

import asyncio
from uuid import UUID

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
    provincial_committee,
    snapshot,
    submitted_list,
)

from kieslijst.audit.queries import latest
from kieslijst.examination.actions import Decision, decide
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import Ruling, RulingKind, Target, Verdict
from kieslijst.examination.queries import submission_of
from kieslijst.shared.errors import Conflict, NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _received() -> tuple[Committee, Submission]:
    juinen = await committee()
    return juinen, await juinen.receive(snapshot(juinen.election), code=CODES[0])


async def _ruling(juinen: Committee, submission: Submission, kind: RulingKind, target_id: UUID) -> Ruling | None:
    return (await submission_of(juinen.clerk, juinen.code, submission.id)).rulings.on(kind, target_id)


async def test_nothing_is_decided_by_itself() -> None:
    juinen, submission = await _received()
    assert (await submission_of(juinen.clerk, juinen.code, submission.id)).rulings.by_target == {}


async def test_a_decision_keeps_reason_article_person_and_time() -> None:
    juinen, submission = await _received()
    target_id = submission.lists[0].candidates[1].id
    await juinen.decide(RulingKind.CANDIDATE, target_id, NO_CONSENT)
    ruling = await _ruling(juinen, submission, RulingKind.CANDIDATE, target_id)
    assert ruling == Ruling(Target(RulingKind.CANDIDATE, target_id), NO_CONSENT, "Karel Stempel", NOW, 1)


async def test_a_list_is_decided_in_each_district_on_its_own() -> None:
    waterrand = await provincial_committee()
    lists = (submitted_list(1, (1, 2, 3)),)
    submission = await waterrand.receive(snapshot(waterrand.election, lists=lists), code=CODES[0])
    north, middle, _ = submission.districts
    await waterrand.decide(RulingKind.LIST, north.id, VALID)
    await waterrand.decide(RulingKind.LIST, middle.id, LATE)
    rulings = (await submission_of(waterrand.clerk, waterrand.code, submission.id)).rulings
    assert [rulings.is_valid(district.id) for district in submission.districts] == [True, False, False]
    assert rulings.on(RulingKind.LIST, submission.districts[2].id) is None


@pytest.mark.parametrize(("reason", "article"), [("", ""), ("reden", ""), (" ", "I 5")])
async def test_a_rejection_needs_a_reason_and_an_article(reason: str, article: str) -> None:
    juinen, submission = await _received()
    with pytest.raises(Refused):
        await juinen.decide(
            RulingKind.LIST, submission.districts[0].id, Verdict(stands=False, reason=reason, article=article)
        )


async def test_a_decision_can_be_changed_before_closing_and_the_record_keeps_both() -> None:
    juinen, submission = await _received()
    await juinen.decide(RulingKind.APPELLATION, submission.id, UNREGISTERED)
    await juinen.decide(RulingKind.APPELLATION, submission.id, VALID, revision=1)
    ruling = await _ruling(juinen, submission, RulingKind.APPELLATION, submission.id)
    assert ruling is not None
    assert (ruling.stands, ruling.revision) == (True, 2)
    names = [event.name for event in await latest(f"committee:{juinen.election.id}")]
    assert names == ["appellation_kept", "appellation_struck", "submission_received"]


async def test_of_two_colleagues_who_decide_differently_at_once_one_gets_a_conflict() -> None:
    juinen, submission = await _received()
    target_id = submission.districts[0].id
    answers = await asyncio.gather(
        juinen.decide(RulingKind.LIST, target_id, VALID),
        juinen.decide(RulingKind.LIST, target_id, LATE),
        return_exceptions=True,
    )
    assert [type(answer) for answer in answers if answer is not None] == [Conflict]


async def test_the_same_decision_twice_is_one_decision() -> None:
    juinen, submission = await _received()
    target_id = submission.districts[0].id
    await asyncio.gather(*(juinen.decide(RulingKind.LIST, target_id, VALID) for _ in range(3)))
    ruling = await _ruling(juinen, submission, RulingKind.LIST, target_id)
    assert ruling is not None
    assert ruling.revision == 1


async def test_several_decisions_are_taken_together_or_not_at_all() -> None:
    juinen, submission = await _received()
    good = Decision(Target(RulingKind.LIST, submission.districts[0].id), VALID)
    foreign = Decision(Target(RulingKind.LIST, submission.id), VALID)
    with pytest.raises(NotFound):
        await decide(juinen.clerk, juinen.election.id, (good, foreign), at=NOW)
    assert (await submission_of(juinen.clerk, juinen.code, submission.id)).rulings.by_target == {}


async def test_another_committees_lists_candidates_and_appellations_are_not_found() -> None:
    juinen, submission = await _received()
    elsewhere = await committee(code="GR2026_Wadwijk")
    await elsewhere.receive(snapshot(elsewhere.election), code=CODES[1])
    targets = (
        (RulingKind.LIST, submission.districts[0].id),
        (RulingKind.CANDIDATE, submission.lists[0].candidates[0].id),
        (RulingKind.APPELLATION, submission.id),
    )
    for kind, target_id in targets:
        with pytest.raises(NotFound):
            await elsewhere.decide(kind, target_id, LATE)
        assert await _ruling(juinen, submission, kind, target_id) is None
