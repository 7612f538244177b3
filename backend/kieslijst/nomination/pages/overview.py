"""P-01 and P-02: my nominations, and starting one."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4, uuid5

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.elections import actions as election_actions
from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.elections.road import countdown
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.importing.earlier import bring_in_earlier
from kieslijst.nomination.model import AppellationKind, Details, Nomination
from kieslijst.nomination.pages.earlier import EarlierOptions, earlier_options
from kieslijst.nomination.pages.importing.earlier import chosen_earlier
from kieslijst.nomination.pages.requests import fresh_id, now_of
from kieslijst.nomination.pages.standing import Standing, standings
from kieslijst.nomination.queries import nominations_of
from kieslijst.shared.errors import Refused
from kieslijst.web.countdown import Countdown
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, language_of, redirect, show


@dataclass(frozen=True, slots=True)
class Started:
    """One nomination of mine with its election, how far it is and the time that is left; `is_over` after the vote."""

    nomination: Nomination
    election: Election
    standing: Standing | None
    left: Countdown | None

    @property
    def is_over(self) -> bool:
        return self.left is None


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationsPage(Page):
    """P-01."""

    nominations: tuple[Started, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartNominationPage(Page):
    """P-02; `options` are (code, name) of the elections that can still be entered, `appellations` those used before."""

    form: Form
    options: tuple[tuple[str, str], ...]
    appellations: tuple[str, ...]
    earlier: EarlierOptions
    new_id: str


_BAR = Bar(door="party")
_BACK = Bar(door="party", back=("/party", mark("Terug naar mijn kandidaatstellingen")))


@get("/party", permission=Permission.LIST_READ)
async def nominations(request: Request[Any, Any, Any]) -> Response[str]:
    found = await nominations_of(actor_of(request))
    listed = await elections.elections_by_id({nomination.election_id for nomination in found})
    counted = await standings({each.id: listed[each.election_id] for each in found})
    now, language = now_of(request), language_of(request)
    started = tuple(
        Started(each, election, counted.get(each.id), countdown(election, now, language))
        for each in found
        for election in (listed[each.election_id],)
    )
    return show(NominationsPage(bar=_BAR, nominations=started), request)


@get("/party/new", permission=Permission.LIST_WRITE)
async def start(request: Request[Any, Any, Any]) -> Response[str]:
    return show(await _start_page(request, None), request)


@post("/party/new", permission=Permission.LIST_WRITE)
async def start_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form, actor = await Form.sent(request), actor_of(request)
    details = Details(form.choice("kind", AppellationKind), form.text("appellation"))
    code = form.text("election", missing=mark("Kies de verkiezing waaraan u meedoet."))
    people = await chosen_earlier(form, actor)
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
        details=details,
        is_practice=form.value("practice") == "yes",
    )
    if people is None:
        return redirect(f"/party/{nomination_id}/tasks")
    batch_id = uuid5(nomination_id, f"earlier {form.value('earlier')}")
    await bring_in_earlier(actor, nomination_id, batch_id, people, at=now_of(request))
    return redirect(f"/party/{nomination_id}/import/{batch_id}")


async def _start_page(request: Request[Any, Any, Any], sent: Form | None) -> StartNominationPage:
    coming = await elections.coming_elections(now_of(request).date())
    mine = await nominations_of(actor_of(request))
    used = [each.details.appellation for each in mine if each.details.appellation]
    only = coming[0].slug if len(coming) == 1 else ""
    return StartNominationPage(
        bar=_BACK,
        form=sent or Form.filled(practice="no", election=only, appellation=used[-1] if used else ""),
        options=tuple((election.slug, election.name) for election in coming),
        appellations=tuple(dict.fromkeys(used)),
        earlier=await earlier_options(mine),
        new_id=fresh_id(),
    )


HANDLERS = (nominations, start, start_submit)
