"""Who is on a list: from the address book, from another list, off it, out of the address book."""

from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.candidates import add_candidates, remove_candidates
from kieslijst.nomination.actions.persons import remove_persons
from kieslijst.nomination.forms.moves import MoveForm
from kieslijst.nomination.heads import HeadLocked
from kieslijst.nomination.pages.lists.editor import editor_page
from kieslijst.nomination.pages.lists.naming import title_of
from kieslijst.nomination.pages.lists.paths import LIST, to_list
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark, nmark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import show


@post(f"{LIST}/add", permission=Permission.LIST_WRITE)
async def add(request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]) -> Response[Any]:
    person_id = (await Form.sent(request)).identifier("person")
    event = await add_candidates(actor_of(request), nomination_id, list_id, [person_id], at=now_of(request))
    said = mark("De kandidaat staat op de lijst.")
    return await to_list(request, nomination_id, list_id, said=said, event=event, row=person_id)


@post(f"{LIST}/copy", permission=Permission.LIST_WRITE)
async def copy(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    if not form.value("target"):
        form.refuse("target", mark("Kies de lijst waar u de kandidaten bij zet."))
    if not form.ticked() or not form.is_fine:
        return await sent_back(request, nomination_id, list_id, form)
    target = form.identifier("target")
    nomination = await own(request, nomination_id)
    there = nomination.list(target)
    new = [each for each in form.ticked() if each not in there.candidates]
    event = await add_candidates(actor_of(request), nomination_id, target, new, at=now_of(request))
    said = nmark(
        "%(n)s kandidaat staat er nu bij op %(list)s.",
        "%(n)s kandidaten staan er nu bij op %(list)s.",
        len(new),
        list=title_of(there),
    )
    return await to_list(request, nomination_id, list_id, said=said, event=event)


@post(f"{LIST}/take-off", permission=Permission.LIST_WRITE)
async def take_off(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    if not form.ticked():
        return await sent_back(request, nomination_id, list_id, form)
    return await taken_off(request, nomination_id, list_id, form.ticked())


async def taken_off(
    request: Request[Any, Any, Any], nomination_id: UUID, list_id: UUID, person_ids: tuple[UUID, ...]
) -> Response[Any]:
    """Takes people off the list and goes back to it; nobody who belongs to a shared head."""
    try:
        event = await remove_candidates(actor_of(request), nomination_id, list_id, person_ids, at=now_of(request))
    except HeadLocked as locked:
        form = await MoveForm.sent(request)
        form.refuse("rows", words_of(locked))
        return await sent_back(request, nomination_id, list_id, form)
    said = nmark(
        "De kandidaat is van de lijst. De persoon staat nog in uw adresboek.",
        "%(n)s kandidaten zijn van de lijst. Zij staan nog in uw adresboek.",
        len(person_ids),
    )
    return await to_list(request, nomination_id, list_id, said=said, event=event)


@post(f"{LIST}/delete-persons", permission=Permission.LIST_WRITE)
async def delete_persons(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    if not form.ticked():
        return await sent_back(request, nomination_id, list_id, form)
    event = await remove_persons(actor_of(request), nomination_id, form.ticked(), at=now_of(request))
    said = nmark(
        "De persoon is uit uw adresboek en van alle lijsten.",
        "%(n)s personen zijn uit uw adresboek en van alle lijsten.",
        len(form.ticked()),
    )
    return await to_list(request, nomination_id, list_id, said=said, event=event)


async def sent_back(
    request: Request[Any, Any, Any], nomination_id: UUID, list_id: UUID, form: MoveForm
) -> Response[Any]:
    """The editor again, with what is missing."""
    if not form.ticked() and form.is_fine:
        form.refuse("rows", mark("Vink eerst aan welke kandidaten u bedoelt."))
    nomination = await own(request, nomination_id)
    return show(await editor_page(request, nomination, nomination.list(list_id), form), request, status=422)


HANDLERS = (add, copy, take_off, delete_persons)
