"""The lists of a nomination: another one, one less, and what a list is called."""

from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions import lists as acts
from kieslijst.nomination.actions.labels import LONGEST_LABEL, name_list
from kieslijst.nomination.pages.lists.editor import editor_page
from kieslijst.nomination.pages.lists.paths import LIST, LISTS, to_list, undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect, show


@post(f"{LISTS}/new", permission=Permission.LIST_WRITE)
async def new_list(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    list_id = (await Form.sent(request)).identifier()
    event = await acts.add_list(actor_of(request), nomination_id, list_id=list_id, at=now_of(request))
    path, undo = f"/party/{nomination_id}/lists/{list_id}", undo_path(nomination_id, event)
    return redirect(path, request=request, said=mark("Er is een lijst bij."), undo=undo)


@post(f"{LIST}/name", permission=Permission.LIST_WRITE)
async def name(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await Form.sent(request)
    label = form.text("label", longest=LONGEST_LABEL)
    nomination = await own(request, nomination_id)
    if not form.is_fine:
        return show(await editor_page(request, nomination, nomination.list(list_id), form), request, status=422)
    event = await name_list(actor_of(request), nomination_id, list_id, label, at=now_of(request))
    return await to_list(request, nomination_id, list_id, said=mark("De naam van de lijst is bewaard."), event=event)


@post(f"{LIST}/remove", permission=Permission.LIST_WRITE)
async def remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    event = await acts.remove_list(actor_of(request), nomination_id, list_id, at=now_of(request))
    left = (await own(request, nomination_id)).lists[0]
    said = mark("De lijst is verwijderd. De personen staan nog in uw adresboek.")
    path = f"/party/{nomination_id}/lists/{left.id}"
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, event))


HANDLERS = (new_list, name, remove)
