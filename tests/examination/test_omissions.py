"""Omissions and their repair, on a real database."""

import asyncio
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, csb_clerk
from tests.committee import CODES, Committee, committee, snapshot

from kieslijst.audit.queries import latest, verify
from kieslijst.examination.actions import NewOmission, judge_repair, record_omission, undo_omission
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState, OmissionSubject, OmissionText
from kieslijst.examination.model.received import Submission
from kieslijst.examination.queries import submission_of
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Conflict, NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

CONSENT = OmissionText("Kieswet H 9 lid 1", "De verklaring van instemming van kandidaat 2 ontbreekt.", "h9_is_there")


async def _received() -> tuple[Committee, Submission]:
    juinen = await committee()
    return juinen, await juinen.receive(snapshot(juinen.election), code=CODES[0])


def _new(submission: Submission, content: OmissionText = CONSENT) -> NewOmission:
    second = submission.lists[0].candidates[1]
    subject = OmissionSubject(OmissionScope.CANDIDATE, second.id, f"kandidaat 2, {second.name.in_text}")
    return NewOmission(uuid4(), submission.id, subject, content)


async def _judge(
    juinen: Committee, omission: Omission, state: OmissionState, *, clerk: Actor | None = None
) -> Omission:
    return await judge_repair(
        clerk or juinen.clerk,
        juinen.election.id,
        omission_id=omission.id,
        state=state,
        revision=omission.revision,
        at=NOW,
    )


async def _listed(juinen: Committee, submission_id: UUID) -> tuple[Omission, ...]:
    return (await submission_of(juinen.clerk, juinen.code, submission_id)).omissions


async def test_an_omission_keeps_rule_article_subject_text_person_and_time() -> None:
    juinen, submission = await _received()
    new = _new(submission)
    await record_omission(juinen.clerk, juinen.election.id, new, at=NOW)
    (omission,) = await _listed(juinen, submission.id)
    assert (omission.content, omission.subject) == (new.content, new.subject)
    assert (omission.recorded_by, omission.recorded_at, omission.state) == ("Karel Stempel", NOW, OmissionState.OPEN)


async def test_an_omission_without_article_or_text_is_refused() -> None:
    juinen, submission = await _received()
    for content in (OmissionText("", "tekst"), OmissionText("H 9", "  ")):
        with pytest.raises(Refused):
            await record_omission(juinen.clerk, juinen.election.id, _new(submission, content), at=NOW)


async def test_a_form_that_is_sent_twice_records_once() -> None:
    juinen, submission = await _received()
    new = _new(submission)
    await asyncio.gather(*(record_omission(juinen.clerk, juinen.election.id, new, at=NOW) for _ in range(3)))
    assert len(await _listed(juinen, submission.id)) == 1
    assert len(await latest(f"committee:{juinen.election.id}")) == 2


async def test_the_id_of_one_omission_cannot_be_used_for_another() -> None:
    juinen, submission = await _received()
    new = _new(submission)
    await record_omission(juinen.clerk, juinen.election.id, new, at=NOW)
    other = NewOmission(new.id, new.submission_id, new.subject, OmissionText("Kieswet H 11", "Iets anders."))
    with pytest.raises(Conflict):
        await record_omission(juinen.clerk, juinen.election.id, other, at=NOW)


async def test_an_omission_is_marked_repaired_with_person_and_time() -> None:
    juinen, submission = await _received()
    omission = await record_omission(juinen.clerk, juinen.election.id, _new(submission), at=NOW)
    settled = await _judge(juinen, omission, OmissionState.REPAIRED)
    assert (settled.state, settled.settled_by, settled.settled_at) == (OmissionState.REPAIRED, "Karel Stempel", NOW)
    assert (await _listed(juinen, submission.id))[0] == settled


async def test_the_same_judgement_twice_changes_nothing_and_another_on_an_old_page_is_a_conflict() -> None:
    juinen, submission = await _received()
    omission = await record_omission(juinen.clerk, juinen.election.id, _new(submission), at=NOW)
    first = await _judge(juinen, omission, OmissionState.REPAIRED)
    assert await _judge(juinen, omission, OmissionState.REPAIRED) == first
    with pytest.raises(Conflict, match="Karel Stempel"):
        await _judge(juinen, omission, OmissionState.NOT_REPAIRED)
    reopened = await _judge(juinen, first, OmissionState.OPEN)
    assert (reopened.settled_by, reopened.settled_at) == ("", None)


async def test_an_open_omission_can_be_taken_back_and_the_record_keeps_it() -> None:
    juinen, submission = await _received()
    omission = await record_omission(juinen.clerk, juinen.election.id, _new(submission), at=NOW)
    await undo_omission(juinen.clerk, juinen.election.id, omission_id=omission.id, at=NOW)
    assert await _listed(juinen, submission.id) == ()
    event = (await latest(f"committee:{juinen.election.id}"))[0]
    assert event.name == "omission_taken_back"
    assert event.before is not None
    assert event.before["text"] == CONSENT.text
    assert not (await verify()).breaks


async def test_a_judged_omission_cannot_be_taken_back() -> None:
    juinen, submission = await _received()
    omission = await record_omission(juinen.clerk, juinen.election.id, _new(submission), at=NOW)
    await _judge(juinen, omission, OmissionState.NOT_REPAIRED)
    with pytest.raises(Refused):
        await undo_omission(juinen.clerk, juinen.election.id, omission_id=omission.id, at=NOW)


async def test_a_subject_of_another_submission_is_not_found() -> None:
    juinen, submission = await _received()
    other = await juinen.receive(snapshot(juinen.election, "Dorp en Wad"), code=CODES[1])
    mixed = NewOmission(uuid4(), submission.id, _new(other).subject, CONSENT)
    with pytest.raises(NotFound):
        await record_omission(juinen.clerk, juinen.election.id, mixed, at=NOW)


async def test_another_committee_cannot_record_judge_or_take_back() -> None:
    juinen, submission = await _received()
    omission = await record_omission(juinen.clerk, juinen.election.id, _new(submission), at=NOW)
    elsewhere = await committee(code="GR2026_Wadwijk")
    await elsewhere.receive(snapshot(elsewhere.election), code=CODES[1])
    for clerk, election in ((csb_clerk(), juinen.election), (elsewhere.clerk, elsewhere.election)):
        with pytest.raises(NotFound):
            await record_omission(clerk, election.id, _new(submission), at=NOW)
        with pytest.raises(NotFound):
            await judge_repair(
                clerk, election.id, omission_id=omission.id, state=OmissionState.REPAIRED, revision=1, at=NOW
            )
        with pytest.raises(NotFound):
            await undo_omission(clerk, election.id, omission_id=omission.id, at=NOW)
    assert await _listed(juinen, submission.id) == (omission,)
