"""S-03 as far as it goes: what is known of an election, and the seats that no source could tell."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import actions, queries
from kieslijst.elections.calendar import calendar
from kieslijst.elections.model import Election
from kieslijst.elections.pages.upload import LARGEST_BODY, read_definition
from kieslijst.law.article import in_words
from kieslijst.law.calendar import LegalMoment
from kieslijst.law.wording import moments
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, language_of, redirect, show
from kieslijst.web.site import site_of

MOST_SEATS = 150


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A legal moment in words."""

    when: str
    hours: str
    what: str
    article: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPage(Page):
    """What is known of one election, with its legal moments."""

    election: Election
    path: str
    form: Form
    calendar: tuple[CalendarLine, ...]


@get("/csb/{code:str}/settings", permission=Permission.EXAMINE)
async def settings(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    election = await _own(request, code)
    seats = "" if election.seats is None else str(election.seats)
    return show(_page(request, election, Form.filled(seats=seats)), request)


@post("/csb/{code:str}/settings", permission=Permission.DECIDE)
async def settings_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    form = await Form.sent(request)
    election = await _own(request, code)
    seats = form.whole_number("seats", lowest=1, highest=MOST_SEATS, missing=mark("Vul het aantal zetels in."))
    if seats is None:
        return show(_page(request, election, form), request, status=422)
    await actions.set_seats(actor_of(request), election.id, seats, at=site_of(request).clock())
    return redirect(f"/csb/{election.slug}/settings", request=request, said=mark("Het aantal zetels is bewaard."))


@post("/csb/{code:str}/settings/definition", permission=Permission.DECIDE, request_max_body_size=LARGEST_BODY)
async def definition_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    form = await Form.sent(request)
    election = await _own(request, code)
    read = read_definition(form)
    if read is not None and read.election.election_id.lower() != election.slug:
        found = read.election.election_id
        form.refuse("file", mark("Dit bestand is van %(found)s, niet van %(ours)s.", found=found, ours=election.code))
    if read is None or not form.is_fine:
        return show(_page(request, election, form), request, status=422)
    await actions.import_definition(actor_of(request), read, at=site_of(request).clock())
    said = mark("De verkiezingsdefinitie van %(code)s is ingelezen.", code=election.code)
    return redirect(f"/csb/{election.slug}/settings", request=request, said=said)


async def _own(request: Request[Any, Any, Any], code: str) -> Election:
    election = await queries.election_by_code(code)
    organisation = actor_of(request).organisation_id
    if organisation is None or await queries.committee_of(election.id) != organisation:
        raise NotFound("Deze verkiezing is er niet, of zij hoort bij een ander stembureau.")
    return election


def _page(request: Request[Any, Any, Any], election: Election, form: Form) -> SettingsPage:
    path = f"/csb/{election.slug}"
    language = language_of(request)
    return SettingsPage(
        bar=Bar(door="csb", context=election.name, back=(path, mark("Overzicht van deze verkiezing"))),
        election=election,
        path=f"{path}/settings",
        form=form,
        calendar=tuple(_line(moment, language) for moment in calendar(election)),
    )


def _line(moment: LegalMoment, language: str) -> CalendarLine:
    return CalendarLine(
        when=moments.when(moment, language),
        hours=moments.hours(moment, language),
        what=moments.moment_title(moment.moment, language),
        article=in_words(moment.articles),
        remarks=moments.remarks(moment, language),
    )


HANDLERS = (settings, settings_submit, definition_submit)
