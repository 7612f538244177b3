"""Free days and the shift of Z 12, against the law's list, known Easters and another computation of them."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kieslijst.law.days import (
    EQUATED,
    days_later,
    easter,
    is_free_day,
    kings_day,
    last_working_day_before,
    next_working_day,
    shifted,
    weekday_in,
)

_ANY_DAY = st.dates()


@pytest.mark.parametrize(
    "day",
    [
        date(2027, 1, 1),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2027, 4, 27),
        date(2027, 5, 5),
        date(2027, 5, 6),
        date(2027, 5, 17),
        date(2028, 12, 25),
        date(2028, 12, 26),
        date(2027, 4, 25),
        date(2027, 4, 24),
    ],
)
def test_holidays_of_the_law_and_weekends_are_free(day: date) -> None:
    assert is_free_day(day)


def test_liberation_day_is_free_every_year() -> None:
    assert [year for year in range(2020, 2040) if not is_free_day(date(year, 5, 5))] == []


@pytest.mark.parametrize("day", [date(2026, 12, 24), date(2027, 5, 4), date(2026, 12, 31), date(2025, 4, 28)])
def test_other_days_are_working_days(day: date) -> None:
    assert not is_free_day(day)
    assert next_working_day(day) == day


def test_kings_day_moves_to_saturday_when_it_is_a_sunday() -> None:
    assert kings_day(2025) == date(2025, 4, 26)
    assert kings_day(2027) == date(2027, 4, 27)


def test_a_day_that_a_decree_puts_on_a_par_with_a_holiday_is_free() -> None:
    """The Friday after Ascension Day; the term of six days in EP24 ended on Ascension Day and ran over the weekend."""
    assert is_free_day(date(2027, 5, 7))
    assert next_working_day(date(2024, 5, 9)) == date(2024, 5, 13)
    assert {day.weekday() for day in EQUATED} == {4}


@pytest.mark.parametrize("year", range(2000, 2100))
def test_our_holidays_are_those_of_another_computation(year: int) -> None:
    """Liberation Day is optional there, as employers give it once in five years; Sundays are holidays there."""
    listed = holidays.country_holidays("NL", years=year, categories=("public", "optional"))
    christmas = date(year, 12, 24)
    theirs = {day for day in listed if day.weekday() < 5 and (day.month, day.day) != (12, 24) and day <= christmas}
    everyday = (date(year, 1, 1) + timedelta(days) for days in range(christmas.timetuple().tm_yday))
    ours = {day for day in everyday if day.weekday() < 5 and is_free_day(day) and day not in EQUATED}

    if year >= 2014:
        assert ours == theirs
    assert easter(year) + timedelta(1) in theirs


@pytest.mark.parametrize(
    ("start", "offset", "day"),
    [
        (date(2023, 4, 25), 34, date(2023, 5, 30)),
        (date(2023, 4, 25), 10, date(2023, 5, 8)),
        (date(2024, 4, 23), 6, date(2024, 4, 29)),
        (date(2025, 10, 29), -4, date(2025, 10, 27)),
        (date(2027, 5, 24), -7, date(2027, 5, 18)),
        (date(2026, 2, 2), -42, date(2025, 12, 22)),
    ],
)
def test_an_act_on_a_free_day_moves_forward_also_when_counted_backwards(start: date, offset: int, day: date) -> None:
    assert shifted(start, offset) == day


@settings(deadline=None)
@given(_ANY_DAY, st.integers(-400, 400))
def test_a_shift_never_moves_back_nor_far(day: date, offset: int) -> None:
    counted, moved = days_later(day, offset), shifted(day, offset)

    assert counted <= moved <= days_later(counted, 6)
    assert not is_free_day(moved) or moved == date.max


@settings(deadline=None)
@given(_ANY_DAY)
def test_the_last_working_day_before_a_day_is_before_it(day: date) -> None:
    found = last_working_day_before(day)

    assert found < day or found == date.min
    assert found == date.min or not is_free_day(found)


@settings(deadline=None)
@given(_ANY_DAY, st.integers(0, 6))
def test_the_day_of_the_week_is_found_in_the_seven_days_that_begin_there(first: date, weekday: int) -> None:
    found = weekday_in(weekday, first)

    assert found == date.max or (found.weekday() == weekday and 0 <= (found - first).days < 7)
