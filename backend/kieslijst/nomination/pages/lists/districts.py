"""P-14: the districts that a list is for, beside a picture of the same checkboxes."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.actions.districts import assign_districts
from kieslijst.nomination.district_states import State, Tile, lists_by_district, tiles
from kieslijst.nomination.forms.districts import DistrictsForm
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import title_of
from kieslijst.nomination.pages.lists.paths import LIST, undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True)
class Taken:
    """A list that has some of the chosen districts already."""

    field: str
    title: Text | str
    districts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictsPage(Page):
    """P-14; an option is a number, a name and which other list has it; `taken` asks about the ticked ones."""

    title: Text | str
    form: DistrictsForm
    options: tuple[tuple[str, str, Text | str], ...]
    taken: tuple[Taken, ...]
    tiles: tuple[Tile, ...]


@get(f"{LIST}/districts", permission=Permission.LIST_READ)
async def districts(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    chosen = [str(number) for number in nomination.list(list_id).districts]
    return show(await _page(request, nomination, list_id, DistrictsForm.filled(districts=chosen)), request)


@post(f"{LIST}/districts", permission=Permission.LIST_WRITE)
async def districts_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await DistrictsForm.sent(request)
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    wanted = form.read(election, nomination, nomination.list(list_id))
    if wanted is None:
        return show(await _page(request, nomination, list_id, form), request, status=422)
    event = await assign_districts(
        actor_of(request), nomination_id, list_id, districts=wanted.districts, moved=wanted.moved, at=now_of(request)
    )
    here = onward(request, nomination) or path_of(nomination, "lists", list_id)
    undo = undo_path(nomination_id, event)
    return redirect(here, request=request, said=mark("De kieskringen zijn bewaard."), undo=undo)


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, list_id: UUID, form: DistrictsForm
) -> DistrictsPage:
    election = await elections.election(nomination.election_id)
    candidate_list = nomination.list(list_id)
    here = path_of(nomination, "lists", list_id)
    names = {each.number: each.name for each in election.districts}
    asked = form.taken(election, nomination, candidate_list)
    return DistrictsPage(
        bar=await bar_of(request, nomination, election=election, back=(here, mark("Terug naar de lijst"))),
        title=title_of(candidate_list),
        form=form,
        options=_options(election, nomination, candidate_list),
        taken=tuple(
            Taken(f"taken-{each.id}", title_of(each), ", ".join(names[one] for one in found))
            for each, found in asked.items()
        ),
        tiles=tiles(
            election, nomination.lists, _states(election, nomination, candidate_list, chosen=form.chosen(election))
        ),
    )


def _options(
    election: Election, nomination: Nomination, candidate_list: CandidateList
) -> tuple[tuple[str, str, Text | str], ...]:
    held = lists_by_district(election, nomination.lists)
    others = {number: [each for each in found if each.id != candidate_list.id] for number, found in held.items()}
    return tuple(
        (
            str(each.number),
            each.name,
            mark("al in %(list)s", list=title_of(others[each.number][0])) if others[each.number] else "",
        )
        for each in election.districts
    )


def _states(
    election: Election, nomination: Nomination, candidate_list: CandidateList, *, chosen: tuple[int, ...]
) -> dict[int, State]:
    """Ready is this list, draft another one, attention both."""
    others = lists_by_district(election, [each for each in nomination.lists if each.id != candidate_list.id])
    words = {
        (True, True): State.ATTENTION,
        (True, False): State.READY,
        (False, True): State.DRAFT,
        (False, False): State.NONE,
    }
    return {number: words[number in chosen, bool(found)] for number, found in others.items()}


HANDLERS = (districts, districts_submit)
