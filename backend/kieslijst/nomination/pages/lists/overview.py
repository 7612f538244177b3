"""P-12: all lists at once, as a table, as a matrix of districts and lists, or as a picture of the districts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import District, Election
from kieslijst.nomination.district_states import State, Tile, lists_by_district, tiles
from kieslijst.nomination.heads import Head, heads_of
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.outlook import Limit, ListView
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import districts_in_short, title_of
from kieslijst.nomination.pages.lists.paths import LISTS
from kieslijst.nomination.pages.outlook import outlook_of
from kieslijst.nomination.pages.requests import fresh_id, own
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_VIEWS: Final = ("table", "matrix", "map")


@dataclass(frozen=True, slots=True)
class Shown:
    """A list as one row; `points` is how many of its candidates have findings, `head` the number of shared places."""

    path: str
    number: int
    title: Text | str
    districts: Text | str
    count: int
    points: int
    head: int
    held: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsOverviewPage(Page):
    """P-12; `view` is one of table, matrix, map; `twice` and `nowhere` are names of districts."""

    path: str
    view: str
    lists: tuple[Shown, ...]
    limit: Limit | None
    heads: tuple[tuple[str, Head], ...]
    rows: tuple[tuple[District, bool], ...]
    tiles: tuple[Tile, ...]
    twice: tuple[str, ...]
    nowhere: tuple[str, ...]
    new_id: str


@get(LISTS, permission=Permission.LIST_READ)
async def lists_overview(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    nomination = await own(request, nomination_id)
    if not nomination.lists:
        raise NotFound("Er is nog geen lijst.")
    election = await elections.election(nomination.election_id)
    if not election.districts and len(nomination.lists) == 1:
        return redirect(path_of(nomination, "lists", nomination.lists[0].id))
    return show(await _page(request, nomination, election), request)


async def _page(request: Request[Any, Any, Any], nomination: Nomination, election: Election) -> ListsOverviewPage:
    asked = request.query_params.get("view", "")
    outlook = outlook_of(request).across(nomination, election)
    heads = heads_of(nomination.lists)
    shown = tuple(_shown(nomination, election, each, outlook=outlook, heads=heads) for each in nomination.lists)
    held = lists_by_district(election, nomination.lists)
    points = {each.number: each.points for each in shown}
    states = {number: _state(found, points) for number, found in held.items()}
    return ListsOverviewPage(
        bar=await bar_of(request, nomination, election=election),
        path=path_of(nomination, "lists"),
        view=asked if asked in _VIEWS and election.districts else "table",
        lists=shown,
        limit=outlook.limits[0] if outlook.limits else None,
        heads=tuple((path_of(nomination, "lists", "heads", key), each) for key, each in heads.items()),
        rows=tuple((each, bool(held[each.number])) for each in election.districts),
        tiles=tiles(election, nomination.lists, states),
        twice=tuple(each.name for each in election.districts if len(held[each.number]) > 1),
        nowhere=tuple(each.name for each in election.districts if not held[each.number]),
        new_id=fresh_id(),
    )


def _shown(
    nomination: Nomination, election: Election, each: CandidateList, *, outlook: ListView, heads: Mapping[UUID, Head]
) -> Shown:
    head = heads.get(each.head.id) if each.head else None
    return Shown(
        path=path_of(nomination, "lists", each.id),
        number=each.number,
        title=title_of(each),
        districts=districts_in_short(election, each),
        count=len(each.candidates),
        points=sum(person_id in outlook.remarks for person_id in each.candidates),
        head=len(head.candidates) if head else 0,
        held=frozenset(each.districts),
    )


def _state(found: tuple[CandidateList, ...], points: Mapping[int, int]) -> State:
    if not found:
        return State.NONE
    if len(found) > 1:
        return State.ATTENTION
    return State.READY if found[0].candidates and not points[found[0].number] else State.DRAFT


HANDLERS = (lists_overview,)
