"""One cell to one value. Every function raises `ValueError` with what was expected, for a person."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from stdnum.nl import bsn as bsn_number

from kieslijst.exchange.people import joined_postcode
from kieslijst.exchange.text_limits import MOST_BYTES_OF_POSTCODE, bytes_over, in_words, unknown_characters
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender

_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan januari january jannewaris",
            "feb februari february febrewaris",
            "mrt mar maart march maart",
            "apr april",
            "mei may maaie",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oct oktober october",
            "nov november novimber",
            "dec december desimber",
        ),
        start=1,
    )
    for name in names.split()
}
_FEMALE = {"v", "f", "vrouw", "vrouwelijk", "female", "frou", "froulik", "woman", "mevrouw", "mw"}
_MALE = {"m", "man", "mannelijk", "male", "manlik", "de heer", "dhr"}
_SILENT = {"", "-", "onbekend", "unknown", "geen", "n.v.t.", "nvt"}
_NO_BSN = {"kandidaat heeft geen bsn", "geen bsn", "geen"}
_PREFIXES = (
    "van de der den 't ’t het ten ter te in op aan bij onder over voor uit uijt tot toe 's d' l' la le les "
    "el al da das do dos du des di del della von vom zu zum zur auf und af av ibn ben"
)
PREFIX_WORDS = frozenset(_PREFIXES.split())
_DAY_EXPECTED = "een datum als 25-12-1997, met het jaar in vier cijfers; onbekende delen als XX"
_EXCEL_EPOCH = date(1899, 12, 30)
_NEWEST_SERIAL = 60_000
_BSN_DIGITS = 9
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB", "XK"})


def birth_date(text: str) -> BirthDate | None:
    """A date as people and spreadsheets write it; empty is `None`."""
    text = re.sub(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$", "", text.strip())
    if text.casefold() in _SILENT:
        return None
    for attempt in (_partly_unknown, _day_first, _year_first, _with_month_name, _serial):
        found = attempt(text)
        if found is not None:
            return found
    raise ValueError(_DAY_EXPECTED)


def _partly_unknown(text: str) -> BirthDate | None:
    match = re.fullmatch(r"(XX|00|\d{1,2})[-/. ](XX|00|\d{1,2})[-/. ](XXXX|\d{4})", text, re.IGNORECASE)
    if match is None or not re.search(r"X|\b00\b", text, re.IGNORECASE):
        return None
    return _or_expected(lambda: BirthDate.read("-".join("XX" if part == "00" else part for part in match.groups())))


def _day_first(text: str) -> BirthDate | None:
    match = re.fullmatch(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})", text)
    return match and _or_expected(lambda: BirthDate.on(date(int(match[3]), int(match[2]), int(match[1]))))


def _year_first(text: str) -> BirthDate | None:
    match = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|((?:19|20)\d\d)(\d\d)(\d\d)", text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part is not None)
    return _or_expected(lambda: BirthDate.on(date(year, month, day)))


def _with_month_name(text: str) -> BirthDate | None:
    match = re.fullmatch(r"(\d{1,2})[-. ]*([a-z]{3,12})\.?[-, ]*(\d{4})", text.casefold())
    month = _MONTHS.get(match[2]) if match else None
    return match and month and _or_expected(lambda: BirthDate.on(date(int(match[3]), month, int(match[1]))))  # type: ignore[return-value] # zero is no month


def _serial(text: str) -> BirthDate | None:
    """Days since 30 December 1899, as Excel stores a date that lost its form; four digits are a year."""
    if not re.fullmatch(r"\d{5}(\.0+)?", text):
        return None
    days = int(text.partition(".")[0])
    return BirthDate.on(_EXCEL_EPOCH + timedelta(days=days)) if days <= _NEWEST_SERIAL else None


def _or_expected(read: Callable[[], BirthDate]) -> BirthDate:
    try:
        return read()
    except ValueError:
        raise ValueError(_DAY_EXPECTED) from None


def gender(text: str) -> Gender | None:
    """What may stand behind the name; empty is `None`."""
    word = text.strip().casefold().strip("().")
    if word in _SILENT:
        return None
    if word in _FEMALE:
        return Gender.FEMALE
    if word in _MALE:
        return Gender.MALE
    raise ValueError("v, m of leeg; op de lijst staat alleen (v), (m) of niets")


def bsn(text: str) -> tuple[str, bool]:
    """Nine digits, or "" with whether the person has none. A zero that a spreadsheet dropped is put back.

    Raises `ValueError` for another length, and for a number that fails the elfproef.
    """
    words = text.strip().casefold()
    if words in _NO_BSN:
        return "", True
    if words in _SILENT:
        return "", False
    digits = re.sub(r"[\s.-]", "", text)
    if not re.fullmatch(r"\d{8,9}", digits) or not bsn_number.is_valid(digits.zfill(_BSN_DIGITS)):
        raise ValueError("een burgerservicenummer van negen cijfers dat klopt (elfproef), of leeg")
    return digits.zfill(_BSN_DIGITS), False


def country(text: str) -> str:
    """A two-letter code from a code or a country's name; empty is NL."""
    word = text.strip().casefold()
    if not word:
        return "NL"
    if word in _countries():
        return _countries()[word]
    raise ValueError("een landcode van twee letters, zoals BE, of de naam van een land")


