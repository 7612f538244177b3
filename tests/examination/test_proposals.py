"""What could be decided, from the law's findings and from omissions that were not repaired: shown, never decided."""

from dataclasses import replace
from uuid import uuid4

import pytest
from tests.builders import NOW
from tests.committee import CODES, Committee, committee, snapshot

from kieslijst.examination.actions import NewOmission, judge_repair, record_omission
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState, OmissionSubject, OmissionText
from kieslijst.examination.model.ruling import RulingKind, Target
from kieslijst.examination.pages.findings import examined_of
from kieslijst.examination.proposals import Proposal, examined, grounds_for, proposals, undecided
from kieslijst.examination.queries import Desk, submission_of
from kieslijst.law.sanctions import Ground
from kieslijst.shared.election_type import ElectionType
from kieslijst.submission.findings import findings_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _desk(of: Committee) -> Desk:
    """A list that nobody is named as submitter of, and whose candidates have no birth date."""
    submission = await of.receive(snapshot(of.election), code=CODES[0])
    return await submission_of(of.clerk, of.code, submission.id)


async def _not_repaired(of: Committee, new: NewOmission) -> Omission:
    omission = await record_omission(of.clerk, of.election.id, new, at=NOW)
    return await judge_repair(
        of.clerk,
        of.election.id,
        omission_id=omission.id,
        state=OmissionState.NOT_REPAIRED,
        revision=omission.revision,
        at=NOW,
    )


async def _proposed(desk: Desk) -> tuple[Proposal, ...]:
    return proposals(desk.election, desk.submission, await examined_of(desk), desk.omissions, desk.rulings)


async def test_a_finding_that_cannot_be_repaired_proposes_its_decision_and_decides_nothing() -> None:
    desk = await _desk(await committee())
    (proposal,) = await _proposed(desk)
    assert proposal.target == Target(RulingKind.LIST, desk.submission.districts[0].id)
    assert proposal.finding is not None
    assert desk.rulings.by_target == {}


async def test_findings_point_at_the_committees_own_rows() -> None:
    juinen = await committee()
    desk = await _desk(juinen)
    own = {desk.submission.id, *(received.id for received in desk.submission.lists)}
    own |= {one.id for received in desk.submission.lists for one in received.candidates}
    handed_in = snapshot(juinen.election)
    seen = examined(findings_of(handed_in), handed_in, desk.submission)
    assert seen
    assert {one.subject_id for one in seen} <= own
    candidates = [one for one in seen if one.scope is OmissionScope.CANDIDATE]
    assert {one.finding.subject.number for one in candidates} == {1, 2, 3, 4}


async def test_an_omission_of_a_rule_that_was_not_repaired_proposes_the_ground_of_that_rule() -> None:
    juinen = await committee()
    desk = await _desk(juinen)
    (seen, *_) = [one for one in await examined_of(desk) if one.finding.omission is not None and one.finding.ground]
    subject = OmissionSubject(seen.scope, seen.subject_id, "kandidaat")
    content = OmissionText(seen.finding.article, "De woorden van het stembureau.", seen.finding.rule)
    await _not_repaired(juinen, NewOmission(uuid4(), desk.submission.id, subject, content))
    again = await submission_of(juinen.clerk, juinen.code, desk.submission.id)
    (proposal,) = [one for one in await _proposed(again) if one.omission is not None]
    assert proposal.target.id == seen.subject_id
    assert seen.finding.ground is not None
    assert proposal.article == str(seen.finding.ground.article(ElectionType.GR))


async def test_the_same_decision_is_proposed_once_in_the_committees_own_words() -> None:
    juinen = await committee()
    desk = await _desk(juinen)
    (from_finding,) = await _proposed(desk)
    assert from_finding.finding is not None
    subject = OmissionSubject(OmissionScope.GROUP, desk.submission.id, desk.submission.label)
    content = OmissionText(from_finding.article, "Eigen woorden.", from_finding.finding.rule)
    await _not_repaired(juinen, NewOmission(uuid4(), desk.submission.id, subject, content))
    (proposal,) = await _proposed(await submission_of(juinen.clerk, juinen.code, desk.submission.id))
    assert proposal.omission is not None
    assert proposal.omission.content.text == "Eigen woorden."


async def test_what_was_decided_is_not_proposed_any_more() -> None:
    juinen = await committee()
    desk = await _desk(juinen)
    await juinen.declare_valid(desk.submission.id)
    again = await submission_of(juinen.clerk, juinen.code, desk.submission.id)
    assert undecided(await _proposed(again), again.rulings) == ()


async def test_a_repaired_omission_proposes_nothing() -> None:
    desk = await _desk(await committee())
    (seen, *_) = [one for one in await examined_of(desk) if one.finding.ground is not None]
    subject = OmissionSubject(seen.scope, seen.subject_id, "x")
    content = OmissionText("Kieswet H 9", "x", seen.finding.rule)
    omission = Omission(uuid4(), desk.submission.id, subject, content, "Karel", NOW, OmissionState.REPAIRED)
    assert proposals(desk.election, desk.submission, (), (omission,), desk.rulings) == ()


async def test_only_the_grounds_of_this_kind_and_type_can_be_chosen() -> None:
    council = (await committee()).election
    struck = grounds_for(RulingKind.CANDIDATE, council)
    assert Ground.NO_CONSENT in struck
    assert Ground.LATE not in struck
    assert Ground.NO_Y13 not in struck, "chapter Y is about the European Parliament"
    assert Ground.NO_Y13 in grounds_for(RulingKind.CANDIDATE, replace(council, type=ElectionType.EP))
    senate = replace(council, type=ElectionType.EK)
    assert Ground.NO_DEPOSIT not in grounds_for(RulingKind.LIST, senate)
    assert Ground.NO_DEPOSIT in grounds_for(RulingKind.LIST, council)
