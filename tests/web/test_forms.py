"""From strings to typed values or field errors."""

from datetime import date
from enum import StrEnum
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar.exceptions import ClientException

from kieslijst.web.forms import Form, clean
from kieslijst.web.i18n import mark

MISSING = mark("Vul dit in.")


class Colour(StrEnum):
    """Something to choose."""

    RED = "red"


def _errors(form: Form) -> dict[str, str]:
    return {error.field: str(error.message) for error in form.errors}


def test_text_is_joined_to_one_line_and_may_be_empty() -> None:
    form = Form.filled(name="  van \t der\n Berg ")
    assert form.text("name") == "van der Berg"
    assert form.text("other") == ""
    assert form.is_fine


def test_a_missing_text_is_an_error_at_its_field_once() -> None:
    form = Form()
    form.text("name", missing=MISSING)
    form.text("name", missing=mark("Iets anders."))
    assert _errors(form) == {"name": "Vul dit in."}


def test_a_text_that_is_too_long_says_how_long_it_is() -> None:
    form = Form.filled(name="x" * 38)
    assert form.text("name", longest=35) == ""
    assert _errors(form) == {"name": "Dit is 38 tekens lang. Er mogen er 35 staan."}
    assert form.value("name") == "x" * 38


@pytest.mark.parametrize(
    ("typed", "day"),
    [("27-3-1985", date(1985, 3, 27)), ("01/02/2027", date(2027, 2, 1)), ("1 2 2027", date(2027, 2, 1))],
)
def test_a_date_is_read_from_one_field(typed: str, day: date) -> None:
    assert Form.filled(birth=typed).day("birth") == day


def test_a_date_is_read_from_three_fields() -> None:
    form = Form.filled(**{"birth-day": "27", "birth-month": "3", "birth-year": "1985"})
    assert form.day("birth") == date(1985, 3, 27)


@pytest.mark.parametrize("typed", ["31-2-1980", "1985-03-27", "27-3-85", "morgen", "1-13-2020", "27-3-"])
def test_a_date_that_is_none_is_an_error(typed: str) -> None:
    form = Form.filled(birth=typed)
    assert form.day("birth") is None
    assert set(_errors(form)) == {"birth"}


@pytest.mark.parametrize(("typed", "number"), [("1.234", 1234), ("0", 0), ("12 000", 12000)])
def test_a_number_is_read(typed: str, number: int) -> None:
    assert Form.filled(seats=typed).whole_number("seats") == number


@pytest.mark.parametrize("typed", ["-1", "151", "1,5", "①", "veel", "9" * 40, "٣"])
def test_a_number_out_of_reach_is_an_error(typed: str) -> None:
    form = Form.filled(seats=typed)
    assert form.whole_number("seats", highest=150) is None
    assert _errors(form) == {"seats": "Vul een getal in van 0 tot en met 150."}


def test_a_choice_outside_the_list_is_an_error() -> None:
    assert Form.filled(colour="red").choice("colour", Colour) is Colour.RED
    form = Form.filled(colour="blue")
    assert form.choice("colour", Colour) is None
    assert not form.is_fine


def test_the_id_of_a_new_object_is_read_or_the_form_is_refused() -> None:
    new_id = "7b0d2f0e-5f4e-4c39-9a70-b2f1ad3f0a11"
    assert Form.filled(new_id=new_id).identifier() == UUID(new_id)
    with pytest.raises(ClientException):
        Form.filled(new_id="1").identifier()


@pytest.mark.parametrize(("typed", "number"), [("4", 4), ("", 0), ("x", 0), ("9" * 50, 0)])
def test_the_revision_is_a_number_whatever_came(typed: str, number: int) -> None:
    assert Form.filled(revision=typed).revision == number


@given(st.text())
def test_cleaned_text_has_no_control_characters_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert "\x00" not in cleaned
    assert "\r" not in cleaned
    assert clean(cleaned) == cleaned


def test_cleaning_composes_letters_and_keeps_cells() -> None:
    assert clean("e\u0301\u202e\tb\r\nc\x00 ") == "é\tb\nc"


@given(st.text(max_size=30))
def test_no_text_breaks_a_field(text: str) -> None:
    form = Form.filled(x=text)
    form.day("x")
    form.whole_number("x")
    form.choice("x", Colour)
    form.text("x")
    assert isinstance(form.revision, int)
