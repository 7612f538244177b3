"""P-01 and P-02: my nominations, and starting one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4, uuid5

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.elections import actions as election_actions
from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.elections.road import countdown
from kieslijst.identity.role_words import ROLE_WORDS
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.importing.earlier import bring_in_earlier
from kieslijst.nomination.model import AppellationKind, Details, Nomination
from kieslijst.nomination.pages.earlier import EarlierOptions, earlier_options
from kieslijst.nomination.pages.importing.earlier import chosen_earlier
from kieslijst.nomination.pages.requests import fresh_id, now_of
from kieslijst.nomination.pages.standing import Standing, standings
from kieslijst.nomination.queries import nominations_at
from kieslijst.nomination.searching import folded
from kieslijst.web.countdown import Countdown
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission, Seat
from kieslijst.web.show import Bar, Page, language_of, redirect, show
from kieslijst.web.visitor import visitor_of


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


class Show(StrEnum):
    """Which nominations the overview shows."""

    ALL = "all"
    COMING = "coming"
    POINTS = "points"
    OVER = "over"

    def holds(self, started: Started) -> bool:
        if self is Show.POINTS:
            return not started.is_over and started.standing is not None and started.standing.points > 0
        return self is Show.ALL or started.is_over == (self is Show.OVER)


_SHOW_WORDS = {
    Show.ALL: mark("Alles"),
    Show.COMING: mark("Nog bezig"),
    Show.POINTS: mark("Met punten"),
    Show.OVER: mark("Afgelopen"),
}
_MANY = 6
"""From this many nominations on there is something to choose from."""


@dataclass(frozen=True, slots=True)
class OfParty:
    """What I have for one party, and as what."""

    organisation: str
    role: Text
    nominations: tuple[Started, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationsPage(Page):
    """P-01; `filters` are (path, words, how many, whether shown), none while there is little to choose from."""

    parties: tuple[OfParty, ...]
    filters: tuple[tuple[str, Text, int, bool], ...]
    sought: str
    shown: str
    found: int
    has_any: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StartNominationPage(Page):
    """P-02; `options` are (code, name) of the elections that can still be entered, `appellations` those used before."""

    form: Form
    parties: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, str], ...]
    appellations: tuple[str, ...]
    earlier: EarlierOptions
    new_id: str


_BAR = Bar(door="party")
_BACK = Bar(door="party", back=("/party", mark("Terug naar mijn kandidaatstellingen")))


@get("/party", permission=Permission.LIST_READ)
async def nominations(request: Request[Any, Any, Any]) -> Response[str]:
    started = await _started(request)
    sought, asked = request.query_params.get("q", "").strip(), request.query_params.get("show", "")
    chosen = Show(asked) if asked in Show.__members__.values() else Show.ALL
    matching = [each for each in started if _matches(each, sought)]
    shown = [each for each in matching if chosen.holds(each)]
    parties = tuple(
        OfParty(seat.organisation, ROLE_WORDS[seat.actor.role], _of(seat, shown))
        for seat in visitor_of(request).seats
        if _of(seat, shown) or not (sought or chosen is not Show.ALL)
    )
    page = NominationsPage(
        bar=_BAR,
        parties=parties,
        filters=_filters(matching, chosen, sought) if len(started) >= _MANY or len(parties) > 1 else (),
        sought=sought,
        shown=chosen.value,
        found=len(shown),
        has_any=bool(started),
    )
    return show(page, request)


async def _started(request: Request[Any, Any, Any]) -> list[Started]:
    """All that is mine, with three queries however many parties I work for."""
    found = await nominations_at(own_organisations(request, Permission.LIST_READ))
    listed = await elections.elections_by_id({nomination.election_id for nomination in found})
    counted = await standings({each.id: listed[each.election_id] for each in found})
    now, language = now_of(request), language_of(request)
    return [
        Started(each, election, counted.get(each.id), countdown(election, now, language))
        for each in found
        for election in (listed[each.election_id],)
    ]


def own_organisations(request: Request[Any, Any, Any], permission: Permission) -> list[UUID]:
    """The parties where the visitor may do this."""
    seats = [seat for seat in visitor_of(request).seats if seat.may(permission)]
    return [seat.actor.organisation_id for seat in seats if seat.actor.organisation_id is not None]


def _of(seat: Seat, shown: list[Started]) -> tuple[Started, ...]:
    return tuple(each for each in shown if each.nomination.organisation_id == seat.actor.organisation_id)


def _matches(started: Started, sought: str) -> bool:
    heard = folded(f"{started.election.name} {started.nomination.details.appellation} {started.election.code}")
    return all(word in heard for word in folded(sought).split())


def _filters(matching: list[Started], chosen: Show, sought: str) -> tuple[tuple[str, Text, int, bool], ...]:
    tail = f"&{urlencode({'q': sought})}" if sought else ""
    return tuple(
        (f"/party?show={each.value}{tail}", _SHOW_WORDS[each], sum(each.holds(one) for one in matching), each is chosen)
        for each in Show
    )


@get("/party/new", permission=Permission.NOMINATION_START)
async def start(request: Request[Any, Any, Any]) -> Response[str]:
    return show(await _start_page(request, None), request)


@post("/party/new", permission=Permission.NOMINATION_START)
async def start_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await Form.sent(request)
    seat = _seat_asked(request, form)
    details = Details(form.choice("kind", AppellationKind), form.text("appellation"))
    code = form.text("election", missing=mark("Kies de verkiezing waaraan u meedoet."))
    people = await chosen_earlier(form, seat.actor) if seat else None
    if not form.is_fine or seat is None or seat.actor.organisation_id is None:
        return show(await _start_page(request, form), request, status=422)
    actor = seat.actor
    election = await election_actions.open_election(actor, code, at=now_of(request))
    nomination_id = await start_nomination(
        actor,
        nomination_id=form.identifier(),
        organisation_id=seat.actor.organisation_id,
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


def _seat_asked(request: Request[Any, Any, Any], form: Form) -> Seat | None:
    """The party that the nomination is for: the one asked for, or the only one."""
    seats = [seat for seat in visitor_of(request).seats if seat.may(Permission.NOMINATION_START)]
    asked = form.value("party")
    found = next((seat for seat in seats if str(seat.actor.organisation_id) == asked), None)
    if found is None and len(seats) == 1 and not asked:
        return seats[0]
    if found is None:
        form.refuse("party", mark("Kies voor welke partij dit is."))
    return found


async def _start_page(request: Request[Any, Any, Any], sent: Form | None) -> StartNominationPage:
    coming = await elections.coming_elections(now_of(request).date())
    mine = own_organisations(request, Permission.NOMINATION_START)
    existing = await nominations_at(mine)
    used = [each.details.appellation for each in existing if each.details.appellation]
    only = coming[0].slug if len(coming) == 1 else ""
    return StartNominationPage(
        bar=_BACK,
        form=sent or Form.filled(practice="no", election=only, appellation=used[-1] if used and len(mine) == 1 else ""),
        parties=_parties(request) if len(mine) > 1 else (),
        options=tuple((election.slug, election.name) for election in coming),
        appellations=tuple(dict.fromkeys(used)),
        earlier=await earlier_options(existing),
        new_id=fresh_id(),
    )


def _parties(request: Request[Any, Any, Any]) -> tuple[tuple[str, str], ...]:
    seats = [seat for seat in visitor_of(request).seats if seat.may(Permission.NOMINATION_START)]
    return tuple((str(seat.actor.organisation_id), seat.organisation) for seat in seats)


HANDLERS = (nominations, start, start_submit)
