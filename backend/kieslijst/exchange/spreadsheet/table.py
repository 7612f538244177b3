"""A table of text cells, with the line each row stands on, and what is refused for being no such table."""

from collections.abc import Iterable
from dataclasses import dataclass

from kieslijst.exchange.elements import clean
from kieslijst.shared.errors import Unreadable

MOST_ROWS = 2_000
MOST_COLUMNS = 100
LONGEST_CELL = 500


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; `line` counts from 1 as the spreadsheet or the text editor does."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """All rows that hold something; `other_sheets` are sheets with content that were not read."""

    rows: tuple[Row, ...]
    other_sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of its own in a workbook; text has one without a name."""

    name: str
    rows: tuple[Row, ...]


def table_of(numbered: Iterable[tuple[int, list[str]]], *, other_sheets: tuple[str, ...] = ()) -> Table:
    """A table without its empty rows and edge blanks. Raises `Unreadable` beyond the limits."""
    rows: list[Row] = []
    for line, cells in numbered:
        if not any(cell.strip() for cell in cells):
            continue
        rows.append(Row(line, tuple(_cell(cell) for cell in cells)))
        if len(rows) > MOST_ROWS:
            raise Unreadable(f"Deze tabel heeft meer dan {MOST_ROWS} rijen. Kies de tabel van één kandidatenlijst.")
        if len(cells) > MOST_COLUMNS or any(len(cell) > LONGEST_CELL for cell in cells):
            raise Unreadable(
                f"Rij {line} heeft meer dan {MOST_COLUMNS} kolommen of een cel van meer dan {LONGEST_CELL} tekens. "
                "Kies de tabel van één kandidatenlijst."
            )
    return Table(tuple(rows), other_sheets)


def _cell(text: str) -> str:
    """The text of a cell; the apostrophe with which exports guard formulas is taken off again."""
    cleaned = clean(text.replace("\xa0", " "))
    return cleaned[1:] if cleaned[:1] == "'" and cleaned[1:2] in ("=", "+", "-", "@") else cleaned
