"""When the legal moments of an election begin and end, as moments of time (pure)."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kieslijst.elections.calendar import calendar
from kieslijst.elections.model import Election
from kieslijst.law.calendar import LegalMoment, Moment

PARTY_WAITS_FOR = (Moment.NOMINATION, Moment.REPAIR, Moment.DECISION, Moment.APPEAL, Moment.VOTE)
"""What the strip of a party counts down to, in this order: handing in comes first, however many days before it other
moments are, because every party must hand in and not every party must register or pay."""
_ROAD = (
    Moment.REGISTRATION_CLOSES,
    Moment.SUPPORT,
    Moment.NOMINATION,
    Moment.EXAMINATION,
    Moment.REPAIR,
    Moment.DECISION,
    Moment.APPEAL,
    Moment.VOTE,
)
_MIDNIGHT = time()


@lru_cache(maxsize=128)
def moments(election: Election) -> dict[Moment, LegalMoment]:
    """The calendar by moment."""
    return {found.moment: found for found in calendar(election)}


def road(election: Election) -> tuple[LegalMoment, ...]:
    """The moments that a drawing of the whole road shows, those that this election has, as they begin."""
    known = moments(election)
    return tuple(sorted((known[one] for one in _ROAD if one in known), key=lambda one: (begins(one), ends(one))))


def begins(moment: LegalMoment) -> datetime:
    """When it opens, or the day begins, by its own clock."""
    return _at(moment.first, moment.opens or _MIDNIGHT, moment.zone)


def ends(moment: LegalMoment) -> datetime:
    """When it closes, or its last day is over, by its own clock."""
    if moment.closes is not None:
        return _at(moment.last, moment.closes, moment.zone)
    return _at(moment.last + timedelta(days=1), _MIDNIGHT, moment.zone)


def around(election: Election, now: datetime) -> tuple[LegalMoment | None, LegalMoment | None]:
    """The last moment of a party that has closed, and the next that has not."""
    known = moments(election)
    listed = [known[one] for one in PARTY_WAITS_FOR if one in known]
    closed = [one for one in listed if ends(one) <= now]
    coming = [one for one in listed if ends(one) > now]
    return (closed[-1] if closed else None), (coming[0] if coming else None)


def _at(day: date, hour: time, zone: str) -> datetime:
    return datetime.combine(day, hour, tzinfo=ZoneInfo(zone))
