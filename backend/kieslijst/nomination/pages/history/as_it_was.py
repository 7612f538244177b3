"""The lists as they were at any moment, to be looked at only."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.audit import queries as audit
from kieslijst.elections import queries as elections
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import CandidateList, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.queries import head_for
from kieslijst.nomination.store import lists, versions
from kieslijst.nomination.undo.replay import Lists, lists_at
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.errors import NotFound
from kieslijst.shared.person_name import initials_on_list
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_MOST = 2**31


@dataclass(frozen=True, slots=True)
class ListAsItWas:
    """A list of that moment; rows are place, surname, initials and residence as they were printed then."""

    number: int
    districts: tuple[str, ...]
    rows: tuple[tuple[int, str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsAsTheyWerePage(Page):
    """`at` is the moment of the last event that counts."""

    at: datetime
    by: str
    lists: tuple[ListAsItWas, ...]
    now: str
    newer: str
    older: str


@get("/party/{nomination_id:uuid}/history/lists", permission=Permission.LIST_READ)
async def find_moment(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    """From a day and a time to the last event by then."""
    nomination = await head_for(actor_of(request), nomination_id)
    path = path_of(nomination, "history")
    moment = _moment(request.query_params.get("day", ""), request.query_params.get("time", ""))
    if moment is None:
        return redirect(path, request=request, said=mark("Vul een dag en een tijd in, bijvoorbeeld 14.30."))
    number = await audit.number_at(chain_of(nomination_id), moment)
    return redirect(f"{path}/{max(number, 1)}/lists")


@get("/party/{nomination_id:uuid}/history/{number:int}/lists", permission=Permission.LIST_READ)
async def lists_as_they_were(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    found = await audit.since(chain_of(nomination_id), number) if 0 < number < _MOST else []
    if not found:
        raise NotFound("Deze wijziging is er niet.")
    event, later = found[0], found[1:]
    were = lists_at(await lists.of_nomination(nomination_id), later)
    on_them = {person_id for each in were for person_id in each.candidates}
    people = await versions.newest_persons(nomination_id, on_them, at=event.at)
    election = await elections.election(nomination.election_id)
    names = {district.number: district.name for district in election.districts}
    back = (path_of(nomination, "history"), mark("Terug naar de geschiedenis"))
    page = ListsAsTheyWerePage(
        bar=await bar_of(request, nomination, election=election, back=back),
        at=event.at,
        by=event.actor_name,
        lists=_shown(were, {person.id: person for person in people}, names),
        now=path_of(nomination, "lists"),
        newer=path_of(nomination, "history", number + 1, "lists") if later else "",
        older=path_of(nomination, "history", number - 1, "lists") if number > 1 else "",
    )
    return show(page, request)


def _shown(were: Lists, people: dict[UUID, Person], names: dict[int, str]) -> tuple[ListAsItWas, ...]:
    return tuple(
        ListAsItWas(
            each.number, tuple(names[number] for number in each.districts if number in names), _rows(each, people)
        )
        for each in were
    )


def _rows(each: CandidateList, people: dict[UUID, Person]) -> tuple[tuple[int, str, str, str], ...]:
    found = [(place, people.get(person_id)) for place, person_id in enumerate(each.candidates, start=1)]
    return tuple(
        (place, one.name.surname, initials_on_list(one.name, one.gender), one.residence.on_list)
        if one
        else (place, "?", "", "")
        for place, one in found
    )


def _moment(day: str, clock: str) -> datetime | None:
    """A day (2026-01-20) and a time (14.30 or 14:30) of the Netherlands, up to the end of that minute."""
    try:
        local = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock.replace(".", ":")), AMSTERDAM)
    except ValueError:
        return None
    return local + timedelta(minutes=1) - timedelta.resolution


HANDLERS = (find_moment, lists_as_they_were)
