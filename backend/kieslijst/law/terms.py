"""Days on which the members now elected leave, and what that means for the youngest candidate.

Source: Kieswet C 1 to C 4 and Q 2; computed, as no published list exists. A day that is missing here is unknown.
"""

from datetime import date, timedelta

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
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def latest_birth_date(leaving: date, age: int) -> date:
    """The latest birth date with which `age` is reached before the day of leaving (H 7(1), R 5(1))."""
    day_before = leaving - timedelta(days=1)
    if (day_before.month, day_before.day) == (2, 29):
        day_before -= timedelta(days=1)
    return day_before.replace(year=day_before.year - age)
