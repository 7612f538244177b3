"""What a spreadsheet does to cells, and how to take it back for a whole column with one button (pure).

A repair is only ever offered: taking over without it never fails.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from stdnum.nl import bsn as bsn_number

from kieslijst.exchange.spreadsheet import cells
from kieslijst.exchange.spreadsheet.cells import PREFIX_WORDS
from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.full_name import leading_prefix, without_titles
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.importing.places import near_place

_EPOCH, _NEWEST_SERIAL = date(1899, 12, 30), 60_000
_YOUNGEST = 16
"""Years; a two-digit year that would make somebody younger is of the century before."""
_PARTS = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_ABROAD = re.compile(r"(.+?)\s*\(([A-Z]{2})\)")
_PROVINCES = frozenset({"GR", "FR", "DR", "OV", "GE", "GD", "UT", "NH", "ZH", "ZL", "ZE", "NB", "LB", "LI", "FL"})
"""Two capitals behind a Dutch place that mean its province."""
_LONGEST_YEAR = 2


class Repair(StrEnum):
    """Kinds of repair, in the order in which they are offered."""

    ZERO_BSN = "zero_bsn"
    DECIMAL_NUMBER = "decimal_number"
    SERIAL_DATE = "serial_date"
    SHORT_YEAR = "short_year"
    MONTH_FIRST = "month_first"
    CAPITALS = "capitals"
    PREFIX = "prefix"
    TITLE = "title"
    POSTCODE_LETTERS = "postcode_letters"
    ABROAD = "abroad"
    COUNTRY = "country"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Fix:
    """One cell that would change; `also` are cells of other fields in the same row that change with it."""

    number: int
    before: str
    after: str
    also: Mapping[Field, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """A repair of one column; of a spelling, for one word only. `place` is the column from 0."""

    repair: Repair
    place: int
    fixes: tuple[Fix, ...]

    @property
    def key(self) -> str:
        """What the button sends: kind, column, and for a spelling the word."""
        word = f"-{self.fixes[0].before}" if self.repair is Repair.SPELLING else ""
        return f"{self.repair}-{self.place}{word}"


def offers_for(content: Content, *, year: int) -> tuple[Offer, ...]:
    """Every repair that would change something; `year` is the year of the election."""
    found: list[Offer] = []
    for repair in Repair:
        for place, column in enumerate(content.columns):
            if column.field in _FIELDS[repair]:
                found += _offers(content, repair, place, year)
    return tuple(found)


def repaired(content: Content, offer: Offer) -> Content:
    """The content with an offer carried out."""
    changed: dict[tuple[int, int], str] = {}
    for field in sorted({field for fix in offer.fixes for field in fix.also}):
        content, _ = content.with_column(field)
    for fix in offer.fixes:
        changed[(fix.number, offer.place)] = fix.after
        for field, text in fix.also.items():
            _, place = content.with_column(field)
            changed[(fix.number, place)] = text
    return content.with_cells(changed)


def _offers(content: Content, repair: Repair, place: int, year: int) -> Iterator[Offer]:
    fixes = tuple(_fixes(content, repair, place, year))
    if repair is Repair.SPELLING:
        for before in dict.fromkeys(fix.before for fix in fixes):
            yield Offer(repair, place, tuple(fix for fix in fixes if fix.before == before))
    elif fixes:
        yield Offer(repair, place, fixes)


def _fixes(content: Content, repair: Repair, place: int, year: int) -> Iterator[Fix]:
    values = content.values_of(place)
    mend = _MENDERS[repair](values, year)
    field = content.columns[place].field
    for line in content.lines:
        text = line.at(place)
        after = mend(text) if text else None
        if after is None or after == text:
            continue
        also = dict(_ALSO[repair](text)) if repair in _ALSO else {}
        if field is Field.AGENT_LAST_NAME:
            also = {_OF_AGENT.get(each, each): words for each, words in also.items()}
        if any(_is_filled(content, line.number, each, line.at) for each in also):
            continue
        yield Fix(line.number, text, after, also)


def _is_filled(content: Content, _number: int, field: Field, at: Callable[[int], str]) -> bool:
    place = content.place_of(field)
    return place is not None and bool(at(place)) and not (field is Field.COUNTRY and at(place).upper() == "NL")


Mend = Callable[[str], str | None]


def _zero_bsn(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        digits = re.sub(r"[\s.-]", "", text)
        lost = re.fullmatch(r"\d{8}", digits) and bsn_number.is_valid(f"0{digits}")
        return f"0{digits}" if lost else None

    return mend


def _decimal_number(_values: Sequence[str], _year: int) -> Mend:
    """A house number that became a fraction (12.0) or a day of the year (1-2 became 2027-02-01)."""

    def mend(text: str) -> str | None:
        whole = re.fullmatch(r"(\d{1,7})[.,]0+", text)
        day = re.fullmatch(r"20\d\d-(\d\d)-(\d\d)", text)
        return whole[1] if whole else f"{int(day[2])}-{int(day[1])}" if day else None

    return mend


def _serial_date(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        if not re.fullmatch(r"\d{5}([.,]\d+)?", text):
            return None
        days = int(re.split(r"[.,]", text)[0])
        return f"{_EPOCH + timedelta(days=days):%d-%m-%Y}" if days <= _NEWEST_SERIAL else None

    return mend


def _short_year(_values: Sequence[str], year: int) -> Mend:
    def mend(text: str) -> str | None:
        parts = _PARTS.fullmatch(text)
        if parts is None or len(parts[3]) > _LONGEST_YEAR:
            return None
        full = year // 100 * 100 + int(parts[3])
        return f"{parts[1]}-{parts[2]}-{full - 100 if full > year - _YOUNGEST else full}"

    return mend


def _month_first(values: Sequence[str], _year: int) -> Mend:
    """Only where some cell cannot be day first; where another cannot be month first, each cell by itself."""
    parts = [found for found in map(_PARTS.fullmatch, values) if found]
    impossible = [found for found in parts if int(found[2]) > 12 >= int(found[1])]  # noqa: PLR2004 - months
    day_first = any(int(found[1]) > 12 for found in parts)  # noqa: PLR2004 - months

    def mend(text: str) -> str | None:
        found = _PARTS.fullmatch(text)
        if found is None or not impossible or (day_first and int(found[2]) <= 12):  # noqa: PLR2004 - months
            return None
        return f"{found[2]}-{found[1]}-{found[3]}" if int(found[1]) <= 12 else None  # noqa: PLR2004 - months

    return mend


def _capitals(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        letters = [letter for letter in text if letter.isalpha()]
        if len(letters) < 3 or not text.isupper() or re.fullmatch(r"([^\W\d_]\.)+", text):  # noqa: PLR2004 - shorter is initials
            return None
        return in_lower_case(text)

    return mend


def in_lower_case(text: str) -> str:
    """ "VAN DEN BERG-IJZER" as "van den Berg-IJzer"; prefixes small, IJ as one letter."""
    words = (word.lower() if word.casefold() in PREFIX_WORDS else _capital(word) for word in text.split(" "))
    return " ".join(words)


def _capital(word: str) -> str:
    small = word.lower().replace("i̇", "i")
    big = re.sub(r"(^|[-'’(/])(\w)", lambda found: found[1] + found[2].upper(), small)
    return re.sub(r"(^|[-'’])Ij", r"\1IJ", big)


def _prefix(_values: Sequence[str], _year: int) -> Mend:
    """A prefix that begins small; "El Abassi" and "Da Costa" are last names as they are."""

    def mend(text: str) -> str | None:
        prefix, rest = leading_prefix(text)
        return rest if prefix and text[0].islower() else None

    return mend


def _title(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        plain, titles = without_titles(text)
        return plain if titles else None

    return mend


def _postcode_letters(values: Sequence[str], _year: int) -> Mend:
    """Digits and letters written apart with signs between ("1234-ab", "1234.AB"); letters that are missing stay so."""

    def mend(text: str) -> str | None:
        found = re.fullmatch(r"([1-9]\d{3})[-.,/]\s?([A-Za-z]{2})", text)
        return f"{found[1]}{found[2].upper()}" if found else None

    _ = values
    return mend


def _abroad(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        found = _ABROAD.fullmatch(text)
        return found[1] if found and _country_of(found[2]) else None

    return mend


def _country_of(code: str) -> str:
    if code in _PROVINCES or code == "NL":
        return ""
    try:
        return cells.country(code)
    except ValueError:
        return ""


def _country(_values: Sequence[str], _year: int) -> Mend:
    def mend(text: str) -> str | None:
        try:
            code = cells.country(text)
        except ValueError:
            return None
        return None if text.upper() == code else code

    return mend


def _spelling(values: Sequence[str], _year: int) -> Mend:
    once = {value for value in values if values.count(value) == 1} if len(values) <= _FEW else _once(values)

    def mend(text: str) -> str | None:
        return near_place(text) if text in once else None

    return mend


_FEW = 20


def _once(values: Sequence[str]) -> set[str]:
    """What stands there once; a place that several people live in was meant so."""
    seen: dict[str, int] = {}
    for value in values:
        seen[value] = seen.get(value, 0) + 1
    return {value for value, count in seen.items() if count == 1}


_NAME_PARTS = frozenset({Field.FIRST_NAME, Field.PREFIX, Field.LAST_NAME, Field.FULL_NAME})
_DATES, _PLACES = frozenset({Field.BIRTH_DATE}), frozenset({Field.PLACE})
_MENDERS: Mapping[Repair, Callable[[Sequence[str], int], Mend]] = {
    Repair.ZERO_BSN: _zero_bsn,
    Repair.DECIMAL_NUMBER: _decimal_number,
    Repair.SERIAL_DATE: _serial_date,
    Repair.SHORT_YEAR: _short_year,
    Repair.MONTH_FIRST: _month_first,
    Repair.CAPITALS: _capitals,
    Repair.PREFIX: _prefix,
    Repair.TITLE: _title,
    Repair.POSTCODE_LETTERS: _postcode_letters,
    Repair.ABROAD: _abroad,
    Repair.COUNTRY: _country,
    Repair.SPELLING: _spelling,
}
_FIELDS: Mapping[Repair, frozenset[Field | None]] = {
    Repair.ZERO_BSN: frozenset({Field.BSN}),
    Repair.DECIMAL_NUMBER: frozenset({Field.NUMBER, Field.AGENT_NUMBER}),
    Repair.SERIAL_DATE: _DATES,
    Repair.SHORT_YEAR: _DATES,
    Repair.MONTH_FIRST: _DATES,
    Repair.CAPITALS: _NAME_PARTS | _PLACES | {Field.STREET, Field.ADDRESS_PLACE},
    Repair.PREFIX: frozenset({Field.LAST_NAME, Field.AGENT_LAST_NAME}),
    Repair.TITLE: frozenset({Field.INITIALS, Field.FIRST_NAME, Field.LAST_NAME}),
    Repair.POSTCODE_LETTERS: frozenset({Field.POSTCODE, Field.AGENT_POSTCODE}),
    Repair.ABROAD: _PLACES,
    Repair.COUNTRY: frozenset({Field.COUNTRY}),
    Repair.SPELLING: _PLACES,
}
_ALSO: Mapping[Repair, Callable[[str], Mapping[Field, str]]] = {
    Repair.PREFIX: lambda text: {Field.PREFIX: leading_prefix(text)[0]},
    Repair.ABROAD: lambda text: {Field.COUNTRY: _country_of((_ABROAD.fullmatch(text) or ["", "", ""])[2])},
}
_OF_AGENT = {Field.PREFIX: Field.AGENT_PREFIX}


def offer_named(offers: Sequence[Offer], key: str) -> Offer | None:
    """The offer behind a button; `None` when it is no longer there."""
    return next((offer for offer in offers if offer.key == key), None)


def without_fixes(offer: Offer) -> Offer:
    """The offer as a page shows it: three examples are enough."""
    return replace(offer, fixes=offer.fixes[:3])
