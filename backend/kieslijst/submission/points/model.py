"""A finding as a point that somebody can solve (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.rules import NOMINATION_RULES, rule_called
from kieslijst.law.sanctions import Omission
from kieslijst.submission.model import Snapshot


class Solver(StrEnum):
    """Who or what can solve a point; the groups of the page, in its order."""

    PARTY = "party"
    SUBMITTER = "submitter"
    CANDIDATES = "candidates"
    LISTS = "lists"
    SUPPORT = "support"
    PAPERS = "papers"


class Level(StrEnum):
    """How urgent a point is; the values are marks of the kit."""

    ERROR = "error"
    """Locks the papers."""
    WARNING = "warning"
    """The committee would object."""
    CHECK = "info"
    """May be right: good to know, or only people can tell."""


LEVELS = {
    Severity.ERROR: Level.ERROR,
    Severity.WARNING: Level.WARNING,
    Severity.INFO: Level.CHECK,
    Severity.JUDGEMENT: Level.CHECK,
}
_SOLVERS = {
    SubjectKind.GROUP: Solver.PARTY,
    SubjectKind.SUBMITTER: Solver.SUBMITTER,
    SubjectKind.SUBSTITUTE: Solver.SUBMITTER,
    SubjectKind.LIST: Solver.LISTS,
    SubjectKind.CANDIDATE: Solver.CANDIDATES,
}
_ABOUT_MONEY = ("chapter_h.deposit", "chapter_h.payments")
_ABOUT_SUBSTITUTES = frozenset({"a_substitute_may_repair_omissions"})
_RANKS = {rule.code: rank for rank, rule in enumerate(sorted(NOMINATION_RULES, key=lambda rule: rule.order))}


@dataclass(frozen=True, slots=True)
class Point:
    """One finding about one subject.

    `order` sorts points as somebody walks along them: by group, then in list order, for one subject the urgent ones
    first. It is a text of digits and dots that can be in an address, and is compared as a text. `list_ids` are all
    lists that it is about; none when it is about no list.
    """

    finding: Finding
    solver: Solver
    level: Level
    order: str
    list_ids: tuple[str, ...]

    @property
    def key(self) -> str:
        """What the point is about: rule, and kind and id of its subject with its list."""
        subject = self.finding.subject
        return f"{self.finding.rule}:{subject.kind.value}:{subject.id}:{subject.list_id}"

    @property
    def asks(self) -> bool:
        """Whether it has to be solved; the others may be right as they are."""
        return self.level is not Level.CHECK


def points_of(snapshot: Snapshot, findings: Iterable[Finding]) -> tuple[Point, ...]:
    """The findings of a snapshot as points, in the order of the page."""
    lists = {str(each.id): number for number, each in enumerate(snapshot.lists, start=1)}
    return tuple(sorted((_point(finding, lists) for finding in findings), key=lambda point: point.order))


def _point(finding: Finding, lists: dict[str, int]) -> Point:
    solver, level, subject = _solver(finding), LEVELS[finding.severity], finding.subject
    about = tuple(dict.fromkeys(list_id for list_id, _ in subject.places)) or tuple(filter(None, (subject.list_id,)))
    first = min((lists[each] for each in about if each in lists), default=0)
    place = subject.number or 0 if subject.kind is not SubjectKind.LIST else 0
    ranks = (list(Solver).index(solver), first, place, list(Level).index(level), _RANKS.get(finding.rule, 0))
    return Point(finding, solver, level, ".".join(f"{rank:04}" for rank in ranks), about)


def _solver(finding: Finding) -> Solver:
    if finding.rule in _ABOUT_SUBSTITUTES:
        return Solver.SUBMITTER
    rule = rule_called(finding.rule)
    is_money = rule is not None and rule.decide.__module__.endswith(_ABOUT_MONEY)
    if is_money or finding.omission in (Omission.SUPPORT, Omission.DEPOSIT):
        return Solver.SUPPORT
    return _SOLVERS.get(finding.subject.kind, Solver.SUPPORT)


def asking(points: Sequence[Point]) -> int:
    """How many points have to be solved."""
    return sum(point.asks for point in points)
