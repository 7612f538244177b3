"""P-07 and P-08: the address book, and everything of one person on one page."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.persons import add_persons, change_person, remove_person
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.countries import country_options
from kieslijst.nomination.forms.person import PersonForm, chosen
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import ConflictRow, rows_of, said_of_kept
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show


@dataclass(frozen=True, slots=True)
class Listed:
    """A person with the numbers of the lists that they are on."""

    person: Person
    on_lists: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePage(Page):
    """P-07; `base` is the path of the nomination."""

    base: str
    people: tuple[Listed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage(Page):
    """P-08; `person` is `None` for a new one, `bsn_end` are the last digits of the BSN that is known.

    `came_from` names the section that the person was opened from, to go back to it.
    """

    form: PersonForm
    base: str
    person: Person | None
    new_id: str
    came_from: str
    revision: int
    bsn_end: str
    list_options: tuple[tuple[str, str], ...]
    countries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonConflictPage(Page):
    """Two people changed the same field; everything that was typed travels on in hidden fields."""

    action: str
    rows: tuple[ConflictRow, ...]
    typed: tuple[tuple[str, str], ...]
    theirs_by: str
    revision: int


@get("/party/{nomination_id:uuid}/people", permission=Permission.LIST_READ)
async def people(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    listed = tuple(Listed(person, _on_lists(nomination, person.id)) for person in nomination.persons)
    return show(PeoplePage(bar=await bar_of(request, nomination), base=path_of(nomination), people=listed), request)


@get("/party/{nomination_id:uuid}/people/new", permission=Permission.LIST_WRITE)
async def new_person(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    first = str(nomination.lists[0].id) if nomination.lists else ""
    form = PersonForm.filled(country="NL", address_country="NL", authorised_country="NL", list=first)
    return show(await _page(request, nomination, form, None), request)


@post("/party/{nomination_id:uuid}/people/new", permission=Permission.LIST_WRITE)
async def new_person_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    person = form.read(form.identifier(), stored=None)
    if not form.is_fine:
        return show(await _page(request, nomination, form, None), request, status=422)
    on_list = form.identifier("list") if form.value("list") else None
    await add_persons(actor_of(request), nomination_id, [person], list_id=on_list, at=now_of(request))
    back = path_of(nomination, "lists", on_list) if on_list else path_of(nomination, "people")
    return redirect(back, request=request, said=mark("%(name)s is toegevoegd.", name=person.name.in_text))


@get("/party/{nomination_id:uuid}/people/{person_id:uuid}", permission=Permission.LIST_READ)
async def person(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    stored = nomination.person(person_id)
    return show(await _page(request, nomination, PersonForm.of(stored), stored), request)


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}", permission=Permission.LIST_WRITE)
async def person_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    stored = nomination.person(person_id)
    typed = chosen(form, form.read(person_id, stored=stored), stored)
    if not form.is_fine:
        return show(await _page(request, nomination, form, stored), request, status=422)
    try:
        kept = await change_person(actor_of(request), nomination_id, typed, at=now_of(request))
    except EditConflict as conflict:
        return show(await _conflict(request, nomination, form, conflict), request, status=409)
    return redirect(onward(request, nomination) or _after(form, nomination), request=request, said=said_of_kept(kept))


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/remove", permission=Permission.LIST_WRITE)
async def person_remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    nomination = await own(request, nomination_id)
    name = nomination.person(person_id).name.in_text
    await remove_person(actor_of(request), nomination_id, person_id, at=now_of(request))
    return redirect(path_of(nomination, "people"), request=request, said=mark("%(name)s is verwijderd.", name=name))


def _on_lists(nomination: Nomination, person_id: UUID) -> tuple[int, ...]:
    return tuple(each.number for each in nomination.lists if person_id in each.candidates)


def _after(form: PersonForm, nomination: Nomination) -> str:
    """Back to where the person was opened from: the list, the check, or the address book."""
    came_from = form.value("from")
    return path_of(nomination, came_from) if came_from in ("lists", "readiness") else path_of(nomination, "people")


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, form: PersonForm, stored: Person | None
) -> PersonPage:
    back = (path_of(nomination, "people"), mark("Terug naar kandidaten"))
    return PersonPage(
        bar=await bar_of(request, nomination, back=back),
        form=form,
        base=path_of(nomination),
        person=stored,
        new_id=form.value("new_id") or fresh_id(),
        came_from=form.value("from") or request.query_params.get("from", ""),
        revision=form.revision or (stored.revision if stored else 1),
        bsn_end=stored.bsn[-3:] if stored else "",
        list_options=tuple((str(each.id), str(each.number)) for each in nomination.lists),
        countries=country_options(language_of(request)),
    )


async def _conflict(
    request: Request[Any, Any, Any], nomination: Nomination, form: PersonForm, conflict: EditConflict
) -> PersonConflictPage:
    fresh = (await own(request, nomination.id)).person(conflict.subject_id)
    typed = tuple(
        (name, value)
        for name, values in form.fields.strings.items()
        if name not in ("_csrf", "revision") and not name.startswith("keep-")
        for value in values
    )
    return PersonConflictPage(
        bar=await bar_of(request, nomination),
        action=path_of(nomination, "people", conflict.subject_id),
        rows=rows_of(conflict.collisions),
        typed=typed,
        theirs_by=conflict.last_change[0] if conflict.last_change else "",
        revision=fresh.revision,
    )


HANDLERS = (people, new_person, new_person_submit, person, person_submit, person_remove)
