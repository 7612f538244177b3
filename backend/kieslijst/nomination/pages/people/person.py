"""P-08: everything of one person on one page."""

from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.actions.candidates import add_to_lists
from kieslijst.nomination.actions.persons import add_persons, change_person, record_bsn_shown, remove_persons
from kieslijst.nomination.conflicts import EditConflict, Saved
from kieslijst.nomination.forms.person import PersonForm
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import forget_draft, with_draft
from kieslijst.nomination.pages.gone import gone_page
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.outlook import outlook_of
from kieslijst.nomination.pages.people.came_from import CameFrom
from kieslijst.nomination.pages.people.person_page import PersonPage, person_page
from kieslijst.nomination.pages.person_read import read_page
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.nomination.person_advice import used_addresses
from kieslijst.shared.address import PostalAddress
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import language_of, redirect, show
from kieslijst.web.visitor import visitor_of


@get("/party/{nomination_id:uuid}/people/new", permission=Permission.LIST_WRITE)
async def new_person(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    first = str(nomination.lists[0].id) if nomination.lists else ""
    form = PersonForm.filled(country="NL", address_country="NL", authorised_country="NL", list=first)
    form, draft = await with_draft(request, nomination, form)
    return show(await person_page(request, nomination, form, None, draft=draft), request)


@post("/party/{nomination_id:uuid}/people/new", permission=Permission.LIST_WRITE)
async def new_person_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    person = form.read(form.identifier(), stored=None, used=_used(nomination))
    if form.only_looks:
        return show(await _looked(request, nomination, form, person, stored=None), request)
    if not form.is_fine:
        return show(await person_page(request, nomination, form, None), request, status=422)
    on_lists = _chosen_lists(form, nomination)
    await add_persons(
        actor_of(request), nomination_id, [person], list_id=next(iter(on_lists), None), at=now_of(request)
    )
    await add_to_lists(actor_of(request), nomination_id, person.id, on_lists, at=now_of(request))
    await forget_draft(request, nomination, "people", "new")
    back = path_of(nomination, "lists", on_lists[0]) if on_lists else path_of(nomination, "people")
    to = path_of(nomination, "people", "new") if form.goes_on else back
    return redirect(to, request=request, said=mark("%(name)s is toegevoegd.", name=person.name.in_text))


@get("/party/{nomination_id:uuid}/people/{person_id:uuid}", permission=Permission.LIST_READ)
async def person(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    stored = nomination.person(person_id)
    if not visitor_of(request).may(Permission.PERSONAL_READ):
        return show(await read_page(request, nomination, stored), request)
    form, draft = await with_draft(request, nomination, PersonForm.of(stored))
    return show(await person_page(request, nomination, form, stored, draft=draft), request)


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/bsn", permission=Permission.PERSONAL_READ)
async def person_bsn(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[str]:
    """The same form with everything that was typed, and the whole BSN, for this one answer."""
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    stored = nomination.person(person_id)
    await record_bsn_shown(actor_of(request), nomination_id, person_id, at=now_of(request))
    return show(await person_page(request, nomination, form, stored, bsn_shown=stored.bsn), request)


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}", permission=Permission.LIST_WRITE)
async def person_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    stored = next((each for each in nomination.persons if each.id == person_id), None)
    if stored is None:
        return show(await gone_page(request, nomination, person_id, form), request, status=409)
    typed = form.read(person_id, stored=stored, used=_used(nomination))
    if form.only_looks:
        return show(await _looked(request, nomination, form, typed, stored=stored), request)
    if not form.is_fine:
        return show(await person_page(request, nomination, form, stored), request, status=422)
    try:
        saved = await change_person(actor_of(request), nomination_id, typed, at=now_of(request), answer=answer_of(form))
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    return await after_save(request, nomination, form, person_id, saved)


async def after_save(
    request: Request[Any, Any, Any], nomination: Nomination, form: PersonForm, person_id: UUID, saved: Saved
) -> Response[Any]:
    """Puts the person on the ticked lists and goes on: see `_next_path`."""
    on_lists = _chosen_lists(form, nomination)
    await add_to_lists(actor_of(request), nomination.id, person_id, on_lists, at=now_of(request))
    await forget_draft(request, nomination, "people", person_id)
    fresh = await own(request, nomination.id)
    path, said = await _next_path(request, fresh, form, person_id, saved=saved)
    return redirect(path, request=request, said=said, undo=undo_path(nomination.id, saved.event))


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/remove", permission=Permission.LIST_WRITE)
async def person_remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    nomination = await own(request, nomination_id)
    name = nomination.person(person_id).name.in_text
    event = await remove_persons(actor_of(request), nomination_id, [person_id], at=now_of(request))
    undo = "" if event is None else path_of(nomination, "history", event, "undo")
    said = mark("%(name)s is verwijderd.", name=name)
    return redirect(path_of(nomination, "people"), request=request, said=said, undo=undo)


async def _looked(
    request: Request[Any, Any, Any], nomination: Nomination, form: PersonForm, typed: Person, *, stored: Person | None
) -> PersonPage:
    """The page with advice on what was typed; nothing is saved, and what cannot be read yet is no error yet."""
    return await person_page(request, nomination, form.shown_with(typed), stored, typed=typed)


def _used(nomination: Nomination) -> dict[str, PostalAddress]:
    return {str(person.id): address for person, address in used_addresses(nomination.persons)}


def _chosen_lists(form: PersonForm, nomination: Nomination) -> tuple[UUID, ...]:
    """The ticked lists that there are, in their order."""
    return tuple(each.id for each in nomination.lists if str(each.id) in form.values("list"))


async def _next_path(
    request: Request[Any, Any, Any], nomination: Nomination, form: PersonForm, person_id: UUID, *, saved: Saved
) -> tuple[str, Text]:
    """The next person of the set, the same page after a fix or a colleague's change, or back to where it was opened."""
    came, said = CameFrom.read(form.value), said_of(saved)
    if form.fix is not None or saved.kept:
        return came.link(nomination, person_id), said
    there = onward(request, nomination)
    if there:
        return there, said
    name = nomination.person(person_id).name.in_text
    if not form.goes_on:
        return came.back(nomination), said
    election = await elections.election(nomination.election_id)
    outlook, language = outlook_of(request), language_of(request)
    after = came.after(
        nomination,
        person_id,
        has_points=lambda person: bool(outlook.advice(nomination, election, person, language=language)),
    )
    if after is None:
        return came.back(nomination), mark("%(name)s is bewaard. Dit was de laatste.", name=name)
    return came.link(nomination, after), mark("%(name)s is bewaard.", name=name)


HANDLERS = (new_person, new_person_submit, person, person_submit, person_bsn, person_remove)
