"""Which column is what: by its name, else by what its cells look like (pure)."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from kieslijst.exchange.spreadsheet.cells import PREFIX_WORDS
from kieslijst.exchange.spreadsheet.columns import Field, field_named, plain_heading
from kieslijst.exchange.spreadsheet.table import Sheet
from kieslijst.nomination.importing.model import Certainty, Content, InColumn, Line, RawSheet

_WHOLE_NAME = frozenset(
    ["volledigenaam", "naamkandidaat", "kandidaat", "kandidaatnaam", "kandidaten", "fullname", "kandidaatname"]
)
_LIST = frozenset(["lijst", "lijstnaam", "lijstnr", "lijstnummer", "list", "listnumber", "listnummer"])
_DISTRICT = frozenset(
    ["kieskring", "kieskringen", "kieskringnummer", "kieskringnaam", "kiesrunte", "kiesrunten", "district"]
)
_NAMES = (Field.INITIALS, Field.PREFIX, Field.FIRST_NAME)
_MOSTLY, _SAMPLE = 0.7, 60
_DATE = re.compile(
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}|\d{2})|\d{4}-\d\d-\d\d(T.*)?|\d{1,2}[- .]+[a-z]{3,9}[- .]+\d{4}", re.IGNORECASE
)
_INITIALS = re.compile(r"([^\W\d_]{1,4}\.\s?)+[^\W\d_]?")
_LOOKS: tuple[tuple[Field, Callable[[str], bool]], ...] = (
    (Field.BIRTH_DATE, lambda text: bool(_DATE.fullmatch(text))),
    (Field.GENDER, lambda text: text.casefold().strip("()") in ("m", "v", "f", "man", "vrouw", "male", "female")),
    (Field.BSN, lambda text: bool(re.fullmatch(r"\d{8,9}", text))),
    (Field.POSTCODE, lambda text: bool(re.fullmatch(r"[1-9]\d{3} ?[A-Za-z]{2}", text))),
    (Field.INITIALS, lambda text: bool(_INITIALS.fullmatch(text))),
    (
        Field.FULL_NAME,
        lambda text: bool(re.search(r"\w, ?[^\W\d_]{1,4}\.|^([^\W\d_]{1,3}\.)+ ?(\(.+\) ?)?\w+.*\w{2}", text)),
    ),
    (Field.PREFIX, lambda text: all(word.casefold() in PREFIX_WORDS for word in text.split())),
)


def begun(
    sheets: Sequence[Sheet], *, list_id: UUID | None, on_list: bool, index: int = 0, headings: bool | None = None
) -> Content:
    """What was brought in, with its columns guessed; `headings` says whether the first row names them."""
    raw = tuple(RawSheet(sheet.name, tuple(Line(row.line, row.cells) for row in sheet.rows)) for sheet in sheets)
    return _of_sheet(raw, index, headings=headings, list_id=list_id, on_list=on_list)


def begun_again(content: Content, *, index: int, headings: bool | None) -> Content:
    """The same, from another sheet or with the first row taken otherwise; corrections and answers are lost."""
    fresh = _of_sheet(content.sheets, index, headings=headings, list_id=content.list_id, on_list=content.on_list)
    return replace(fresh, mode=content.mode, times_taken=content.times_taken, source=content.source)


def _of_sheet(
    sheets: tuple[RawSheet, ...], index: int, *, headings: bool | None, list_id: UUID | None, on_list: bool
) -> Content:
    lines = sheets[index].lines
    named = _names_columns(lines) if headings is None else headings
    width = max((len(line.cells) for line in lines), default=0)
    names = lines[0].cells if named else ()
    names = (*(name.strip() for name in names), *[""] * (width - len(names)))
    rest = lines[1:] if named else lines
    return Content(sheets, index, named, columns_of(names, rest), rest, list_id=list_id, on_list=on_list)


def _names_columns(lines: Sequence[Line]) -> bool:
    """Whether the first row names columns: two names that we know, or one beside cells that are no one's data."""
    first = lines[0].cells if lines else ()
    known = {field for field in map(_named, first) if field}
    if len(known) > 1 or len(lines) < 2:  # noqa: PLR2004 - one row alone
        return len(known) > 1
    looks_like_data = any(looks(cell) for cell in first if cell for field, looks in _LOOKS if field is not Field.PREFIX)
    if looks_like_data or any(cell.isdigit() for cell in first):
        return False
    below = [cell for line in lines[1:_SAMPLE] for cell in line.cells]
    return bool(known) or any(looks(cell) for cell in below if cell for _, looks in _LOOKS[:4])