@cache
def _countries() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 -- only a table with a country needs these names

    codes: dict[str, str] = {}
    for language in ("en", "fy", "nl"):
        for code, name in Locale(language).territories.items():
            if re.fullmatch(r"[A-Z]{2}", code) and code not in _NOT_COUNTRIES:
                codes |= {name.casefold(): code, _without_accents(name.casefold()): code, code.casefold(): code}
    return codes


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def postcode(text: str, land: str) -> str:
    """A Dutch postcode as 1234AB, a foreign one as typed."""
    written = joined_postcode(text.strip(), country=land)
    if land == "NL" and written and not re.fullmatch(r"[1-9]\d{3}[A-Z]{2}", written):
        raise ValueError("een postcode als 1234AB")
    if bytes_over(written, MOST_BYTES_OF_POSTCODE):
        raise ValueError(f"een postcode van hoogstens {MOST_BYTES_OF_POSTCODE} tekens")
    return written


def house_number(text: str) -> tuple[str, str]:
    """The number and what was typed behind it: "10A" is ("10", "A")."""
    match = re.fullmatch(r"([0-9]{1,7})(?:\.0)?(?:[ -](.{1,10})|([^0-9].{0,9}))?", text.strip())
    if text.strip() and match is None:
        raise ValueError("een huisnummer van hoogstens zeven cijfers, met de toevoeging erachter")
    return (match[1], match[2] or match[3] or "") if match else ("", "")


def addition(text: str) -> str:
    """What stands behind a house number. Raises `ValueError` for more than e-KS takes; the import keeps it as typed."""
    if not re.fullmatch(r"[A-Za-z0-9-]{0,4}", text.strip()):
        raise ValueError("een toevoeging van hoogstens vier letters, cijfers of streepjes; wat u schreef, blijft staan")
    return text.strip()


def name_part(text: str) -> str:
    """A part of a name. Raises `ValueError` for characters that e-KS does not know; the import keeps it as typed."""
    strange = unknown_characters(text)
    if strange:
        raise ValueError(f"een naam zonder {in_words(strange[:3])}; wat u schreef, blijft staan")
    return text


def split_prefix(last_name: str) -> tuple[str, str]:
    """("van der", "Berg") for "Berg, van der"; any other name stays whole, as filed."""
    name, comma, rest = last_name.partition(",")
    words = rest.split()
    safe = comma and name.strip() and words and all(word.casefold() in PREFIX_WORDS for word in words)
    return (" ".join(words), name.strip()) if safe else ("", last_name)
