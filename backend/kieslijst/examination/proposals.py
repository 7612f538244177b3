"""What the committee might do, from the law's findings and from omissions that were not repaired (pure).

A proposal is only shown. Whoever decides opens the form that it fills in, changes what is wrong, and sends it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState
from kieslijst.examination.model.received import ReceivedList, Submission
from kieslijst.examination.model.ruling import RulingKind, Rulings, Target
from kieslijst.law import facts as law
from kieslijst.law.check import Finding
from kieslijst.law.exemption import beyond
from kieslijst.law.ground_order import rank_of
from kieslijst.law.proposal.held import doubt_about
from kieslijst.law.rule import Severity, Subject, SubjectKind
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
    ground: Ground
    article: str
    finding: Finding | None = None
    omission: Omission | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """A finding with the committee's own row that it is about.

    `candidate_ids` are all places of a person, on every list; with more than one somebody is struck from each.
    """

    finding: Finding
    scope: OmissionScope
    subject_id: UUID
    candidate_ids: tuple[UUID, ...] = ()

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
    by_place = {received.place: received for received in submission.lists}
    lists = {str(each.id): by_place[each.number] for each in snapshot.lists if each.number in by_place}
    return tuple(_examined(finding, lists, submission) for finding in findings)


def _examined(finding: Finding, lists: Mapping[str, ReceivedList], submission: Submission) -> Examined:
    received = lists.get(finding.subject.list_id)
    if received is None:
        return Examined(finding, OmissionScope.GROUP, submission.id)
    ids = _candidate_ids(finding.subject, lists)
    if ids:
        return Examined(finding, OmissionScope.CANDIDATE, ids[0], ids)
    return Examined(finding, OmissionScope.LIST, received.id)


def _candidate_ids(subject: Subject, lists: Mapping[str, ReceivedList]) -> tuple[UUID, ...]:
    """The committee's rows of a person, in the order of the finding; none when it is not about a person."""
    if subject.kind is not SubjectKind.CANDIDATE:
        return ()
    rows = {(list_id, one.place): one.id for list_id, received in lists.items() for one in received.candidates}
    return tuple(rows[place] for place in subject.places if place in rows)


def proposals(
    election: Election,
    submission: Submission,
    seen: tuple[Examined, ...],
    omissions: tuple[Omission, ...],
    rulings: Rulings,
) -> tuple[Proposal, ...]:
    """Decisions that could follow from findings that cannot be repaired, and from omissions that were not.

    Somebody who falls on several grounds falls by the first one in the order of the law, and names beyond the maximum
    come last (`rulings` tell who was struck already). An omission that says the same as a finding takes its place: its
    words are the committee's own.
    """
    certain = [one for one in seen if one.finding.omission is None and doubt_about(one.finding, election.type) is None]
    from_findings = [
        proposal
        for one in certain
        if one.finding.ground is not None and one.finding.ground is not Ground.EXCESS
        for subject_id in one.candidate_ids or (one.subject_id,)
        for proposal in _of(election, submission, one.finding.ground, subject_id, finding=one.finding)
    ]
    from_omissions = [
        proposal
        for omission in omissions
        for ground in _grounds_after(omission)
        for proposal in _of(election, submission, ground, omission.subject.id, omission=omission)
    ]
    falling = _falling((*from_findings, *from_omissions), rulings)
    beyond_maximum = [
        proposal
        for one in certain
        if one.finding.ground is Ground.EXCESS
        for subject_id in _beyond_maximum(one, submission, falling)
        for proposal in _of(election, submission, Ground.EXCESS, subject_id, finding=one.finding)
    ]
    by_decision = {(one.target, one.article): one for one in (*from_findings, *beyond_maximum, *from_omissions)}
    return _by_first_ground(by_decision.values())


def _by_first_ground(found: Collection[Proposal]) -> tuple[Proposal, ...]:
    """Without a second ground for one candidate; a list may be invalid on several."""
    first: dict[Target, int] = {}
    for one in found:
        rank = rank_of(one.ground)
        first[one.target] = min(rank, first.get(one.target, rank))
    return tuple(
        one for one in found if one.target.kind is not RulingKind.CANDIDATE or rank_of(one.ground) == first[one.target]
    )


def _falling(found: Iterable[Proposal], rulings: Rulings) -> frozenset[UUID]:
    """Candidates who were struck, and those who would be if nobody decides otherwise."""
    struck = {target.id for target, ruling in rulings.by_target.items() if not ruling.stands}
    return frozenset(struck | {one.target.id for one in found if one.target not in rulings.by_target})


def _beyond_maximum(one: Examined, submission: Submission, falling: frozenset[UUID]) -> tuple[UUID, ...]:
    """The rows beyond the maximum of a finding; who falls earlier makes room."""
    maximum = dict(one.finding.numbers)["maximum"]
    assert isinstance(maximum, int)
    received = next((each for each in submission.lists if each.id == one.subject_id), None)
    if received is None:
        return ()
    rows = {str(candidate.id): candidate.id for candidate in received.candidates}
    return tuple(rows[candidate.person.id] for candidate in beyond(_as_law_sees(received, falling), maximum))


def _as_law_sees(received: ReceivedList, falling: frozenset[UUID]) -> law.ListFacts:
    """A received list with who falls; each row is a person of its own."""
    return law.ListFacts(
        id=str(received.id),
        districts=None,
        candidates=tuple(
            law.CandidateFacts(
                position=one.place,
                person=law.PersonFacts(id=str(one.id), name=one.name),
                struck=one.id in falling,
            )
            for one in sorted(received.candidates, key=lambda one: one.place)
        ),
    )


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
        Proposal(Target(kind, target_id), label, ground, str(article), finding, omission)
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
