"""The readiness page as it is shown (pure): rows of points that are alike, filters, squares, what was ticked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.elections.deadlines import moments
from kieslijst.elections.model import Election
from kieslijst.law.calendar import Moment
from kieslijst.law.check import Finding
from kieslijst.law.rule import SubjectKind
from kieslijst.law.sanctions import Consequence
from kieslijst.law.wording import advice, consequence_text, for_csb, title
from kieslijst.law.wording.moments import weekday_and_date
from kieslijst.submission.model import Snapshot, SubmittedList
from kieslijst.submission.points.chain import address_of
from kieslijst.submission.points.model import Level, Point, Solver
from kieslijst.submission.points.store import Confirmed
from kieslijst.web.i18n import Text, mark, nmark

LEVEL_WORDS = {Level.ERROR: mark("Los eerst op"), Level.WARNING: mark("Vul aan"), Level.CHECK: mark("Kijk na")}
_TITLES = {
    Solver.PARTY: mark("Partij"),
    Solver.SUBMITTER: mark("Inleveraar en vervangers"),
    Solver.CANDIDATES: mark("Kandidaten"),
    Solver.LISTS: mark("Lijsten"),
    Solver.SUPPORT: mark("Ondersteuning en waarborgsom"),
    Solver.PAPERS: mark("Papieren"),
}
_FALLING = (Consequence.STRIKE, Consequence.INV, Consequence.NAME)
_SHOWN_AT_ONCE = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One point of a row; `path` leads to its field ("" where only paper can solve it), `key` is what a tick names."""

    message: str
    path: str
    key: str
    lists: int


@dataclass(frozen=True, slots=True)
class PointRow:
    """Points that one rule makes: many candidates without a BSN are one row with a line each."""

    level: str
    title: str
    article: str
    consequence: str
    said: str
    repair: Text | None
    lines: tuple[Line, ...]
    about: Text

    @property
    def shown(self) -> tuple[Line, ...]:
        return self.lines[:_SHOWN_AT_ONCE]

    @property
    def more(self) -> tuple[Line, ...]:
        return self.lines[_SHOWN_AT_ONCE:]


@dataclass(frozen=True, slots=True)
class PointGroup:
    """The points that the same people can solve, what locks the papers first."""

    name: str
    title: Text
    rows: tuple[PointRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """A point that somebody said is right, with the tick that can be taken back."""

    message: str
    by: str
    at: datetime
    id: UUID


@dataclass(frozen=True, slots=True)
class Square:
    """A candidate in list order: how urgent the heaviest point is (None: no points), and the filter that shows them."""

    place: int
    name: str
    level: str | None
    path: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the address asks for: points of one level, about one list, about one person; "" for all."""

    level: str = ""
    list_id: str = ""
    person_id: str = ""

    def holds(self, point: Point) -> bool:
        subject = point.finding.subject
        return (
            self.level in ("", point.level)
            and (not self.list_id or self.list_id in point.list_ids)
            and (not self.person_id or (subject.kind is SubjectKind.CANDIDATE and subject.id == self.person_id))
        )

    def query(self, **changes: str) -> str:
        """The part of an address that asks for this with something changed."""
        asked = {"level": self.level, "list": self.list_id, "person": self.person_id, **changes}
        joined = "&".join(f"{name}={value}" for name, value in asked.items() if value)
        return f"?{joined}" if joined else ""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the rows are worded with."""

    base: str
    language: str
    election: Election


def point_groups(points: Iterable[Point], wording: Wording) -> tuple[PointGroup, ...]:
    """Points by who can solve them; within a group by level, then in list order."""
    gathered: dict[Solver, dict[tuple[int, str], list[Point]]] = {solver: {} for solver in Solver}
    for point in points:
        alike = (list(Level).index(point.level), point.finding.rule)
        gathered[point.solver].setdefault(alike, []).append(point)
    return tuple(
        PointGroup(
            solver.value,
            _TITLES[solver],
            tuple(_row(alike, wording) for _, alike in sorted(rows.items(), key=lambda item: item[0][0])),
            sum(map(len, rows.values())),
        )
        for solver, rows in gathered.items()
        if rows
    )


def _row(alike: Sequence[Point], wording: Wording) -> PointRow:
    finding = alike[0].finding
    return PointRow(
        level=alike[0].level.value,
        title=title(finding.rule, wording.language),
        article=finding.article,
        consequence=consequence_text(finding.consequence, wording.language),
        said=for_csb(finding, wording.language),
        repair=_repair(finding, wording),
        lines=tuple(_line(point, wording) for point in alike),
        about=_about(alike),
    )


def _line(point: Point, wording: Wording) -> Line:
    path = address_of(wording.base, point)
    return Line(advice(point.finding, wording.language), path, point.key, len(point.list_ids))


def _about(alike: Sequence[Point]) -> Text:
    """How many the row is about, where it is more than one."""
    if alike[0].finding.subject.kind is SubjectKind.CANDIDATE:
        people = len({point.finding.subject.id for point in alike})
        return nmark("bij 1 kandidaat", "bij %(n)s kandidaten", people)
    if alike[0].finding.subject.kind is SubjectKind.LIST:
        return nmark("op 1 lijst", "op %(n)s lijsten", len(alike))
    return nmark("1 keer", "%(n)s keer", len(alike))


def _repair(finding: Finding, wording: Wording) -> Text | None:
    """Whether it can still be mended after handing in (I 2, S 1); nothing is said where nobody falls."""
    if finding.omission is not None:
        known = moments(wording.election).get(Moment.REPAIR)
        if known is None:
            return mark("Na het inleveren kunt u dit nog herstellen.")
        day = weekday_and_date(known.last, wording.language)
        return mark("Na het inleveren kunt u dit nog herstellen, tot en met %(day)s.", day=day)
    if finding.ground is not None and finding.ground.consequence in _FALLING:
        return mark("Na het inleveren kunt u dit niet meer herstellen.")
    return None


def ticked_of(points: Iterable[Point], ticks: Mapping[str, Confirmed], language: str) -> tuple[Ticked, ...]:
    """The points that somebody said are right, in the order of the page."""
    return tuple(
        Ticked(advice(point.finding, language), ticks[point.key].by, ticks[point.key].at, ticks[point.key].id)
        for point in points
        if point.key in ticks
    )


def squares(chosen: SubmittedList, points: Iterable[Point], shown: Shown) -> tuple[Square, ...]:
    """One square for each candidate of a list; none when nobody has points."""
    heaviest: dict[str, Level] = {}
    order = list(Level)
    for point in points:
        subject = point.finding.subject
        if subject.kind is SubjectKind.CANDIDATE:
            heaviest[subject.id] = min(heaviest.get(subject.id, Level.CHECK), point.level, key=order.index)
    if not heaviest:
        return ()
    found = []
    for each in chosen.candidates:
        level, path = heaviest.get(str(each.person_id)), shown.query(person=str(each.person_id))
        found.append(Square(each.place, each.name.in_text, level.value if level else None, path))
    return tuple(found)


def list_of(snapshot: Snapshot, shown: Shown) -> SubmittedList | None:
    """The list whose squares are shown: the one that is asked for, or the only one."""
    if len(snapshot.lists) == 1:
        return snapshot.lists[0]
    return next((each for each in snapshot.lists if str(each.id) == shown.list_id), None)
