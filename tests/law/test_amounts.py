"""The numbers of the law against the table of A.3 and the dates of A.4."""

from datetime import date
from decimal import Decimal
from importlib.resources import files

import pytest

from kieslijst.law.amount import AmountName, Unit
from kieslijst.law.amounts import amount, declarations_needed, fixed_seats, seats_for
from kieslijst.law.amounts_2025 import AMOUNTS
from kieslijst.law.terms import end_of_term, latest_birth_date
from kieslijst.shared.election_type import ElectionType as T

ON = date(2027, 2, 1)


@pytest.mark.parametrize(
    ("kind", "seats", "district", "needed"),
    [
        (T.TK, 150, 1, 30),
        (T.TK, 150, 20, 10),
        (T.PS, 39, 1, 30),
        (T.WS, 26, 1, 30),
        (T.GR, 17, 1, 10),
        (T.GR, 18, 1, 10),
        (T.GR, 19, 1, 20),
        (T.GR, 38, 1, 20),
        (T.GR, 39, 1, 30),
        (T.EP, 31, 1, 30),
        (T.ER, 9, 1, 10),
        (T.KC, 9, 1, 10),
        (T.KCNI, 31, 1, 10),
        (T.EK, 75, 13, 1),
    ],
)
def test_declarations_of_support_per_district(kind: T, seats: int, district: int, needed: int) -> None:
    found = declarations_needed(kind, seats=seats, district=district, on=ON)

    assert found is not None
    assert found.whole == needed


def test_all_districts_of_the_house_need_580_declarations() -> None:
    needed = [declarations_needed(T.TK, seats=150, district=number, on=ON) for number in range(1, 21)]

    assert sum(found.whole for found in needed if found) == 580


def test_declarations_for_a_council_hang_on_seats_that_may_be_unknown() -> None:
    assert declarations_needed(T.GR, seats=None, district=1, on=ON) is None


@pytest.mark.parametrize(
    ("kind", "value", "unit"),
    [
        (T.TK, "11250", Unit.EUROS),
        (T.EP, "11250", Unit.EUROS),
        (T.PS, "1125", Unit.EUROS),
        (T.WS, "225", Unit.EUROS),
        (T.GR, "225", Unit.EUROS),
        (T.KCNI, "225", Unit.EUROS),
        (T.ER, "225", Unit.DOLLARS),
        (T.KC, "225", Unit.DOLLARS),
    ],
)
def test_deposit(kind: T, value: str, unit: Unit) -> None:
    found = amount(AmountName.DEPOSIT, kind, on=ON)

    assert found is not None
    assert (found.value, found.unit) == (Decimal(value), unit)


def test_the_senate_asks_no_deposit() -> None:
    assert amount(AmountName.DEPOSIT, T.EK, on=ON) is None


@pytest.mark.parametrize(
    ("kind", "election_day", "latest"),
    [
        (T.TK, date(2025, 10, 29), date(2012, 5, 28)),
        (T.GR, date(2026, 3, 18), date(2012, 4, 2)),
        (T.PS, date(2027, 3, 17), date(2013, 4, 1)),
        (T.WS, date(2027, 3, 17), date(2013, 4, 1)),
        (T.EK, date(2027, 5, 24), date(2013, 6, 9)),
    ],
)
def test_latest_safe_birth_date(kind: T, election_day: date, latest: date) -> None:
    leaving = end_of_term(kind, election_day)

    assert leaving is not None
    assert latest_birth_date(leaving, 18) == latest


def test_the_end_of_a_term_that_no_text_gives_is_unknown() -> None:
    assert end_of_term(T.EP, date(2029, 6, 7)) is None


@pytest.mark.parametrize(
    ("kind", "inhabitants", "seats"),
    [
        (T.GR, 3_000, 9),
        (T.GR, 3_001, 11),
        (T.GR, 20_000, 17),
        (T.GR, 200_001, 45),
        (T.PS, 400_000, 39),
        (T.KCNI, 400_001, 41),
    ],
)
def test_seats_by_inhabitants(kind: T, inhabitants: int, seats: int) -> None:
    assert seats_for(kind, inhabitants=inhabitants) == seats


def test_seats_that_a_law_gives_outright() -> None:
    assert (fixed_seats(T.TK), fixed_seats(T.EK), fixed_seats(T.ER, "Saba")) == (150, 75, 5)
    assert fixed_seats(T.WS) is None


def test_each_amount_has_an_article_or_an_open_question_that_exists() -> None:
    questions = {
        line.removeprefix("## ").strip()
        for line in files("kieslijst.law").joinpath("open_questions.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("## ")
    }

    assert [entry for entry in AMOUNTS if entry.article is None and not entry.question] == []
    assert {entry.question for entry in AMOUNTS if entry.question} <= questions


def test_every_election_type_has_a_maximum_and_an_age() -> None:
    for kind in T:
        for name in (
            AmountName.MAXIMUM_NAMES,
            AmountName.LARGER_MAXIMUM_NAMES,
            AmountName.AGE,
            AmountName.CLOSING_HOUR,
        ):
            assert amount(name, kind, on=ON) is not None
