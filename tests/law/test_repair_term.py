"""When omissions may be repaired."""

from datetime import date, datetime

from tests.law.builders import T, election

from kieslijst.law.repair_term import repair_term, repair_term_with_a_governor


def test_the_repair_term_is_the_two_days_after_the_examination() -> None:
    assert repair_term(election(T.GR)) == (date(2026, 2, 4), date(2026, 2, 5))
    assert repair_term(election(T.TK)) == (date(2025, 9, 17), date(2025, 9, 18))


def test_a_holiday_moves_the_second_day() -> None:
    assert repair_term(election(T.EP)) == (date(2029, 4, 26), date(2029, 4, 30))


def test_the_senate_has_a_repair_term_once_the_examination_is_set() -> None:
    examined = datetime(2027, 4, 26, 14)  # noqa: DTZ001 - local at the committee

    assert repair_term(election(T.EK)) is None
    assert repair_term(election(T.EK, examination=examined)) == (date(2027, 4, 28), date(2027, 4, 29))
    assert repair_term_with_a_governor(election(T.EK, examination=examined)) is not None


def test_with_a_governor_omissions_are_repaired_until_the_last_working_day_before_the_decision() -> None:
    term = repair_term_with_a_governor(election(T.TK))

    assert term is not None
    assert term[1] == date(2025, 9, 18)
    assert repair_term_with_a_governor(election(T.GR)) is None
