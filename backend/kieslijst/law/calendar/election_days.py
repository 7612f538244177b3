"""Nomination day and the day of voting as the Act computes them (F 1, J 1, Q 4, T 1, Y 8).

A dissolution (F 2, Q 5) and a decree that moves either day (F 1(3), J 1(1)) give days that nobody can compute.
"""

from datetime import date

from kieslijst.law.days import days_later, next_working_day, shifted, weekday_in
from kieslijst.law.terms import is_year_of
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_MONDAY, _TUESDAY, _FRIDAY = 0, 1, 4
_FROM_NOMINATION_TO_VOTE = 44
_FROM_NOMINATION_TO_VOTE_SENATE = 34


def nomination_day(election_type: ElectionType, year: int) -> date | None:
    """Nomination day of the regular election of this year; None for EP, where it hangs on the day of voting.

    For TK in a year of provincial or municipal elections it is the later day of F 1(2).
    """
    if election_type is _T.EP:
        return None
    return next_working_day(_by_weekday(election_type, year))


def election_day(election_type: ElectionType, nominated: date) -> date | None:
    """The day of voting that goes with a nomination day; None for EP, where the European Union sets it (Y 8(1))."""
    if election_type is _T.EP:
        return None
    offset = _FROM_NOMINATION_TO_VOTE_SENATE if election_type is _T.EK else _FROM_NOMINATION_TO_VOTE
    return shifted(nominated, offset)


def european_nomination_day(voted: date) -> date:
    """Nomination day of an EP election, 44 days before the day of voting (Y 8(2))."""
    return shifted(voted, -_FROM_NOMINATION_TO_VOTE)


def days_by_decree(regular: date) -> tuple[date, ...]:
    """The days to which a decree may bring nomination day forward: Monday to Friday of the week before (F 1(3))."""
    monday = days_later(regular, -7 - regular.weekday())
    return tuple(days_later(monday, offset) for offset in range(_FRIDAY + 1))


def latest_election_day(regular: date, moved: date) -> date:
    """The latest day of voting with a nomination day moved by decree: as much later as T came earlier (J 1(1))."""
    return shifted(moved, _FROM_NOMINATION_TO_VOTE + (regular - moved).days)


def _by_weekday(election_type: ElectionType, year: int) -> date:
    if election_type is _T.EK:
        return weekday_in(_TUESDAY, date(year, 4, 19))
    crowded = is_year_of(_T.PS, year) or is_year_of(_T.GR, year)
    if election_type is _T.TK and crowded:
        return weekday_in(_MONDAY, date(year, 3, 28))
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return weekday_in(_MONDAY, date(year, 1, 31 if leap else 30))