def _named(heading: str) -> Field | None:
    plain = plain_heading(heading)
    for field, names in ((Field.FULL_NAME, _WHOLE_NAME), (Field.LIST, _LIST), (Field.DISTRICT, _DISTRICT)):
        if plain in names:
            return field
    return field_named(heading)


def columns_of(headings: Sequence[str], lines: Sequence[Line]) -> tuple[InColumn, ...]:
    """Every column once; a field that two columns claim belongs to the first, the second is not read."""
    found = [InColumn(name, _named(name), Certainty.KNOWN) for name in headings]
    columns = [each if each.field else replace(each, certainty=Certainty.UNKNOWN) for each in found]
    columns = _only_first(columns)
    fields = [column.field for column in columns]
    if Field.PLACE not in fields and Field.ADDRESS_PLACE in fields:
        at = fields.index(Field.ADDRESS_PLACE)
        columns[at] = replace(columns[at], field=Field.PLACE)
    columns = _by_values(columns, lines)
    return tuple(_with_whole_name(columns, lines))


def _only_first(columns: list[InColumn]) -> list[InColumn]:
    taken: set[Field] = set()
    kept = []
    for column in columns:
        twice = column.field in taken
        kept.append(replace(column, field=None, certainty=Certainty.UNKNOWN) if twice else column)
        taken |= {column.field} if column.field else set()
    return kept


def _by_values(columns: list[InColumn], lines: Sequence[Line]) -> list[InColumn]:
    """Columns without a known name by their cells; words beside initials or a prefix are names and a place."""
    columns = list(columns)
    for place, column in enumerate(columns):
        if column.field or column.certainty is not Certainty.UNKNOWN:
            continue
        taken = {each.field for each in columns}
        field = _looks_like([line.at(place) for line in lines[:_SAMPLE]], taken, alone=not column.heading)
        if field:
            columns[place] = replace(column, field=field, certainty=Certainty.LIKELY)
    return _words(columns, lines) if not any(column.heading for column in columns) else columns


def _looks_like(values: list[str], taken: set[Field | None], *, alone: bool) -> Field | None:
    filled = [value for value in values if value]
    if not filled:
        return None
    if alone and Field.ORDER not in taken and filled == [str(n) for n in range(1, len(values) + 1)]:
        return Field.ORDER
    for field, looks in _LOOKS:
        if field not in taken and sum(map(looks, filled)) >= _MOSTLY * len(filled):
            return field
    return None


def _words(columns: list[InColumn], lines: Sequence[Line]) -> list[InColumn]:
    """Without headings: the words behind a prefix are the last name, before it the first name, later the place."""
    fields = [column.field for column in columns]
    words = [place for place, field in enumerate(fields) if field is None and _are_words(lines, place)]
    anchor = fields.index(Field.PREFIX) if Field.PREFIX in fields else None
    has_name = Field.FULL_NAME in fields
    behind = [place for place in words if anchor is None or place > anchor]
    order = [] if has_name else [Field.LAST_NAME]
    for place, field in zip(behind, [*order, Field.PLACE], strict=False):
        columns[place] = replace(columns[place], field=field, certainty=Certainty.LIKELY)
    before = [place for place in words if anchor is not None and place < anchor]
    if before and Field.INITIALS in fields:
        columns[before[-1]] = replace(columns[before[-1]], field=Field.FIRST_NAME, certainty=Certainty.LIKELY)
    return columns


def _are_words(lines: Sequence[Line], place: int) -> bool:
    filled = [line.at(place) for line in lines[:_SAMPLE] if line.at(place)]
    return bool(filled) and sum(any(letter.isalpha() for letter in text) for text in filled) >= _MOSTLY * len(filled)


def _with_whole_name(columns: list[InColumn], lines: Sequence[Line]) -> list[InColumn]:
    """A column "Naam" that stands alone holds the whole name where its cells look so."""
    if any(column.field in _NAMES for column in columns):
        return columns
    whole = dict(_LOOKS)[Field.FULL_NAME]
    for place, column in enumerate(columns):
        filled = [line.at(place) for line in lines[:_SAMPLE] if line.at(place)]
        if (
            column.field is Field.LAST_NAME
            and filled
            and sum(" " in text or whole(text) for text in filled) * 2 >= len(filled)
        ):
            columns[place] = replace(column, field=Field.FULL_NAME)
    return columns


def with_fields(content: Content, fields: Sequence[Field | None]) -> Content:
    """The columns as the user says; those that stay the same keep their certainty."""
    chosen = (
        column if column.field is field else replace(column, field=field, certainty=Certainty.CHOSEN)
        for column, field in zip(content.columns, fields, strict=True)
    )
    return replace(content, columns=tuple(chosen))
