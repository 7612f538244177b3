"""How long members sit, and what that means for the youngest candidate (Kieswet C 1 to C 4 and Q 2).

Computed, as no published list exists. What the Act does not settle is unknown (None): the European Parliament, and
councils elected at another time than the regular one.
"""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from kieslijst.law.days import days_later, next_working_day, weekday_in
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_TUESDAY, _WEDNESDAY = 1, 2
_YEARS = 4
_LAST_YEAR = MAXYEAR - 2 * _YEARS
_MARCH, _MAY, _JUNE = 3, 5, 6
_DAYS_TO_THE_RESULT = 8
_DAYS_FROM_VOTE_TO_LEAVING = 31

_OF_FOUR_YEARS = frozenset({_T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI})
_YEAR_OF = {_T.GR: 2026, **dict.fromkeys((_T.PS, _T.WS, _T.ER, _T.KC, _T.KCNI, _T.EK), 2027)}
"""A year of each cycle of four."""

LEAVE_WITH_EFFECT_FROM_THE_DAY = _OF_FOUR_YEARS | {_T.EK}
"""Members leave at the very start of that day (C 4(2), Q 2(2)); for TK and EP a birthday on it is an open question."""


def is_year_of(election_type: ElectionType, year: int) -> bool:
    """Whether the regular election of a body with a fixed cycle is held in this year; never for TK and EP."""
    known = _YEAR_OF.get(election_type)
    return known is not None and (year - known) % _YEARS == 0


def end_of_term(election_type: ElectionType, election_day: date) -> date | None:
    """The day on which the members elected on `election_day` leave; None when it is not known."""
    if election_day.year > _LAST_YEAR or election_type is _T.EP:
        return None
    if election_type is _T.TK:
        return _house_leaves(_year_of_leaving(election_day))
    if election_type is _T.EK:
        return _senate_leaves(_next_year_of(_T.PS, election_day.year))
    regular = is_year_of(election_type, election_day.year) and election_day.month == _MARCH
    return _in_spring(election_day.year + _YEARS) if regular else None


def members_leave(election_type: ElectionType, election_day: date) -> date | None:
    """The day on which the members leave whose places a regular election fills; None after a dissolution."""
    leaving = _regular_day_of_leaving(election_type, election_day.year)
    if leaving is None or not 0 < (leaving - election_day).days <= _DAYS_FROM_VOTE_TO_LEAVING:
        return None
    return leaving


def birthday(born: date, years: int) -> date:
    """The day on which someone becomes `years` old; born on 29 February, 1 March in a year without that day."""
    year = min(born.year + years, MAXYEAR)
    if (born.month, born.day) == (2, 29) and monthrange(year, 2)[1] < 29:  # noqa: PLR2004 - the day that not every year has
        return date(year, 3, 1)
    return born.replace(year=year)


def latest_birth_date(leaving: date, age: int) -> date:
    """The latest birth date with which `age` is reached before the day of leaving (H 7(1), R 5(1))."""
    last = days_later(leaving, -1)
    year = max(last.year - age, MINYEAR)
    return date(year, last.month, min(last.day, monthrange(year, last.month)[1]))


def earliest_and_latest(born: BirthDate) -> tuple[date, date] | None:
    """The first and the last day that a birth date, parts of which may be unknown, can mean; None for no real day."""
    if born.year is None:
        return None
    try:
        first = date(born.year, born.month or 1, born.day or 1)
        month = born.month or 12
        return first, date(born.year, month, born.day or monthrange(born.year, month)[1])
    except ValueError:
        return None


def _year_of_leaving(election_day: date) -> int:
    """C 1, C 2 and C 3(2): the next spring after four years, or after three when four would end between it and May."""
    after_four = birthday(days_later(election_day, _DAYS_TO_THE_RESULT), _YEARS)
    return after_four.year + (after_four > _at_the_end_of_may(after_four.year))


def _regular_day_of_leaving(election_type: ElectionType, year: int) -> date | None:
    if election_type is _T.TK:
        return _house_leaves(year)
    if not is_year_of(election_type, year):
        return None
    return _senate_leaves(year) if election_type is _T.EK else _in_spring(year)


def _house_leaves(year: int) -> date:
    """C 1(2); C 3(1) in a year with an election of provincial or municipal councils."""
    crowded = is_year_of(_T.PS, year) or is_year_of(_T.GR, year)
    return _at_the_end_of_may(year) if crowded else _in_spring(year)


def _senate_leaves(year: int) -> date:
    """Q 2(2)."""
    return next_working_day(weekday_in(_TUESDAY, date(year, _JUNE, 7)))


def _in_spring(year: int) -> date:
    """The Wednesday of C 1(2) and C 4(2)."""
    return next_working_day(weekday_in(_WEDNESDAY, date(year, _MARCH, 29)))


def _at_the_end_of_may(year: int) -> date:
    """The Wednesday of C 3(1)."""
    return next_working_day(weekday_in(_WEDNESDAY, date(year, _MAY, 25)))


def _next_year_of(election_type: ElectionType, year: int) -> int:
    return next(later for later in range(year + 1, year + 1 + _YEARS) if is_year_of(election_type, later))
