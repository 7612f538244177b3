"""Nomination days, days of voting and days of leaving, as the Act computes them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kieslijst.law.calendar.election_days import (
    days_by_decree,
    election_day,
    european_nomination_day,
    latest_election_day,
    nomination_day,
)
from kieslijst.law.terms import end_of_term, is_year_of, members_leave
from kieslijst.shared.election_type import ElectionType as T


@pytest.mark.parametrize(
    ("kind", "year", "nominated", "voted"),
    [
        (T.GR, 2022, date(2022, 1, 31), date(2022, 3, 16)),
        (T.PS, 2023, date(2023, 1, 30), date(2023, 3, 15)),
        (T.GR, 2026, date(2026, 2, 2), date(2026, 3, 18)),
        (T.PS, 2027, date(2027, 2, 1), date(2027, 3, 17)),
        (T.WS, 2027, date(2027, 2, 1), date(2027, 3, 17)),
        (T.ER, 2027, date(2027, 2, 1), date(2027, 3, 17)),
        (T.KC, 2027, date(2027, 2, 1), date(2027, 3, 17)),
        (T.KCNI, 2027, date(2027, 2, 1), date(2027, 3, 17)),
        (T.EK, 2023, date(2023, 4, 25), date(2023, 5, 30)),
        (T.EK, 2027, date(2027, 4, 20), date(2027, 5, 24)),
        (T.GR, 2030, date(2030, 2, 4), date(2030, 3, 20)),
        (T.TK, 2030, date(2030, 4, 1), date(2030, 5, 15)),
        (T.TK, 2028, date(2028, 1, 31), date(2028, 3, 15)),
        (T.TK, 2033, date(2033, 1, 31), date(2033, 3, 16)),
    ],
)
def test_nomination_and_vote_of_a_regular_election(kind: T, year: int, nominated: date, voted: date) -> None:
    assert nomination_day(kind, year) == nominated
    assert election_day(kind, nominated) == voted


def test_in_a_leap_year_nomination_day_may_be_6_february() -> None:
    assert nomination_day(T.TK, 2040) == date(2040, 2, 6)


def test_the_house_is_nominated_in_spring_when_its_term_ends_in_a_year_of_council_elections() -> None:
    assert nomination_day(T.TK, 2030) == date(2030, 4, 1)
    assert nomination_day(T.TK, 2031) == date(2031, 3, 31)
    assert nomination_day(T.TK, 2029) == date(2029, 2, 5)


@pytest.mark.parametrize(
    ("voted", "nominated"), [(date(2024, 6, 6), date(2024, 4, 23)), (date(2029, 6, 7), date(2029, 4, 24))]
)
def test_a_european_election_is_counted_back_from_the_vote(voted: date, nominated: date) -> None:
    assert european_nomination_day(voted) == nominated
    assert nomination_day(T.EP, voted.year) is None
    assert election_day(T.EP, nominated) is None


def test_a_decree_may_bring_nomination_day_to_the_week_before_and_keep_the_vote() -> None:
    week = days_by_decree(date(2027, 2, 1))

    assert (week[0], week[-1], len(week)) == (date(2027, 1, 25), date(2027, 1, 29), 5)
    assert latest_election_day(date(2027, 2, 1), week[0]) == date(2027, 3, 17)


@settings(deadline=None)
@given(st.integers(1900, 2200), st.sampled_from([T.TK, T.PS, T.WS, T.GR, T.ER, T.KC, T.KCNI]))
def test_a_regular_nomination_day_is_in_its_week(year: int, kind: T) -> None:
    day = nomination_day(kind, year)

    assert day is not None
    late = kind is T.TK and (is_year_of(T.PS, year) or is_year_of(T.GR, year))
    first, last = (date(year, 3, 28), date(year, 4, 4)) if late else (date(year, 1, 30), date(year, 2, 6))
    assert first <= day <= last


@pytest.mark.parametrize(
    ("kind", "voted", "leaving"),
    [
        (T.TK, date(2021, 3, 17), date(2025, 4, 2)),
        (T.TK, date(2025, 10, 29), date(2030, 5, 29)),
        (T.TK, date(2030, 5, 15), date(2034, 5, 31)),
        (T.GR, date(2022, 3, 16), date(2026, 4, 1)),
        (T.GR, date(2026, 3, 18), date(2030, 4, 3)),
        (T.PS, date(2023, 3, 15), date(2027, 3, 31)),
        (T.PS, date(2027, 3, 17), date(2031, 4, 2)),
        (T.EK, date(2023, 5, 30), date(2027, 6, 8)),
        (T.EK, date(2027, 5, 24), date(2031, 6, 10)),
        (T.KCNI, date(2027, 3, 17), date(2031, 4, 2)),
    ],
)
def test_the_day_on_which_those_elected_leave(kind: T, voted: date, leaving: date) -> None:
    assert end_of_term(kind, voted) == leaving


def test_a_house_whose_four_years_would_end_in_spring_leaves_after_three() -> None:
    """C 2(2): a result on 20 April 2023 gives 20 April 2027, between the Wednesday of spring and that of May."""
    assert end_of_term(T.TK, date(2023, 4, 12)) == date(2027, 5, 26)
    assert end_of_term(T.TK, date(2021, 4, 12)) == date(2025, 4, 2)


def test_the_term_of_a_council_elected_at_another_time_is_unknown() -> None:
    """After a change of municipal borders."""
    assert end_of_term(T.GR, date(2025, 11, 26)) is None
    assert members_leave(T.GR, date(2025, 11, 26)) is None


@pytest.mark.parametrize(
    ("kind", "voted", "leaving"),
    [
        (T.GR, date(2026, 3, 18), date(2026, 4, 1)),
        (T.PS, date(2027, 3, 17), date(2027, 3, 31)),
        (T.EK, date(2027, 5, 24), date(2027, 6, 8)),
        (T.EK, date(2023, 5, 30), date(2023, 6, 13)),
        (T.TK, date(2030, 5, 15), date(2030, 5, 29)),
        (T.TK, date(2025, 10, 29), None),
        (T.EP, date(2029, 6, 7), None),
    ],
)
def test_the_day_on_which_the_present_members_leave(kind: T, voted: date, leaving: date | None) -> None:
    assert members_leave(kind, voted) == leaving
