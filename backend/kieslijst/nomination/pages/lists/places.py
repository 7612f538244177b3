"""People against lists: who stands where, typed over in one form; forty people on a page."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.actions.spreading import set_places
from kieslijst.nomination.forms.places import PlacesForm
from kieslijst.nomination.heads import HeadLocked, heads_of
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import districts_in_short, title_of
from kieslijst.nomination.pages.lists.paths import LISTS, undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_PER_PAGE = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A list at the head of a column."""

    id: UUID
    path: str
    title: Text | str
    districts: Text | str
    count: int


@dataclass(frozen=True, slots=True)
class PlacesRow:
    """Somebody with their place on each list ("" for none), and whether it belongs to a shared head there."""

    id: UUID
    name: str
    places: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(Page):
    """The matrix of people and lists."""

    path: str
    form: PlacesForm
    columns: tuple[Column, ...]
    rows: tuple[PlacesRow, ...]
    number: int
    last: int


@get(f"{LISTS}/places", permission=Permission.LIST_READ)
async def places(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await _page(request, nomination, PlacesForm(), asked=request.query_params.get("page", "")), request)


@post(f"{LISTS}/places", permission=Permission.LIST_WRITE)
async def places_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await PlacesForm.sent(request)
    nomination = await own(request, nomination_id)
    typed = form.read(nomination)
    event = None
    if form.is_fine:
        try:
            event = await set_places(actor_of(request), nomination_id, typed, at=now_of(request))
        except HeadLocked as locked:
            form.refuse("places", words_of(locked))
    asked = form.value("page")
    if not form.is_fine:
        return show(await _page(request, nomination, form, asked=asked), request, status=422)
    count = sum(len(of_list) for of_list in typed.values())
    said = nmark("1 plaats is bewaard.", "%(n)s plaatsen zijn bewaard.", count)
    path = path_of(nomination, "lists", "places") + f"?page={_number(asked)}"
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, event))


def _number(asked: str) -> int:
    return max(int(asked), 1) if asked.isascii() and asked.isdigit() and len(asked) < len("10000") else 1


async def _page(request: Request[Any, Any, Any], nomination: Nomination, form: PlacesForm, *, asked: str) -> PlacesPage:
    election = await elections.election(nomination.election_id)
    order = _people(nomination)
    last = max(1, -(-len(order) // _PER_PAGE))
    number = min(_number(asked), last)
    lists = path_of(nomination, "lists")
    return PlacesPage(
        bar=await bar_of(request, nomination, election=election, back=(lists, mark("Terug naar de lijsten"))),
        path=f"{lists}/places",
        form=form,
        columns=tuple(
            Column(
                each.id,
                path_of(nomination, "lists", each.id),
                title_of(each),
                districts_in_short(election, each),
                len(each.candidates),
            )
            for each in nomination.lists
        ),
        rows=_rows(nomination, order[(number - 1) * _PER_PAGE : number * _PER_PAGE]),
        number=number,
        last=last,
    )


def _people(nomination: Nomination) -> list[UUID]:
    """Everybody: in the order of the lists, then who is on none."""
    on_lists = (who for each in nomination.lists for who in each.candidates)
    return list(dict.fromkeys((*on_lists, *(person.id for person in nomination.persons))))


def _rows(nomination: Nomination, people: list[UUID]) -> tuple[PlacesRow, ...]:
    names = {person.id: person.name.surname_first for person in nomination.persons}
    heads = heads_of(nomination.lists)
    held = [
        len(heads[each.head.id].candidates) if each.head and each.head.id in heads else 0 for each in nomination.lists
    ]
    on = [{who: place for place, who in enumerate(each.candidates, start=1)} for each in nomination.lists]
    return tuple(
        PlacesRow(
            each,
            names[each],
            tuple(
                (str(of.get(each, "")), of.get(each, reach + 1) <= reach) for of, reach in zip(on, held, strict=True)
            ),
        )
        for each in people
    )


HANDLERS = (places, places_submit)
