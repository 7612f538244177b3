"""What was brought in, as one immutable value that a user corrects step by step (pure)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.source import Answers, Source
from kieslijst.nomination.model import CandidateList, Contact, Details, Person

MOST_ROWS = 1_000
DAYS_KEPT = 7


class Mode(StrEnum):
    """What taking over does with the people and the list that are there already."""

    APPEND = "append"
    UPDATE = "update"
    REPLACE = "replace"


class Certainty(StrEnum):
    """How sure we are of a column: by its name, by its values, or not at all; CHOSEN by the user."""

    KNOWN = "known"
    LIKELY = "likely"
    UNKNOWN = "unknown"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the spreadsheet; `number` counts from 1 as the spreadsheet does."""

    number: int
    cells: tuple[str, ...]

    def at(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""

    def with_cell(self, place: int, text: str) -> "Line":
        padded = [*self.cells, *[""] * (place + 1 - len(self.cells))]
        padded[place] = text
        return replace(self, cells=tuple(padded))


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as it was brought in, headings and all."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class InColumn:
    """A column with its heading ("" without) and what it holds; `field` is `None` when we read nothing from it."""

    heading: str
    field: Field | None
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Content:
    """One sheet being prepared. `lines` are the candidates' rows as corrected so far.

    `list_id` is `None` for a new list; `on_list` is false for the address book only. `source` is `None` for a
    spreadsheet; of any other source each sheet is a list, and `answers` are those about the lines of this one.
    """

    sheets: tuple[RawSheet, ...]
    sheet: int
    has_headings: bool
    columns: tuple[InColumn, ...]
    lines: tuple[Line, ...]
    list_id: UUID | None = None
    on_list: bool = True
    mode: Mode = Mode.APPEND
    times_taken: int = 0
    source: Source | None = None
    answers: Answers = field(default_factory=Answers)

    def place_of(self, wanted: Field) -> int | None:
        """The column that holds this, from 0."""
        return next((place for place, column in enumerate(self.columns) if column.field is wanted), None)

    def values_of(self, place: int) -> list[str]:
        return [line.at(place) for line in self.lines]

    def with_cells(self, cells: Mapping[tuple[int, int], str]) -> "Content":
        """Other texts in cells, by line number and column."""
        by_line: dict[int, dict[int, str]] = {}
        for (number, place), text in cells.items():
            by_line.setdefault(number, {})[place] = text
        return replace(self, lines=tuple(_changed(line, by_line.get(line.number, {})) for line in self.lines))

    def with_column(self, wanted: Field) -> tuple["Content", int]:
        """The column that holds `wanted`; an empty one is added where there is none."""
        place = self.place_of(wanted)
        if place is not None:
            return self, place
        added = (*self.columns, InColumn("", wanted, Certainty.CHOSEN))
        return replace(self, columns=added), len(self.columns)


def _changed(line: Line, cells: Mapping[int, str]) -> Line:
    for place, text in cells.items():
        line = line.with_cell(place, text)
    return line


@dataclass(frozen=True, slots=True)
class UpdatedPerson:
    """Somebody before the import, and the revision that the import made."""

    before: Person
    revision: int


@dataclass(frozen=True, slots=True)
class ListChange:
    """A list before and after the import; `before` is `None` for one that the import made."""

    before: CandidateList | None
    after: CandidateList


@dataclass(frozen=True, slots=True)
class Around:
    """What a source said beside its candidates, before and after the import."""

    details: tuple[Details, Details] | None = None
    contacts: tuple[tuple[Contact, ...], tuple[Contact, ...]] | None = None
    """The submitter first, then the substitutes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import did, enough to take it back."""

    added: tuple[UUID, ...]
    updated: tuple[UpdatedPerson, ...]
    lists: tuple[ListChange, ...]
    known: int
    skipped: tuple[int, ...]
    refused: tuple[int, ...]
    mode: Mode
    event: int = 0
    """The number of the event in the record."""
    around: Around = field(default_factory=Around)


@dataclass(frozen=True, slots=True)
class Batch:
    """One import of a nomination; `taken` is `None` until it is taken over, and again when that was undone."""

    id: UUID
    nomination_id: UUID
    brought_in_at: datetime
    content: Content
    taken: Taken | None = None
