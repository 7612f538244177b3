"""Somebody was removed while a colleague was typing: bring them back with what was typed, or leave it so."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.restoring import removal_of, restore_and_save
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.person import PersonForm
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of, typed_in
from kieslijst.nomination.pages.form_drafts import forget_draft
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGonePage(Page):
    """Who removed the person when; everything that was typed travels on in hidden fields."""

    form: Form
    name: str
    who: str
    at: datetime
    action: str
    people: str
    typed: tuple[tuple[str, str], ...]
    revision: int


async def gone_page(
    request: Request[Any, Any, Any], nomination: Nomination, person_id: UUID, form: PersonForm
) -> PersonGonePage:
    """Raises `NotFound` for somebody who was never in this nomination."""
    event, person = await removal_of(nomination.id, person_id)
    return PersonGonePage(
        bar=await bar_of(request, nomination),
        form=form,
        name=person.name.in_text,
        who=event.actor_name,
        at=event.at,
        action=path_of(nomination, "people", person_id, "restore"),
        people=path_of(nomination, "people"),
        typed=typed_in(form),
        revision=form.revision,
    )


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/restore", permission=Permission.LIST_WRITE)
async def person_restore(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[Any]:
    form = await PersonForm.sent(request)
    nomination = await own(request, nomination_id)
    _, last = await removal_of(nomination_id, person_id)
    typed = form.read(person_id, stored=last)
    if not form.is_fine:
        return show(await gone_page(request, nomination, person_id, form), request, status=422)
    try:
        actor, answer = actor_of(request), answer_of(form)
        saved = await restore_and_save(actor, nomination_id, typed, at=now_of(request), answer=answer)
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    await forget_draft(request, nomination, "people", person_id)
    back = mark("%(name)s staat er weer, met uw wijziging.", name=typed.name.in_text)
    return redirect(path_of(nomination, "people", person_id), request=request, said=said_of(saved, back))


HANDLERS = (person_restore,)
