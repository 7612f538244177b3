"""What P-11 shows: columns, repairs and rows in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from litestar.connection import Request

from kieslijst.nomination.importing.model import Certainty, Content
from kieslijst.nomination.importing.repairs import Offer
from kieslijst.nomination.importing.rows import Note, ReadRow, Weight
from kieslijst.nomination.importing.words import CERTAINTIES, FIELDS, column_name, offered, sentence
from kieslijst.web.i18n import Text

_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column with its first values; `name` is that of its select, `value` the field it holds ("" for none)."""

    name: str
    heading: Text | str
    examples: tuple[str, ...]
    certainty: Text
    value: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class ShownOffer:
    """A repair as a button."""

    key: str
    words: Text


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note; `name` is that of the input that mends it, "" where nothing in the row does."""

    words: Text
    name: str
    label: Text | str
    value: str
    is_fault: bool


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as it will be taken over."""

    number: int
    name: str
    details: tuple[str, ...]
    notes: tuple[ShownNote, ...]


def page_number(request: Request[Any, Any, Any]) -> int:
    """The number of the page that was asked for; 1 for anything that is none."""
    asked = request.query_params.get("page", "")
    return max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < len("10000") else 1


def columns_of(content: Content) -> tuple[ShownColumn, ...]:
    return tuple(_column(content, place) for place in range(len(content.columns)))


def _column(content: Content, place: int) -> ShownColumn:
    column = content.columns[place]
    values = [value for value in content.values_of(place) if value]
    unsure = column.certainty in (Certainty.UNKNOWN, Certainty.LIKELY)
    return ShownColumn(
        name=f"column-{place}",
        heading=column_name(column.heading, place),
        examples=tuple(values[:_EXAMPLES]),
        certainty=CERTAINTIES[column.certainty],
        value=column.field.value if column.field else "",
        is_open=unsure and bool(values),
    )


def offers_of(content: Content, offers: Sequence[Offer]) -> tuple[ShownOffer, ...]:
    return tuple(ShownOffer(offer.key, offered(offer, column=_name_of(content, offer.place))) for offer in offers)


def rows_of(content: Content, rows: Sequence[ReadRow]) -> tuple[ShownRow, ...]:
    return tuple(_row(content, row) for row in rows)


def _row(content: Content, row: ReadRow) -> ShownRow:
    candidate = row.candidate
    born = candidate.birth_date.on_form if candidate.birth_date else ""
    details = (candidate.gender.value if candidate.gender else "", born, candidate.residence.on_list)
    return ShownRow(
        number=row.line.number,
        name=candidate.name.surname_first,
        details=tuple(part for part in details if part),
        notes=_notes(content, row),
    )


def _notes(content: Content, row: ReadRow) -> tuple[ShownNote, ...]:
    return tuple(_note(content, row, note) for note in row.notes)


def _note(content: Content, row: ReadRow, note: Note) -> ShownNote:
    fault = note.weight is Weight.FAULT
    column = "" if note.place is None else _name_of(content, note.place)
    return ShownNote(
        words=sentence(note, line=row.line.number, column=column),
        name=f"cell-{row.line.number}-{note.place}" if fault and note.place is not None else "",
        label=FIELDS[note.field] if note.field else column,
        value=row.line.at(note.place) if note.place is not None else "",
        is_fault=fault,
    )


def _name_of(content: Content, place: int) -> Text | str:
    return column_name(content.columns[place].heading, place)
