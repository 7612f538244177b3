"""P-21: everything that the law says of the nomination as it is now, and the walk from one point to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.pages.bar import party_bar, path_of, with_presence
from kieslijst.nomination.queries import nomination_for
from kieslijst.submission import queries
from kieslijst.submission.canonical import still_says
from kieslijst.submission.facts import facts_of
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.submission.pages.readiness_view import (
    LEVEL_WORDS,
    PointGroup,
    Shown,
    Square,
    Ticked,
    Wording,
    list_of,
    point_groups,
    squares,
    ticked_of,
)
from kieslijst.submission.points import store
from kieslijst.submission.points.chain import Chain, address_of
from kieslijst.submission.points.confirming import confirmed_among
from kieslijst.submission.points.model import Level, Point, asking, points_of
from kieslijst.submission.store import newest
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show

Filter = tuple[str, Text, int | None, bool]
"""Address, words, number of points, and whether it is what the page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessPage(Page):
    """P-21; `errors` are the points that lock the papers, `checks` those that may be right as they are.

    `outdated` is the version that no longer says what the nomination says, `person` who the page is about when it
    shows the points of one person, `first` the address of the first point.
    """

    base: str
    groups: tuple[PointGroup, ...]
    errors: int
    warnings: int
    checks: int
    first: str
    levels: tuple[Filter, ...]
    lists: tuple[Filter, ...]
    person: str
    everything: str
    squares: tuple[Square, ...]
    ticked: tuple[Ticked, ...]
    outdated: FrozenSnapshot | None


@get("/party/{nomination_id:uuid}/readiness", permission=Permission.LIST_READ)
async def readiness(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await nomination_for(actor_of(request), nomination_id)
    snapshot = await queries.snapshot_now(nomination)
    points, shown = points_of(snapshot, findings_of(snapshot)), _asked(request)
    ticks = confirmed_among(points, facts_of(snapshot), await store.of_nomination(nomination_id))
    open_ones = tuple(point for point in points if point.key not in ticks)
    seen = tuple(point for point in open_ones if shown.holds(point))
    bar = party_bar(request, nomination, snapshot.election, points=asking(points))
    language, chosen, base = language_of(request), list_of(snapshot, shown), path_of(nomination)
    page = ReadinessPage(
        bar=await with_presence(request, nomination, bar),
        base=base,
        groups=point_groups(seen, Wording(base, language, snapshot.election)),
        errors=_count(open_ones, Level.ERROR),
        warnings=_count(open_ones, Level.WARNING),
        checks=_count(open_ones, Level.CHECK),
        first=_first(points, base),
        levels=_levels(open_ones, shown),
        lists=_lists(snapshot, open_ones, shown),
        person=_name(snapshot, shown),
        everything=shown.query(person="") or "?",
        squares=squares(chosen, open_ones, shown) if chosen else (),
        ticked=ticked_of(points, ticks, language),
        outdated=_outdated(await newest(nomination_id), snapshot),
    )
    return show(page, request)


@get("/party/{nomination_id:uuid}/readiness/next", permission=Permission.LIST_READ)
async def next_point(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    """On to the next point, or back to the page when everything was seen."""
    nomination = await nomination_for(actor_of(request), nomination_id)
    snapshot = await queries.snapshot_now(nomination)
    base, chain = path_of(nomination), Chain.read(request.query_params.get("after", ""))
    found = chain.following(points_of(snapshot, findings_of(snapshot))) if chain else None
    return redirect(address_of(base, *found) if found else f"{base}/readiness#main")


def _asked(request: Request[Any, Any, Any]) -> Shown:
    asked = request.query_params
    return Shown(*(_word(asked.get(name, "")) for name in ("level", "list", "person")))


def _word(sent: str) -> str:
    """A level or an id as it stands in an address; nothing else."""
    return sent if sent in {level.value for level in Level} else _id(sent)


def _id(sent: str) -> str:
    try:
        return str(UUID(sent))
    except ValueError:
        return ""


def _count(points: Sequence[Point], level: Level) -> int:
    return sum(point.level is level for point in points)


def _first(points: Sequence[Point], base: str) -> str:
    """Where the walk begins: at the first point that locks the papers, else at the first that has to be solved."""
    for level in (Level.ERROR, Level.WARNING):
        for point in points:
            address = address_of(base, point) if point.level is level else ""
            if address:
                return address
    return ""


def _levels(points: Sequence[Point], shown: Shown) -> tuple[Filter, ...]:
    others = [point for point in points if replace(shown, level="").holds(point)]
    every = (shown.query(level="") or "?", mark("Alle punten"), len(others), not shown.level)
    found = [
        (shown.query(level=level.value), LEVEL_WORDS[level], _count(others, level), shown.level == level)
        for level in Level
    ]
    return (every, *(each for each in found if each[2] or each[3]))


def _lists(snapshot: Snapshot, points: Sequence[Point], shown: Shown) -> tuple[Filter, ...]:
    """Only where there are several."""
    if len(snapshot.lists) == 1:
        return ()
    counts: dict[str, int] = {}
    for point in points:
        for list_id in point.list_ids:
            counts[list_id] = counts.get(list_id, 0) + 1
    every = (shown.query(list="", person="") or "?", mark("Alle lijsten"), None, not shown.list_id)
    return (
        every,
        *(
            (
                shown.query(list=str(each.id), person=""),
                mark("Lijst %(number)s", number=each.number),
                counts.get(str(each.id), 0),
                shown.list_id == str(each.id),
            )
            for each in snapshot.lists
        ),
    )


def _name(snapshot: Snapshot, shown: Shown) -> str:
    people = (each for one in snapshot.lists for each in one.candidates) if shown.person_id else ()
    return next((each.name.in_text for each in people if str(each.person_id) == shown.person_id), "")


def _outdated(version: FrozenSnapshot | None, snapshot: Snapshot) -> FrozenSnapshot | None:
    """The newest version when it says something else than the nomination now."""
    return None if version is None or still_says(version, snapshot) else version


HANDLERS = (readiness, next_point)
