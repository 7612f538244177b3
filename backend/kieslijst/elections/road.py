"""How the deadlines of an election are said and drawn: the strip above a page and the road from begin to end."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kieslijst.elections.deadlines import around, begins, ends, road
from kieslijst.elections.model import Election
from kieslijst.law.calendar import LegalMoment, Moment
from kieslijst.law.calendar.moment import THE_ISLANDS
from kieslijst.law.wording.moments import weekday_and_date, when
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.web import timeline
from kieslijst.web.countdown import Countdown
from kieslijst.web.i18n import Text, mark

_TO_COME = {
    Moment.NOMINATION: mark("inleveren op %(when)s"),
    Moment.REPAIR: mark("verzuimen herstellen tot en met %(when)s"),
    Moment.DECISION: mark("openbare zitting op %(when)s"),
    Moment.APPEAL: mark("beroep tot en met %(when)s"),
    Moment.VOTE: mark("stemmen op %(when)s"),
}
_CLOSED = {
    Moment.NOMINATION: mark("Inleveren"),
    Moment.REPAIR: mark("Verzuimen herstellen"),
    Moment.DECISION: mark("Openbare zitting"),
    Moment.APPEAL: mark("Beroep"),
    Moment.VOTE: mark("Stemmen"),
}
_STOPS = {
    Moment.REGISTRATION_CLOSES: mark("Registratie sluit"),
    Moment.SUPPORT: mark("Ondersteuning"),
    Moment.NOMINATION: mark("Inleveren"),
    Moment.EXAMINATION: mark("Onderzoek"),
    Moment.REPAIR: mark("Verzuimen herstellen"),
    Moment.DECISION: mark("Zitting en nummers"),
    Moment.APPEAL: mark("Beroep"),
    Moment.VOTE: mark("Stemmen"),
}


def calendar_path(election: Election, moment: Moment | None = None) -> str:
    """The file for an agenda: of one moment, or of all."""
    name = f"/{moment.value}" if moment else ""
    return f"/elections/{election.slug}/calendar{name}.ics"


def countdown(election: Election, now: datetime, language: str) -> Countdown | None:
    """The next moment that a party waits for; `None` when all are over."""
    closed, coming = around(election, now)
    if coming is None:
        return None
    return Countdown(
        words=replace(_TO_COME[coming.moment], values={"when": _until(coming, language)}),
        closes=ends(coming),
        now=now,
        zone=coming.zone,
        before=_since(closed, now, language) if closed else None,
        path=calendar_path(election, coming.moment),
    )


def drawing(election: Election, now: datetime, language: str) -> timeline.Timeline:
    """The road of this election, with where we are now."""
    stops = tuple(
        timeline.Moment(
            _STOPS[one.moment],
            when(one, language),
            _short(one, language),
            is_past=ends(one) <= now,
            is_now=begins(one) <= now < ends(one) and not one.latest,
            path=calendar_path(election, one.moment),
        )
        for one in road(election)
    )
    return timeline.timeline(mark("De weg van %(name)s", name=election.name), stops)


def _until(moment: LegalMoment, language: str) -> Text:
    day = weekday_and_date(moment.last, language)
    if moment.closes is None:
        return Text(day)
    if moment.zone != THE_ISLANDS:
        return mark("%(day)s tot %(time)s uur", day=day, time=_hour(ends(moment)))
    here = ends(moment).astimezone(AMSTERDAM)
    return mark(
        "%(day)s tot %(time)s uur op de eilanden, dat is %(here)s uur in Nederland",
        day=day,
        time=_hour(ends(moment)),
        here=_hour(here),
    )


def _since(moment: LegalMoment, now: datetime, language: str) -> Text:
    """ "Inleveren is gesloten sinds 17.00 uur", and on later days since the day."""
    closed, what = ends(moment), _CLOSED[moment.moment]
    if closed.date() == now.astimezone(ZoneInfo(moment.zone)).date():
        return mark("%(what)s: gesloten sinds %(time)s uur.", what=what, time=_hour(closed))
    return mark("%(what)s: gesloten sinds %(day)s.", what=what, day=weekday_and_date(moment.last, language))


def _hour(at: datetime) -> str:
    return f"{at.hour}.{at.minute:02}"


def _short(moment: LegalMoment, language: str) -> str:
    """The date without weekday and year: "1 februari"."""
    return weekday_and_date(moment.last, language).split(" ", 1)[1].rsplit(" ", 1)[0]
