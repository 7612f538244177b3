"""One cell to one value, in every way people write it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kieslijst.exchange.spreadsheet import cells
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender


@pytest.mark.parametrize(
    "text",
    [
        "1-2-1990",
        "01-02-1990",
        "1/2/1990",
        "1.2.1990",
        "01 02 1990",
        "1990-02-01",
        "1990/2/1",
        "19900201",
        "1 februari 1990",
        "1 feb. 1990",
        "1-feb-1990",
        "1 February 1990",
        "1 febrewaris 1990",
        "32905",
        "1990-02-01 00:00:00",
        "1990-02-01T00:00:00",
    ],
)
def test_a_day_may_be_written_in_many_ways(text: str) -> None:
    assert cells.birth_date(text) == BirthDate(1990, 2, 1)


@pytest.mark.parametrize(
    ("text", "month"), [("3 maart 1966", 3), ("3 mei 1966", 5), ("3 maaie 1966", 5), ("3 okt 1966", 10)]
)
def test_months_have_names(text: str, month: int) -> None:
    assert cells.birth_date(text) == BirthDate(1966, month, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("XX-05-1966", BirthDate(1966, 5)),
        ("xx-xx-1966", BirthDate(1966)),
        ("00-00-1966", BirthDate(1966)),
        ("XX-XX-XXXX", BirthDate(None)),
        ("", None),
        ("onbekend", None),
    ],
)
def test_parts_may_be_unknown(text: str, expected: BirthDate | None) -> None:
    assert cells.birth_date(text) == expected


@pytest.mark.parametrize(
    "text",
    ["01-31-2000", "30-02-1990", "1-2-90", "1990", "feb 1990", "1 smarch 1990", "99999", "12-XX-1990", "1-2-1990-3"],
)
def test_a_day_that_is_unclear_or_does_not_exist_is_no_day(text: str) -> None:
    with pytest.raises(ValueError, match="25-12-1997"):
        cells.birth_date(text)


@given(st.dates(date(1900, 3, 1), date(2029, 1, 1)))
def test_any_day_is_read_from_any_form(day: date) -> None:
    expected = BirthDate.on(day)
    serial = (day - date(1899, 12, 30)).days
    forms = [f"{day.day}-{day.month}-{day.year}", day.isoformat(), *([str(serial)] if serial >= 10_000 else [])]
    assert [cells.birth_date(form) for form in forms] == [expected] * len(forms)


@pytest.mark.parametrize("text", ["v", "V", "(v)", "vrouw", "f", "Female", "frou", "mw."])
def test_a_woman(text: str) -> None:
    assert cells.gender(text) is Gender.FEMALE


@pytest.mark.parametrize("text", ["m", "M.", "man", "male", "dhr"])
def test_a_man(text: str) -> None:
    assert cells.gender(text) is Gender.MALE


@pytest.mark.parametrize("text", ["", " ", "-", "onbekend"])
def test_silence_about_gender(text: str) -> None:
    assert cells.gender(text) is None


@pytest.mark.parametrize("text", ["x", "divers", "1"])
def test_what_cannot_stand_on_the_list_is_reported(text: str) -> None:
    with pytest.raises(ValueError, match="op de lijst"):
        cells.gender(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("111222333", ("111222333", False)),
        ("1112.22.333", ("111222333", False)),
        ("111 222 333", ("111222333", False)),
        ("10000008", ("010000008", False)),
        ("", ("", False)),
        ("kandidaat heeft geen BSN", ("", True)),
    ],
)
def test_a_bsn(text: str, expected: tuple[str, bool]) -> None:
    assert cells.bsn(text) == expected


@pytest.mark.parametrize("text", ["111222334", "1112223", "1112223334", "1,11E+08", "abc", "000000000"])
def test_a_number_that_is_no_bsn(text: str) -> None:
    with pytest.raises(ValueError, match="elfproef"):
        cells.bsn(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "NL"), ("be", "BE"), ("België", "BE"), ("Belgie", "BE"), ("Germany", "DE"), ("Dútslân", "DE"), ("CW", "CW")],
)
def test_a_country(text: str, code: str) -> None:
    assert cells.country(text) == code


def test_no_country() -> None:
    with pytest.raises(ValueError, match="landcode"):
        cells.country("Atlantis")


def test_a_postcode() -> None:
    assert cells.postcode("1234 ab", "NL") == "1234AB"
    assert cells.postcode("9000", "BE") == "9000"
    with pytest.raises(ValueError, match="1234AB"):
        cells.postcode("12345AB", "NL")


@pytest.mark.parametrize(
    ("text", "expected"), [("10", ("10", "")), ("10A", ("10", "A")), ("10-2", ("10", "2")), ("", ("", ""))]
)
def test_a_house_number(text: str, expected: tuple[str, str]) -> None:
    assert cells.house_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg, van der", ("van der", "Berg")),
        ("Veld, in 't", ("in 't", "Veld")),
        ("Berg, A.B.", ("", "Berg, A.B.")),
        ("Berg, van der A.", ("", "Berg, van der A.")),
        ("van der Berg", ("", "van der Berg")),
        ("Berg,", ("", "Berg,")),
        (", van", ("", ", van")),
    ],
)
def test_a_prefix_behind_a_comma_is_taken_apart_only_when_it_is_safe(text: str, expected: tuple[str, str]) -> None:
    assert cells.split_prefix(text) == expected
