"""Acts on the ticked people of the address book."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.candidates import add_candidates
from kieslijst.nomination.actions.persons import remove_persons
from kieslijst.nomination.forms.chosen import ChosenForm
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.people.book import book_page
from kieslijst.nomination.pages.people.came_from import CameFrom
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect, show


@post("/party/{nomination_id:uuid}/people/put-on", permission=Permission.LIST_WRITE)
async def put_on(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await ChosenForm.sent(request)
    nomination = await own(request, nomination_id)
    wanted = form.read_list(nomination)
    if wanted is None:
        return show(await book_page(request, nomination, CameFrom.read(form.value), form), request, status=422)
    there = set(wanted.candidates)
    event = await add_candidates(actor_of(request), nomination_id, wanted.id, form.ticked(), at=now_of(request))
    already = sum(each in there for each in form.ticked())
    said = nmark(
        "%(n)s persoon staat nu op lijst %(list)s; %(already)s stond er al op.",
        "%(n)s personen staan nu op lijst %(list)s; %(already)s stonden er al op.",
        len(form.ticked()) - already,
        list=wanted.number,
        already=already,
    )
    return redirect(_back(nomination, form), request=request, said=said, undo=_undo(nomination, event))


@post("/party/{nomination_id:uuid}/people/delete", permission=Permission.LIST_WRITE)
async def delete(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await ChosenForm.sent(request)
    nomination = await own(request, nomination_id)
    if not form.read_chosen():
        return show(await book_page(request, nomination, CameFrom.read(form.value), form), request, status=422)
    event = await remove_persons(actor_of(request), nomination_id, form.ticked(), at=now_of(request))
    said = nmark(
        "De persoon is uit uw adresboek en van alle lijsten.",
        "%(n)s personen zijn uit uw adresboek en van alle lijsten.",
        len(form.ticked()),
    )
    return redirect(_back(nomination, form), request=request, said=said, undo=_undo(nomination, event))


def _back(nomination: Nomination, form: ChosenForm) -> str:
    came = CameFrom.read(form.value)
    kept = CameFrom("people", came.query, came.show).pairs[1:]
    return path_of(nomination, "people") + (f"?{urlencode(kept)}" if kept else "")


def _undo(nomination: Nomination, event: int | None) -> str:
    return "" if event is None else path_of(nomination, "history", event, "undo")


HANDLERS = (put_on, delete)
