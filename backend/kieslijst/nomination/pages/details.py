"""P-04: how the group takes part."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.actions.nominations import change_details
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.forms.details import DetailsForm
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import party_bar, path_of
from kieslijst.nomination.pages.conflict import said_of_kept
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsPage(Page):
    """P-04; `appellations` are the registered ones, none when the register is not known here."""

    form: DetailsForm
    revision: int
    appellations: tuple[str, ...]
    collided: bool


@get("/party/{nomination_id:uuid}/details", permission=Permission.LIST_READ)
async def details(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await _page(request, nomination, DetailsForm.of(nomination.details)), request)


@post("/party/{nomination_id:uuid}/details", permission=Permission.LIST_WRITE)
async def details_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await DetailsForm.sent(request)
    typed = form.read()
    nomination = await own(request, nomination_id)
    if not form.is_fine:
        return show(await _page(request, nomination, form), request, status=422)
    try:
        kept = await change_details(actor_of(request), nomination_id, typed, revision=form.revision, at=now_of(request))
    except EditConflict as conflict:
        for collision in conflict.collisions:
            form.refuse(
                collision.field, mark("Iemand anders wijzigde dit ook. Nu staat er: %(now)s.", now=collision.theirs)
            )
        return show(await _page(request, nomination, form, collided=True), request, status=409)
    return redirect(path_of(nomination, "tasks"), request=request, said=said_of_kept(kept))


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, form: DetailsForm, *, collided: bool = False
) -> DetailsPage:
    election = await elections.election(nomination.election_id)
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return DetailsPage(
        bar=party_bar(request, nomination, election, back=back),
        form=form,
        revision=nomination.revision if collided or not form.revision else form.revision,
        appellations=election.appellations or (),
        collided=collided,
    )


HANDLERS = (details, details_submit)
