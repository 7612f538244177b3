"""The words of the calendar, in every language."""

from datetime import date
from importlib.resources import files

import pytest
from tests.law.test_calendar import EK27, EP24, EP29, GR26, PS27, TK25

from kieslijst.law.calendar import Bound, Moment, Remark, calendar_of
from kieslijst.law.wording import Language
from kieslijst.law.wording.languages import CATALOGUES
from kieslijst.law.wording.moments import hours, moment_title, remarks, undated_text, weekday_and_date, when

_ALL = (TK25, GR26, PS27, EK27, EP24, EP29)


@pytest.mark.parametrize("language", list(Language))
def test_every_moment_bound_and_remark_has_words_and_no_words_are_left_over(language: Language) -> None:
    words = CATALOGUES[language].calendar

    assert set(words.moments) == {moment.value for moment in Moment}
    assert set(words.bounds) == {bound.value for bound in Bound}
    assert set(words.remarks) == {remark.value for remark in Remark if remark is not Remark.NONE}
    assert len(set(words.moments.values())) == len(Moment)
    assert undated_text(language)


@pytest.mark.parametrize("language", list(Language))
def test_every_line_of_a_calendar_can_be_said(language: Language) -> None:
    for facts in _ALL:
        for one in calendar_of(facts):
            line = " ".join(
                (when(one, language), hours(one, language), moment_title(one.moment, language), *remarks(one, language))
            )
            assert not set(line) & set("{}|*")


def test_days_hours_and_remarks_are_written_out() -> None:
    by_moment = {one.moment: one for one in calendar_of(EK27)}

    assert when(by_moment[Moment.NOMINATION]) == "dinsdag 20 april 2027"
    assert hours(by_moment[Moment.NOMINATION]) == "9.00-17.00 (Nederlandse tijd)"
    assert hours(by_moment[Moment.NOMINATION_ON_ISLANDS], "en") == "9.00-17.00 (time on the islands)"
    assert when(by_moment[Moment.DECISION]) == "uiterlijk vrijdag 30 april 2027"
    assert when(by_moment[Moment.REPAIR]) == "woensdag 28 april 2027 tot en met uiterlijk donderdag 29 april 2027"
    assert hours(by_moment[Moment.DECISION]) == ""
    assert remarks(by_moment[Moment.PUBLICATION]) == ("verschoven van maandag 17 mei 2027, een vrije dag",)
    assert weekday_and_date(date(2027, 2, 1), "fy") == "moandei 1 febrewaris 2027"


def test_every_open_question_of_a_moment_exists() -> None:
    text = files("kieslijst.law").joinpath("open_questions.md").read_text(encoding="utf-8")
    headings = {line.removeprefix("## ").strip() for line in text.splitlines() if line.startswith("## ")}

    assert {one.question for facts in _ALL for one in calendar_of(facts) if one.question} <= headings
