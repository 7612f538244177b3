"""O-01: which election, what happens today, and which door."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg
from litestar import Response, get
from litestar.connection import Request

from kieslijst.elections import catalogue, queries
from kieslijst.elections.model import Election
from kieslijst.elections.road import countdown, drawing
from kieslijst.web.countdown import Countdown
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, show
from kieslijst.web.site import site_of
from kieslijst.web.timeline import Stop


@dataclass(frozen=True, slots=True)
class NextElection:
    """The election that is nominated next, what goes on today if anything does, and the next deadline."""

    election: Election
    step: Stop | None
    left: Countdown | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage(Page):
    """O-01; `coming` is `None` when no election is planned."""

    coming: NextElection | None


@get("/", permission=Permission.EVERYONE)
async def start(request: Request[Any, Any, Any]) -> Response[str]:
    now = site_of(request).clock()
    found = next(iter(await _coming(now)), None)
    return show(StartPage(coming=_next(found, now, language_of(request)) if found else None), request)


async def _coming(now: datetime) -> list[Election]:
    """From the catalogue alone where the database does not answer: this page must open then too."""
    try:
        return await queries.coming_elections(now.date())
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        listed = [found for found in catalogue.elections().values() if found.nomination_date >= now.date()]
        return sorted(listed, key=lambda found: (found.nomination_date, found.name))


def _next(election: Election, now: datetime, language: str) -> NextElection:
    stops = drawing(election, now, language).stops
    here = next((stop for stop in stops if stop.state == "now"), None)
    return NextElection(election, here, countdown(election, now, language))


HANDLERS = (start,)
