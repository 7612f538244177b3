"""What stands above every page of a nomination: whose it is, the way around, the next legal moment."""

from dataclasses import replace
from typing import Any

from litestar.connection import Request

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.elections.road import countdown
from kieslijst.identity import queries as identity
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.next_point import back_from
from kieslijst.nomination.pages.standing import standings
from kieslijst.nomination.presence.words import presence_at
from kieslijst.shared.actor import Role
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.show import Bar, Section, language_of
from kieslijst.web.site import site_of

_ABOUT = ("person_id", "list_id")


def path_of(nomination: Nomination, *parts: object) -> str:
    """A path below the nomination's own: `path_of(n, "lists", list_id)`."""
    return "/".join(("/party", str(nomination.id), *(str(part) for part in parts)))


async def bar_of(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    *,
    election: Election | None = None,
    back: tuple[str, Text] | None = None,
) -> Bar:
    """The party's bar for this nomination, with the number of points; `election` where it is at hand already."""
    found = election or await elections.election(nomination.election_id)
    standing = (await standings({nomination.id: found})).get(nomination.id)
    points = standing.points if standing else None
    here = back_from(request, nomination) or back
    bar = party_bar(request, nomination, found, back=here, points=points)
    return await with_presence(request, nomination, bar)


async def with_presence(request: Request[Any, Any, Any], nomination: Nomination, bar: Bar) -> Bar:
    """The bar with who else has this page open, and whom a reader asks; what a page is about stands in its path."""
    opened = next(((kind, request.path_params[kind]) for kind in _ABOUT if kind in request.path_params), None)
    now = site_of(request).clock()
    presence = await presence_at(actor_of(request), nomination, opened, at=now)
    return await with_owners(request, nomination, replace(bar, presence=presence))


async def with_owners(request: Request[Any, Any, Any], nomination: Nomination, bar: Bar) -> Bar:
    """The bar with whom somebody asks who may only read."""
    if actor_of(request).role is not Role.PARTY_READER:
        return bar
    owners = ", ".join(await identity.owners_of(nomination.organisation_id))
    return replace(bar, ask=mark("U kijkt mee als lezer. Moet er iets wijzigen? Vraag %(who)s.", who=owners))


def party_bar(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    election: Election,
    *,
    back: tuple[str, Text] | None = None,
    points: int | None = None,
) -> Bar:
    """As `bar_of`, for a page that has counted the points already."""
    sections = (
        Section(mark("Taken"), path_of(nomination, "tasks")),
        Section(mark("Kandidaten"), path_of(nomination, "people")),
        Section(mark("Lijsten"), path_of(nomination, "lists")),
        Section(mark("Controle"), path_of(nomination, "readiness"), count=points or None),
        Section(mark("Documenten"), path_of(nomination, "documents")),
        Section(mark("Geschiedenis"), path_of(nomination, "history")),
        Section(mark("Team"), path_of(nomination, "team")),
    )
    left = countdown(election, site_of(request).clock(), language_of(request))
    return Bar(
        door="party",
        context=election.name,
        sections=sections,
        countdown=left,
        back=back,
        is_practice=nomination.is_practice,
    )
