"""The legal moments of an election as files for agendas, for everybody."""

from typing import Any

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries
from kieslijst.elections.calendar import calendar
from kieslijst.elections.ics import ics
from kieslijst.elections.model import Election
from kieslijst.law.calendar import LegalMoment
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import language_of
from kieslijst.web.site import site_of


@get("/elections/{code:str}/calendar.ics", permission=Permission.EVERYONE)
async def all_moments(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    election = await queries.election_by_code(code)
    return _file(request, election, calendar(election), f"kalender-{election.slug}")


@get("/elections/{code:str}/calendar/{name:str}", permission=Permission.EVERYONE)
async def one_moment(request: Request[Any, Any, Any], code: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    election = await queries.election_by_code(code)
    listed = tuple(one for one in calendar(election) if f"{one.moment.value}.ics" == name)
    if not listed:
        raise NotFound(mark("Deze verkiezing heeft dit moment niet. Kies een moment uit de kalender."))
    return _file(request, election, listed, f"{listed[0].moment.value}-{election.slug}")


def _file(
    request: Request[Any, Any, Any], election: Election, listed: tuple[LegalMoment, ...], name: str
) -> Response[bytes]:
    content = ics(election, listed, made_at=site_of(request).clock(), language=language_of(request))
    headers = {"content-disposition": f'attachment; filename="{name}.ics"'}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)


HANDLERS = (all_moments, one_moment)
