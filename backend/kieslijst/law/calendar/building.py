"""Making a moment of one election: counting, shifting (Z 12), citing and the clock it goes by."""

from datetime import date, time

from kieslijst.law.article import Article, cited_for
from kieslijst.law.calendar.facts import CalendarFacts
from kieslijst.law.calendar.moment import THE_ISLANDS, THE_NETHERLANDS, Bound, LegalMoment, Moment, Remark
from kieslijst.law.days import days_later, next_working_day
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
Hours = tuple[time | None, time | None]
NO_HOURS: Hours = (None, None)
OFFICE_HOURS: Hours = (time(9), time(17))
ON_ISLANDS_TOO = frozenset({_T.TK, _T.EK, _T.EP})
"""Elections whose lists may be handed in with the governor of an island (Ya 4, Ya 31, Ya 32)."""


def counted(
    facts: CalendarFacts,
    moment: Moment,
    article: str,
    *,
    start: date,
    offset: int,
    bound: Bound = Bound.AT_THE_LATEST,
    hours: Hours = NO_HOURS,
    remark: Remark = Remark.NONE,
    question: str = "",
    zone: str = "",
) -> LegalMoment:
    """A moment so many days after `start`, on the next working day when that day is free."""
    by_counting = days_later(start, offset)
    day = next_working_day(by_counting) if offset else start
    return LegalMoment(
        moment,
        day,
        day,
        cited(facts.election_type, article),
        bound=bound,
        opens=hours[0],
        closes=hours[1],
        zone=zone or zone_of(facts.election_type),
        shifted_from=None if day == by_counting else by_counting,
        remark=remark,
        question=question,
    )


def on_day(
    facts: CalendarFacts, moment: Moment, article: str, *, day: date, hours: Hours = NO_HOURS, question: str = ""
) -> LegalMoment:
    """A moment on a day that is already known."""
    return counted(facts, moment, article, start=day, offset=0, bound=Bound.ON, hours=hours, question=question)


def cited(election_type: ElectionType, text: str) -> tuple[Article, ...]:
    """Articles from a list such as "G 1(8), G 2(8)", with the one that makes them apply to this type."""
    return cited_for(tuple(Article.read(part) for part in text.split(", ")), election_type)


def zone_of(election_type: ElectionType) -> str:
    """The clock that the committee of this election lives by."""
    return THE_ISLANDS if election_type in (_T.ER, _T.KC) else THE_NETHERLANDS
