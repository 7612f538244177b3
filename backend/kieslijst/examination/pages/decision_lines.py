"""What there is to decide on a submission, with the decision that stands, and what could follow."""

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from kieslijst.examination.model.received import Candidate, ReceivedList
from kieslijst.examination.model.ruling import Ruling, RulingKind, Target
from kieslijst.examination.pages.findings import examined_of
from kieslijst.examination.proposals import Proposal, proposals, undecided
from kieslijst.examination.queries import Desk
from kieslijst.examination.words import state_of
from kieslijst.law.wording import for_csb
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import Text, mark


@dataclass(frozen=True, slots=True)
class TargetLine:
    """Something that can be decided on. `path` rejects it, `keep_path` decides that it stands."""

    label: str
    kind: str
    status: Text
    ruling: Ruling | None
    path: str
    keep_path: str

    @property
    def revision(self) -> int:
        return self.ruling.revision if self.ruling else 0


@dataclass(frozen=True, slots=True)
class ListDecisions:
    """A list: one line for each district, one for each candidate."""

    received: ReceivedList
    districts: tuple[TargetLine, ...]
    candidates: tuple[TargetLine, ...]


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A decision that could follow; `path` opens its form, filled in."""

    label: str
    article: str
    reason: str
    path: str


def list_decisions(desk: Desk, *, path: str) -> tuple[ListDecisions, ...]:
    return tuple(
        ListDecisions(
            received,
            tuple(
                _line(desk, Target(RulingKind.LIST, district.id), district.contest.name, path)
                for district in received.districts
            ),
            tuple(_line(desk, Target(RulingKind.CANDIDATE, one.id), _named(one), path) for one in received.candidates),
        )
        for received in desk.submission.lists
    )


def appellation_line(desk: Desk, *, path: str) -> TargetLine | None:
    """`None` for a list without an appellation."""
    if not desk.submission.appellation:
        return None
    return _line(desk, Target(RulingKind.APPELLATION, desk.submission.id), desk.submission.appellation, path)


def _line(desk: Desk, target: Target, label: str, path: str) -> TargetLine:
    ruling = desk.rulings.by_target.get(target)
    here = f"{path}/{target.kind.value}/{target.id}"
    return TargetLine(label, *state_of(target.kind, ruling), ruling, here, f"{here}/keep")


def _named(candidate: Candidate) -> str:
    return f"{candidate.place}. {candidate.name.in_text}"


async def proposal_lines(desk: Desk, *, path: str, language: str) -> tuple[ProposalLine, ...]:
    """What the law's findings and the omissions that were not repaired could lead to; none after closing."""
    if desk.examination.is_closed:
        return ()
    found = proposals(desk.election, desk.submission, await examined_of(desk), desk.omissions, desk.rulings)
    return tuple(_proposal(one, path, language) for one in undecided(found, desk.rulings))


def _proposal(proposal: Proposal, path: str, language: str) -> ProposalLine:
    if proposal.omission is not None:
        reason = record = proposal.omission.content.text
    else:
        assert proposal.finding is not None
        reason, record = for_csb(proposal.finding, language), for_csb(proposal.finding, "nl")
    query = urlencode({"article": proposal.article, "reason": record})
    target = proposal.target
    return ProposalLine(proposal.label, proposal.article, reason, f"{path}/{target.kind.value}/{target.id}?{query}")


def label_of(desk: Desk, kind: str, target_id: UUID) -> tuple[Target, str]:
    """The thing that a path names, and what it is called. Raises `NotFound` when it is not of this submission."""
    if kind == RulingKind.APPELLATION and target_id == desk.submission.id and desk.submission.appellation:
        return Target(RulingKind.APPELLATION, target_id), desk.submission.appellation
    for received in desk.submission.lists:
        for district in received.districts:
            if kind == RulingKind.LIST and district.id == target_id:
                return Target(RulingKind.LIST, target_id), district.contest.name or desk.submission.label
        for one in received.candidates:
            if kind == RulingKind.CANDIDATE and one.id == target_id:
                return Target(RulingKind.CANDIDATE, target_id), _named(one)
    raise NotFound("Waar dit besluit over gaat, hoort niet bij deze lijst.")


def effect_of(desk: Desk, target: Target) -> Text | None:
    """What striking a candidate does to those below; `None` when it does nothing to others."""
    if target.kind is not RulingKind.CANDIDATE:
        return None
    received = next(one for one in desk.submission.lists if target.id in {c.id for c in one.candidates})
    staying = [one for one in received.candidates if not desk.rulings.is_struck(RulingKind.CANDIDATE, one.id)]
    below = [one for one in staying if one.place > _place_of(received, target.id)]
    if not [one for one in staying if one.id != target.id]:
        return mark("Daarna staat er niemand meer op de lijst. De lijst is dan niet geldig (Kieswet I 5 g).")
    if not below:
        return None
    return mark(
        "Kandidaat %(first)s tot en met %(last)s schuiven één plaats op als u vaststelt.",
        first=below[0].place,
        last=below[-1].place,
    )


def _place_of(received: ReceivedList, candidate_id: UUID) -> int:
    return next(one.place for one in received.candidates if one.id == candidate_id)
