"""The lists of a nomination: the way to the first, another one, one less."""

from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions import lists as acts
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.lists.paths import LIST, LISTS, undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect


@get(LISTS, permission=Permission.LIST_READ)
async def first_list(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    nomination = await own(request, nomination_id)
    if not nomination.lists:
        raise NotFound("Er is nog geen lijst.")
    return redirect(path_of(nomination, "lists", nomination.lists[0].id))


@post(f"{LISTS}/new", permission=Permission.LIST_WRITE)
async def new_list(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    list_id = (await Form.sent(request)).identifier()
    event = await acts.add_list(actor_of(request), nomination_id, list_id=list_id, at=now_of(request))
    path, undo = f"/party/{nomination_id}/lists/{list_id}", undo_path(nomination_id, event)
    return redirect(path, request=request, said=mark("Er is een lijst bij."), undo=undo)


@post(f"{LIST}/remove", permission=Permission.LIST_WRITE)
async def remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    event = await acts.remove_list(actor_of(request), nomination_id, list_id, at=now_of(request))
    left = (await own(request, nomination_id)).lists[0]
    said = mark("De lijst is verwijderd. De personen staan nog in uw adresboek.")
    path = f"/party/{nomination_id}/lists/{left.id}"
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, event))


HANDLERS = (first_list, new_list, remove)
