"""What the committee might do, from the law's findings and from omissions that were not repaired (pure).

A proposal is only shown. Whoever decides opens the form that it fills in, changes what is wrong, and sends it.
"""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import RulingKind, Rulings, Target
from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.rules import rule_called
from kieslijst.law.sanctions import Consequence, Ground
from kieslijst.submission.model import Snapshot

_KINDS = {
    Consequence.INV: RulingKind.LIST,
    Consequence.STRIKE: RulingKind.CANDIDATE,
    Consequence.NAME: RulingKind.APPELLATION,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision that could follow: on what, by which ground, and what it rests on (a finding or an omission)."""

    target: Target
    label: str
    article: str
    finding: Finding | None = None
    omission: Omission | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """A finding with the committee's own row that it is about."""

    finding: Finding
    scope: OmissionScope
    subject_id: UUID

    @property
    def can_be_recorded(self) -> bool:
        """Something that is only good to know is no omission."""
        return self.finding.severity is not Severity.INFO


def grounds_for(kind: RulingKind, election: Election) -> tuple[Ground, ...]:
    """The grounds that the law knows for this kind of decision and this type of election."""
    wanted = next(consequence for consequence, of_kind in _KINDS.items() if of_kind is kind)
    return tuple(
        ground for ground in Ground if ground.consequence is wanted and ground.article(election.type) is not None
    )


def examined(findings: tuple[Finding, ...], snapshot: Snapshot, submission: Submission) -> tuple[Examined, ...]:
    """The findings on a snapshot, each with the committee's row of its subject."""
    places = {str(each.id): each.number for each in snapshot.lists}
    lists = {received.place: received for received in submission.lists}
    found = []
    for finding in findings:
        subject = finding.subject
        received = lists.get(places.get(subject.list_id, 0))
        scope, subject_id = OmissionScope.GROUP, submission.id
        if received is not None:
            scope, subject_id = OmissionScope.LIST, received.id
            if subject.kind is SubjectKind.CANDIDATE:
                one = next((c for c in received.candidates if c.place == subject.number), None)
                if one is not None:
                    scope, subject_id = OmissionScope.CANDIDATE, one.id
        found.append(Examined(finding, scope, subject_id))
    return tuple(found)


def proposals(
    election: Election, submission: Submission, seen: tuple[Examined, ...], omissions: tuple[Omission, ...]
) -> tuple[Proposal, ...]:
    """Decisions that could follow from findings that cannot be repaired, and from omissions that were not.

    An omission that says the same as a finding takes its place: its words are the committee's own.
    """
    from_findings = [
        proposal
        for one in seen
        if one.finding.ground is not None
        and one.finding.omission is None
        and one.finding.severity is not Severity.JUDGEMENT
        for proposal in _of(election, submission, one.finding.ground, one.subject_id, finding=one.finding)
    ]
    from_omissions = [
        proposal
        for omission in omissions
        for ground in _grounds_after(omission)
        for proposal in _of(election, submission, ground, omission.subject.id, omission=omission)
    ]
    by_decision = {(one.target, one.article): one for one in (*from_findings, *from_omissions)}
    return tuple(by_decision.values())


def _grounds_after(omission: Omission) -> list[Ground]:
    """The ground of the decision when an omission that a rule found was not repaired."""
    rule = rule_called(omission.content.rule)
    if omission.state is not OmissionState.NOT_REPAIRED or rule is None or rule.ground is None:
        return []
    return [rule.ground]


def _of(
    election: Election,
    submission: Submission,
    ground: Ground,
    subject_id: UUID,
    *,
    finding: Finding | None = None,
    omission: Omission | None = None,
) -> list[Proposal]:
    article = ground.article(election.type)
    kind = _KINDS.get(ground.consequence)
    if article is None or kind is None:
        return []
    return [
        Proposal(Target(kind, target_id), label, str(article), finding, omission)
        for target_id, label in _targets(kind, submission, subject_id)
    ]


def _targets(kind: RulingKind, submission: Submission, subject_id: UUID) -> list[tuple[UUID, str]]:
    """What a decision of this kind about this subject is taken on; nothing when the two do not fit."""
    if kind is RulingKind.APPELLATION:
        return [(submission.id, submission.label)]
    if kind is RulingKind.LIST:
        return [
            (district.id, district.contest.name or submission.label)
            for received in submission.lists
            if subject_id in (submission.id, received.id)
            for district in received.districts
        ]
    return [
        (one.id, f"{one.place}. {one.name.in_text}")
        for received in submission.lists
        for one in received.candidates
        if one.id == subject_id
    ]


def undecided(found: tuple[Proposal, ...], rulings: Rulings) -> tuple[Proposal, ...]:
    """The proposals on which nobody has decided yet."""
    return tuple(proposal for proposal in found if proposal.target not in rulings.by_target)
