"""P-14: the districts that a list is for."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import District
from kieslijst.nomination.actions.lists import change_districts
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.paths import LIST, undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictsPage(Page):
    """The districts that a list is for."""

    form: Form
    options: tuple[tuple[str, str], ...]


@get(f"{LIST}/districts", permission=Permission.LIST_READ)
async def districts(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    chosen = [str(number) for number in nomination.list(list_id).districts]
    return show(await _districts(request, nomination, list_id, Form.filled(districts=chosen)), request)


@post(f"{LIST}/districts", permission=Permission.LIST_WRITE)
async def districts_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await Form.sent(request)
    nomination = await own(request, nomination_id)
    known = {str(district.number): district.number for district in await _known(nomination)}
    if any(value not in known for value in form.values("districts")):
        form.refuse("districts", mark("Kies een van de kieskringen van deze verkiezing."))
        return show(await _districts(request, nomination, list_id, form), request, status=422)
    chosen = tuple(known[value] for value in form.values("districts"))
    event = await change_districts(actor_of(request), nomination_id, list_id, districts=chosen, at=now_of(request))
    here = onward(request, nomination) or path_of(nomination, "lists", list_id)
    undo = undo_path(nomination_id, event)
    return redirect(here, request=request, said=mark("De kieskringen zijn bewaard."), undo=undo)


async def _known(nomination: Nomination) -> tuple[District, ...]:
    return (await elections.election(nomination.election_id)).districts


async def _districts(
    request: Request[Any, Any, Any], nomination: Nomination, list_id: UUID, form: Form
) -> DistrictsPage:
    election = await elections.election(nomination.election_id)
    here = path_of(nomination, "lists", nomination.list(list_id).id)
    return DistrictsPage(
        bar=await bar_of(request, nomination, election=election, back=(here, mark("Terug naar de lijst"))),
        form=form,
        options=tuple((str(district.number), district.name) for district in election.districts),
    )


HANDLERS = (districts, districts_submit)
