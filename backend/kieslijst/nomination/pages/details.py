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
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.details import DetailsForm
from kieslijst.nomination.last_result import standing_of, with_official_seats
from kieslijst.nomination.model import Details, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of, forget_draft, with_draft
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsPage(Page):
    """P-04; `appellations` are the registered ones, none when the register is not known here.

    `last_result` says, in sentences, what follows from the last result; `official_seats` are those of the official
    result where the group gave another number.
    """

    form: DetailsForm
    revision: int
    appellations: tuple[str, ...]
    last_result: tuple[str, ...]
    official_seats: int | None
    draft: DraftBand


@get("/party/{nomination_id:uuid}/details", permission=Permission.LIST_READ)
async def details(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    known = with_official_seats(nomination.details, await _standing(nomination.details, await _election_of(nomination)))
    form, draft = await with_draft(request, nomination, DetailsForm.of(known))
    return show(await _page(request, nomination, form, draft=draft), request)


@post("/party/{nomination_id:uuid}/details", permission=Permission.LIST_WRITE)
async def details_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await DetailsForm.sent(request)
    typed = form.read()
    nomination = await own(request, nomination_id)
    if not form.is_fine:
        return show(await _page(request, nomination, form), request, status=422)
    known = with_official_seats(typed, await _standing(typed, await _election_of(nomination)))
    actor, at = actor_of(request), now_of(request)
    try:
        saved = await change_details(actor, nomination_id, known, revision=form.revision, at=at, answer=answer_of(form))
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    await forget_draft(request, nomination, "details")
    said = said_of(saved, None if typed == known else _said_of(known))
    path = path_of(nomination, "details") if saved.kept else onward(request, nomination) or path_of(nomination, "tasks")
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, saved.event))


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, form: DetailsForm, *, draft: DraftBand | None = None
) -> DetailsPage:
    election = await _election_of(nomination)
    found = await _standing(nomination.details, election)
    declared = nomination.details.seats_before
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return DetailsPage(
        bar=await bar_of(request, nomination, election=election, back=back),
        form=form,
        revision=form.revision or nomination.revision,
        appellations=election.appellations or (),
        last_result=explain_standing(found, language_of(request)) if found else (),
        official_seats=found.seats if found and declared is not None and found.seats != declared else None,
        draft=draft or band_of(request),
    )


async def _election_of(nomination: Nomination) -> Election:
    return await elections.election(nomination.election_id)


async def _standing(details: Details, election: Election) -> Standing | None:
    """What the last official result of this body says of the group, or what the group says itself."""
    return standing_of(details, election, await elections.previous_results(election))


def _said_of(known: Details) -> Text:
    """That the seats of the official result were filled in."""
    return mark("Bewaard. Het aantal zetels (%(n)s) komt uit de officiële uitslag.", n=known.seats_before)


HANDLERS = (details, details_submit)
