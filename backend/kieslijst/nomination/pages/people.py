"""P-07 and P-08: the address book, and everything of one person on one page."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.persons import add_persons, change_person, record_bsn_shown, remove_person
from kieslijst.nomination.conflicts import EditConflict, Saved
from kieslijst.nomination.forms.countries import country_options
from kieslijst.nomination.forms.person import PersonForm
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of, forget_draft, with_draft
from kieslijst.nomination.pages.gone import gone_page
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.person_read import read_page
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission, visitor_of
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

    `bsn_shown` is the whole BSN, only on the answer to whoever asked to see it. `came_from` names the section that the
    person was opened from, to go back to it.
    """

    form: PersonForm
    base: str
    person: Person | None
    new_id: str
    came_from: str
    revision: int
    bsn_end: str
    bsn_shown: str = ""
    list_options: tuple[tuple[str, str], ...]
    countries: tuple[tuple[str, str], ...]
    draft: DraftBand


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
    form, draft = await with_draft(request, nomination, form)
    return show(await person_page(request, nomination, form, None, draft=draft), request)


@post("/party/{nomination_id:uuid}/people/new", permission=Permission.LIST_WRITE)
async def new_person_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    person = form.read(form.identifier(), stored=None)
    if not form.is_fine:
        return show(await person_page(request, nomination, form, None), request, status=422)
    on_list = form.identifier("list") if form.value("list") else None
    await add_persons(actor_of(request), nomination_id, [person], list_id=on_list, at=now_of(request))
    await forget_draft(request, nomination, "people", "new")
    back = path_of(nomination, "lists", on_list) if on_list else path_of(nomination, "people")
    return redirect(back, request=request, said=mark("%(name)s is toegevoegd.", name=person.name.in_text))


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
    typed = form.read(person_id, stored=stored)
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
    """Back to where the person was opened from; where a colleague's change was kept, to the person to look at it."""
    await forget_draft(request, nomination, "people", person_id)
    there = onward(request, nomination) or _after(form, nomination)
    path = path_of(nomination, "people", person_id) if saved.kept else there
    return redirect(path, request=request, said=said_of(saved), undo=undo_path(nomination.id, saved.event))


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/remove", permission=Permission.LIST_WRITE)
async def person_remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    nomination = await own(request, nomination_id)
    name = nomination.person(person_id).name.in_text
    event = await remove_person(actor_of(request), nomination_id, person_id, at=now_of(request))
    said = mark("%(name)s is verwijderd.", name=name)
    return redirect(path_of(nomination, "people"), request=request, said=said, undo=undo_path(nomination_id, event))


def _on_lists(nomination: Nomination, person_id: UUID) -> tuple[int, ...]:
    return tuple(each.number for each in nomination.lists if person_id in each.candidates)


def _after(form: PersonForm, nomination: Nomination) -> str:
    """Back to where the person was opened from: the list, the check, or the address book."""
    came_from = form.value("from")
    return path_of(nomination, came_from) if came_from in ("lists", "readiness") else path_of(nomination, "people")


async def person_page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: PersonForm,
    stored: Person | None,
    *,
    draft: DraftBand | None = None,
    bsn_shown: str = "",
) -> PersonPage:
    """The form of a person, empty, stored or as it came back."""
    back = (path_of(nomination, "people"), mark("Terug naar kandidaten"))
    return PersonPage(
        bar=await bar_of(request, nomination, back=back),
        form=form,
        base=path_of(nomination),
        person=stored,
        new_id=form.value("new_id") or fresh_id(),
        came_from=form.value("from") or request.query_params.get("from", ""),
        revision=form.revision or (stored.revision if stored else 1),
        bsn_end=stored.bsn[-4:] if stored else "",
        bsn_shown=bsn_shown,
        list_options=tuple((str(each.id), str(each.number)) for each in nomination.lists),
        countries=country_options(language_of(request)),
        draft=draft or band_of(request),
    )


HANDLERS = (people, new_person, new_person_submit, person, person_submit, person_bsn, person_remove)
