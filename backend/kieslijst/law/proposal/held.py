"""Which grounds apply, in which district, after repairs; and what is a question instead."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from kieslijst.law.case import Case
from kieslijst.law.check import Finding
from kieslijst.law.proposal.decision import Basis, Doubt, Question
from kieslijst.law.proposal.omissions import Item, Repair, item_of
from kieslijst.law.proposal.where import Where
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.sanctions import Consequence, Ground
from kieslijst.shared.election_type import ElectionType

_DECIDED = (Consequence.INV, Consequence.STRIKE, Consequence.NAME)
_KINDS = {kind: rank for rank, kind in enumerate(SubjectKind)}


@dataclass(frozen=True, slots=True)
class Held:
    """A ground that applies in one district, with the finding as it stands there."""

    ground: Ground
    finding: Finding
    district: int
    basis: Basis


class Known:
    """What was made good in time, what too late, and what was notified."""

    def __init__(self, repairs: Iterable[Repair], *, until: datetime | None, notified: Collection[Item] | None) -> None:
        given = tuple(repairs)
        end = None if until is None else _plain(until)
        late = {(_plain(one.at), one.item) for one in given if one.at and end is not None and _plain(one.at) > end}
        self._late = {item: at for at, item in sorted(late, reverse=True)}
        self._in_time = {one.item for one in given if not one.at or (_plain(one.at), one.item) not in late}
        self._notified = None if notified is None else frozenset(notified)

    def is_repaired(self, item: Item) -> bool:
        return item in self._in_time

    def basis(self, finding: Finding, item: Item) -> Basis:
        if finding.omission is None:
            return Basis(finding)
        notified = None if self._notified is None else item in self._notified
        return Basis(finding, notified, self._late.get(item))


def grounds_held(findings: Iterable[Finding], where: Where, known: Known) -> tuple[list[Held], list[Question]]:
    """Findings that lead to a decision, district by district, and the questions among them."""
    held: list[Held] = []
    questions: list[Question] = []
    for finding in findings:
        ground, doubt = finding.ground, doubt_about(finding, where.case.election_type)
        if doubt is not None:
            questions.append(Question(finding, doubt))
        elif ground is not None and ground.consequence in _DECIDED:
            found, asked = _by_district(finding, ground, where, known)
            held += found
            questions += asked
    return held, list(dict.fromkeys(questions))


def doubt_about(finding: Finding, election_type: ElectionType) -> Doubt | None:
    """Why nothing may be proposed on a finding; None when it may, or when nothing follows from it."""
    if finding.severity is Severity.JUDGEMENT:
        return Doubt.JUDGEMENT
    if finding.ground is None:
        return Doubt.NO_GROUND if finding.consequence in _DECIDED else None
    return None if finding.ground.article(election_type) is not None else Doubt.NO_GROUND


def in_reading_order(findings: Iterable[Finding], case: Case) -> tuple[Finding, ...]:
    """Each finding once: by subject, then by rule, whatever the order they came in."""

    def order(finding: Finding) -> tuple[int, int, int, str, str, str, str]:
        subject = finding.subject
        return (_KINDS[subject.kind], *case.order_of(subject), subject.id, finding.rule, finding.reason, repr(finding))

    return tuple(sorted(dict.fromkeys(findings), key=order))


def _by_district(finding: Finding, ground: Ground, where: Where, known: Known) -> tuple[list[Held], list[Question]]:
    there = where.by_district(finding)
    asked = [Question(found, Doubt.JUDGEMENT) for found in there.values() if found.severity is Severity.JUDGEMENT]
    if not there and finding.subject.kind is SubjectKind.LIST:
        asked.append(Question(finding, Doubt.NO_DISTRICT))
    held = [
        Held(ground, found, district, known.basis(_shown(finding, found), item_of(finding, district)))
        for district, found in there.items()
        if found.severity is not Severity.JUDGEMENT and not known.is_repaired(item_of(finding, district))
    ]
    return held, asked


def _shown(finding: Finding, there: Finding) -> Finding:
    """On a list its numbers differ by district; a person or a group is named as a whole."""
    return there if finding.subject.kind is SubjectKind.LIST and finding.omission is not None else finding


def _plain(at: datetime) -> datetime:
    return at.replace(tzinfo=None)
