"""P-05: who hands in the list, and who may repair omissions."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.nominations import change_contacts
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.contact import SubmitterForm
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of, forget_draft, with_draft
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.nomination.store import versions
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission, visitor_of
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitterPage(Page):
    """P-05; `numbers` are those of the substitute blocks that are shown."""

    form: SubmitterForm
    numbers: tuple[int, ...]
    revision: int
    draft: DraftBand


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitterReadPage(Page):
    """P-05 for a reader: names, no addresses."""

    submitter: str
    substitutes: tuple[str, ...]


@get("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_READ)
async def submitter(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    revision = await versions.newest_revision(versions.contacts_id(nomination_id))
    nomination = await own(request, nomination_id)
    if not visitor_of(request).may(Permission.PERSONAL_READ):
        return show(await _read_page(request, nomination), request)
    form, draft = await with_draft(request, nomination, SubmitterForm.of(nomination.submitter, nomination.substitutes))
    revision = form.revision if draft.is_shown else revision
    return show(await _page(request, nomination, form, revision=revision, draft=draft), request)


@post("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_WRITE)
async def submitter_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await SubmitterForm.sent(request)
    typed, substitutes = form.read()
    nomination = await own(request, nomination_id)
    if not form.is_fine:
        return show(await _page(request, nomination, form, revision=form.revision), request, status=422)
    try:
        saved = await change_contacts(
            actor_of(request),
            nomination_id,
            submitter=typed,
            substitutes=substitutes,
            at=now_of(request),
            revision=form.revision,
            answer=answer_of(form),
        )
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    await forget_draft(request, nomination, "submitter")
    there = onward(request, nomination) or path_of(nomination, "tasks")
    here = path_of(nomination, "submitter") if saved.kept or form.asks_for_another else there
    said = said_of(saved, mark("De inleveraar en de vervangers zijn bewaard."))
    return redirect(here, request=request, said=said, undo=undo_path(nomination_id, saved.event))


async def _page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: SubmitterForm,
    *,
    revision: int,
    draft: DraftBand | None = None,
) -> SubmitterPage:
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return SubmitterPage(
        bar=await bar_of(request, nomination, back=back),
        form=form,
        numbers=tuple(form.numbers),
        revision=revision,
        draft=draft or band_of(request),
    )


async def _read_page(request: Request[Any, Any, Any], nomination: Nomination) -> SubmitterReadPage:
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return SubmitterReadPage(
        bar=await bar_of(request, nomination, back=back),
        submitter=nomination.submitter.name.in_text,
        substitutes=tuple(each.name.in_text for each in nomination.substitutes),
    )


HANDLERS = (submitter, submitter_submit)
