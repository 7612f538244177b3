"""Days that count, free days, and the shift to the next working day (Kieswet Z 12, Algemene termijnenwet 3).

The list of holidays is computed here: the library looked at calls 5 May a holiday once in five years, and takes half a
second to load.
"""

from datetime import date
from functools import lru_cache

_SATURDAY = 5
_SUNDAY = 6

EQUATED: frozenset[date] = frozenset(
    {
        date(2023, 4, 28),
        date(2023, 5, 19),
        date(2024, 5, 10),
        date(2024, 12, 27),
        date(2025, 5, 30),
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    }
)
"""Days that a decree under Algemene termijnenwet 3(3) puts on a par with holidays; Z 12(4) counts them.

Decrees for 2023 to 2025 and for 2026 to 2028; open question "Days put on a par with holidays" for other years.
"""


def is_free_day(day: date) -> bool:
    """Whether it is a Saturday, a Sunday, a public holiday, or a day that a decree puts on a par with one (Z 12)."""
    return day.weekday() >= _SATURDAY or day in EQUATED or day in _holidays(day.year)


def next_working_day(day: date) -> date:
    """The day itself when it is a working day, else the first one after it; forward always, as Z 12(2) says."""
    while is_free_day(day) and day != date.max:
        day = days_later(day, 1)
    return day


def shifted(day: date, offset: int) -> date:
    """The day on which an act falls that the Act puts `offset` days later (earlier when negative): Z 12(1)(2)."""
    return next_working_day(days_later(day, offset))


def last_working_day_before(day: date) -> date:
    """The nearest working day before it."""
    day = days_later(day, -1)
    while is_free_day(day) and day != date.min:
        day = days_later(day, -1)
    return day


def days_later(day: date, days: int) -> date:
    """`days` later, never beyond the calendar's ends."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def weekday_in(weekday: int, first: date) -> date:
    """The day of the week (Monday 0) in the seven days that begin with `first`."""
    return days_later(first, (weekday - first.weekday()) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher)."""
    golden, century = year % 19, year // 100
    corrected = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * golden + corrected + 15) % 30
    epact -= (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    since = epact - weekday
    month = 3 + (since + 40) // 44
    return date(year, month, since + 28 - 31 * (month // 4))


def kings_day(year: int) -> date:
    """27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return days_later(day, -1) if day.weekday() == _SUNDAY else day


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    """Algemene termijnenwet 3(1), and Good Friday, which 3(2) puts on a par with them."""
    sunday = easter(year)
    movable = (days_later(sunday, days) for days in (-2, 1, 39, 50))
    fixed = (date(year, month, day) for month, day in ((1, 1), (5, 5), (12, 25), (12, 26)))
    return frozenset({*movable, *fixed, kings_day(year)})
