"""P-01 and P-02: my nominations, and starting one."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.elections import actions as election_actions
from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.requests import fresh_id, now_of
from kieslijst.nomination.queries import nominations_of
from kieslijst.shared.errors import Refused
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, redirect, show


@dataclass(frozen=True, slots=True)
class Started:
    """One nomination of mine, with its election."""

    nomination: Nomination
    election: Election


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationsPage(Page):
    """P-01."""

    nominations: tuple[Started, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartNominationPage(Page):
    """P-02; `options` are (code, name) of the elections that can still be entered."""

    form: Form
    options: tuple[tuple[str, str], ...]
    new_id: str


_BAR = Bar(door="party")
_BACK = Bar(door="party", back=("/party", mark("Terug naar mijn kandidaatstellingen")))


@get("/party", permission=Permission.LIST_READ)
async def nominations(request: Request[Any, Any, Any]) -> Response[str]:
    found = await nominations_of(actor_of(request))
    listed = await elections.elections_by_id({nomination.election_id for nomination in found})
    started = tuple(Started(nomination, listed[nomination.election_id]) for nomination in found)
    return show(NominationsPage(bar=_BAR, nominations=started), request)


@get("/party/new", permission=Permission.LIST_WRITE)
async def start(request: Request[Any, Any, Any]) -> Response[str]:
    return show(await _start_page(request, Form()), request)


@post("/party/new", permission=Permission.LIST_WRITE)
async def start_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form, actor = await Form.sent(request), actor_of(request)
    code = form.text("election", missing=mark("Kies de verkiezing waaraan u meedoet."))
    if not form.is_fine:
        return show(await _start_page(request, form), request, status=422)
    if actor.organisation_id is None:
        raise Refused("Alleen iemand van een partij kan een kandidaatstelling beginnen.")
    election = await election_actions.open_election(actor, code, at=now_of(request))
    nomination_id = await start_nomination(
        actor,
        nomination_id=form.identifier(),
        organisation_id=actor.organisation_id,
        election_id=election.id,
        list_id=uuid4(),
        at=now_of(request),
    )
    return redirect(f"/party/{nomination_id}/tasks")


async def _start_page(request: Request[Any, Any, Any], form: Form) -> StartNominationPage:
    coming = await elections.coming_elections(now_of(request).date())
    options = tuple((election.slug, election.name) for election in coming)
    return StartNominationPage(bar=_BACK, form=form, options=options, new_id=fresh_id())


HANDLERS = (nominations, start, start_submit)
