"""Days on which the members now elected leave, and what that means for the youngest candidate.

Source: Kieswet C 1 to C 4 and Q 2; computed, as no published list exists. A day that is missing here is unknown.
"""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType

_T = ElectionType

TERMS: dict[tuple[ElectionType, date], date] = {
    (_T.TK, date(2025, 10, 29)): date(2030, 5, 29),
    (_T.GR, date(2026, 3, 18)): date(2030, 4, 3),
    (_T.PS, date(2027, 3, 17)): date(2031, 4, 2),
    (_T.WS, date(2027, 3, 17)): date(2031, 4, 2),
    (_T.ER, date(2027, 3, 17)): date(2031, 4, 2),
    (_T.KC, date(2027, 3, 17)): date(2031, 4, 2),
    (_T.KCNI, date(2027, 3, 17)): date(2031, 4, 2),
    (_T.EK, date(2027, 5, 24)): date(2031, 6, 10),
}
"""End of the term by type and day of voting: TK C 2 and C 3, EK Q 2(2), the others C 4."""

LEAVE_WITH_EFFECT_FROM_THE_DAY = frozenset({_T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI, _T.EK})
"""Members leave at the very start of that day (C 4(2), Q 2(2)); for TK and EP a birthday on it is an open question."""


def end_of_term(election_type: ElectionType, election_day: date) -> date | None:
    """The day on which the members elected on `election_day` leave; None when it is not known."""
    return TERMS.get((election_type, election_day))


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


def days_later(day: date, days: int) -> date:
    """`days` later, never beyond the calendar's ends."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)
