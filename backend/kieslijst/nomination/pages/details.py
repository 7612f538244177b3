"""P-04: how the group takes part."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.law.results import Standing
from kieslijst.law.wording import explain_standing
from kieslijst.nomination.actions.nominations import change_details
from kieslijst.nomination.background import Background
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.details import DetailsForm
from kieslijst.nomination.last_result import standing_of, with_official_seats
from kieslijst.nomination.model import AppellationKind, Details, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of, forget_draft, with_draft
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.nomination.store import background as background_store
from kieslijst.nomination.what_follows import left_of_name, what_follows
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsPage(Page):
    """P-04; `appellations` are the registered ones, none when the register is not known here.

    `last_result` says, in sentences, what follows from the last result; `official_seats` are those of the official
    result where the group gave another number. `what_follows` and `left_of_name` are of what was typed.
    """

    form: DetailsForm
    revision: int
    appellations: tuple[str, ...]
    last_result: tuple[str, ...]
    official_seats: int | None
    what_follows: tuple[Text, ...]
    left_of_name: Text | None
    has_other_past: bool
    draft: DraftBand


@get("/party/{nomination_id:uuid}/details", permission=Permission.LIST_READ)
async def details(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    background = await background_store.of_nomination(nomination_id)
    found = await _standing(nomination.details, background, await _election_of(nomination))
    stored = DetailsForm.of(with_official_seats(nomination.details, found), background)
    form, draft = await with_draft(request, nomination, stored)
    return show(await _page(request, nomination, form, draft=draft), request)


@post("/party/{nomination_id:uuid}/details", permission=Permission.LIST_WRITE)
async def details_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await DetailsForm.sent(request)
    typed, background = form.read(), form.read_background()
    nomination = await own(request, nomination_id)
    if form.only_looks:
        form.errors.clear()
        return show(await _page(request, nomination, form, typed=(typed, background)), request)
    if not form.is_fine:
        return show(await _page(request, nomination, form, typed=(typed, background)), request, status=422)
    known = with_official_seats(typed, await _standing(typed, background, await _election_of(nomination)))
    try:
        saved = await change_details(
            actor_of(request),
            nomination_id,
            known,
            revision=form.revision,
            at=now_of(request),
            answer=answer_of(form),
            background=background,
        )
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    await forget_draft(request, nomination, "details")
    said = said_of(saved, None if typed == known else _said_of(known))
    path = path_of(nomination, "details") if saved.kept else onward(request, nomination) or path_of(nomination, "tasks")
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, saved.event))


async def _page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: DetailsForm,
    *,
    typed: tuple[Details, Background] | None = None,
    draft: DraftBand | None = None,
) -> DetailsPage:
    election = await _election_of(nomination)
    said, background = typed or (nomination.details, await background_store.of_nomination(nomination.id))
    found = await _standing(said, background, election)
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return DetailsPage(
        bar=await bar_of(request, nomination, election=election, back=back),
        form=form,
        revision=form.revision or nomination.revision,
        appellations=election.appellations or (),
        last_result=explain_standing(found, language_of(request)) if found else (),
        official_seats=_other_official_seats(said, found),
        what_follows=what_follows(found, election),
        left_of_name=left_of_name(said, election),
        has_other_past=said.kind is AppellationKind.MERGED or background != Background(),
        draft=draft or band_of(request),
    )


def _other_official_seats(details: Details, found: Standing | None) -> int | None:
    declared = details.seats_before
    return found.seats if found and declared is not None and found.seats != declared else None


async def _election_of(nomination: Nomination) -> Election:
    return await elections.election(nomination.election_id)


async def _standing(details: Details, background: Background, election: Election) -> Standing | None:
    """What the last official result of this body says of the group, or what the group says itself."""
    results = await elections.previous_results(election)
    return standing_of(details, election, results, background=background)


def _said_of(known: Details) -> Text:
    """That the seats of the official result were filled in."""
    return mark("Bewaard. Het aantal zetels (%(n)s) komt uit de officiële uitslag.", n=known.seats_before)


HANDLERS = (details, details_submit)
