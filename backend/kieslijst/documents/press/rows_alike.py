"""The rows of a table of candidates, of which only the words differ, without laying out each of their cells.

The typesetter needs a millisecond for a cell. So a row is handed to it as one empty cell, as high as its words will
be; afterwards the words are put on it, where the columns are: broken into lines, shaped and drawn by the typesetter
itself, so that nobody sees the difference. A row that has more than words, or words that do not fit, is laid out as
ever. Which rows are made in which way depends on nothing but the paper.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import pydyf
from weasyprint import Document
from weasyprint.formatting_structure import boxes
from weasyprint.text.line_break import Layout, line_size, split_first_line

from kieslijst.documents.press.pdf_objects import number_in
from kieslijst.documents.press.slots import on_sheet
from kieslijst.documents.press.table_columns import Column, page_of_columns, tables_in

Columns = Callable[[str], Sequence[Column]]
"""The columns of a table, from the page of `page_of_columns`."""
_TABLE = "candidates"
"""Class of the tables whose rows may be made this way."""
_ROW = "data-row"
_FEWEST_CELLS, _MOST_LINES = 2, 3
_LONGEST_WORDS = 120
"""Letters; to look for the lines of more takes long."""
_TO_BREAK = "long"
"""Class of a cell whose words are broken where they do not fit."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Words on one line of a cell, with the typesetter's letters and their width in CSS pixels."""

    text: str
    letters: Layout
    width: float


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of each cell."""

    columns: Sequence[Column]
    cells: Sequence[Sequence[_Line]]

    @property
    def height(self) -> int:
        """Lines."""
        return max(map(len, self.cells))

    @property
    def fits(self) -> bool:
        pairs = zip(self.cells, self.columns, strict=True)
        return all(line.width <= column.width for lines, column in pairs for line in lines)


class _Unbroken(Layout):  # type: ignore[misc]  # weasyprint has no type information
    """Letters on one line, which stay as they are until they are drawn: they are few."""

    def deactivate(self) -> None:
        """Nothing is put away."""

    def reactivate(self, style: Any) -> None:
        """Nothing was put away."""


class _Words(boxes.LineBox):  # type: ignore[misc]  # weasyprint has no type information
    """All words of a row in one box, with the number of lines of each cell."""

    lines: Sequence[int] = ()


def shorten(page: Element, columns: Columns) -> dict[str, _Row]:
    """One empty cell for the words of each row of which only the words differ. Gives these words by name of the row."""
    words: dict[str, _Row] = {}
    for number, (above, table) in enumerate(_tables(page, ())):
        alike = _rows_alike(table.findall("tbody/tr"))
        if alike:
            count = _cells_with_words(alike[0])
            places = columns(page_of_columns(above, table, alike[0]))[:count]
            words |= _shorten_rows(alike, places, f"{number}")
    return words


def _tables(element: Element, above: tuple[Element, ...]) -> Iterator[tuple[tuple[Element, ...], Element]]:
    for child in element:
        if child.tag == "table" and _TABLE in child.get("class", "").split():
            yield (*above, element), child
        else:
            yield from _tables(child, (*above, element))


def _rows_alike(rows: Sequence[Element]) -> list[Element]:
    """Those with as many words as the one that has most of them, in cells of the same classes."""
    counts = list(map(_cells_with_words, rows))
    most = max(counts, default=0)
    if most < _FEWEST_CELLS:
        return []
    classes = _classes(rows[counts.index(most)])
    return [row for row, count in zip(rows, counts, strict=True) if count == most and _classes(row) == classes]


def _shorten_rows(rows: Sequence[Element], columns: Sequence[Column], table: str) -> dict[str, _Row]:
    words = {}
    for number, element in enumerate(rows):
        row = _Row(columns, [_lines(cell.text or "", column) for cell, column in zip(element, columns, strict=False)])
        if row.fits and row.height <= _MOST_LINES:
            name = f"{table}-{number}"
            words[name] = row
            _shorten_row(element, len(columns), name, row.height)
    return words


def _cells_with_words(row: Element) -> int:
    """How many cells at its beginning hold words that can be put there, and nothing else."""
    count = 0
    for cell in row:
        if cell.tag != "td" or len(cell) or not cell.text or not _can_be_put(on_sheet(cell.text)):
            break
        count += 1
    return count


def _can_be_put(words: str) -> bool:
    return 0 < len(words) <= _LONGEST_WORDS and words.isprintable()


def _classes(row: Element) -> list[str]:
    return [cell.get("class", "").replace(_TO_BREAK, "") for cell in row]


def _lines(text: str, column: Column) -> list[_Line]:
    words = on_sheet(text)
    unbroken = _Unbroken(column.style)
    unbroken.set_text(words)
    width, _ = line_size(unbroken.get_first_line()[0], column.style)
    if width <= column.width:
        return [_Line(words, unbroken, width)]
    lines: list[_Line] = []
    rest: bytes | None = words.encode()
    while rest and len(lines) <= _MOST_LINES:
        letters, _, resume, width, _, _ = split_first_line(rest.decode(), column.style, None, column.width, 0)
        lines.append(_Line(letters.text, letters, width))
        rest = rest[resume:].lstrip(b" ") if resume else None
    return lines


def _shorten_row(row: Element, count: int, name: str, height: int) -> None:
    whole = Element("td", {"class": f"alike lines-{height}", "colspan": str(count), _ROW: name})
    for cell in row[:count]:
        row.remove(cell)
    row.insert(0, whole)


def fill(document: Document, words: dict[str, _Row]) -> None:
    """Puts the words of the rows in their places."""
    for table in tables_in(document) if words else ():
        for cell in _first_cells(table):
            name = cell.element.get(_ROW)
            if name:
                cell.children = [_put(words[name], cell, table)]


def _first_cells(table: Any) -> Iterator[Any]:
    for group in table.children:
        for row in group.children:
            yield row.children[0]


def _put(row: _Row, cell: Any, table: Any) -> _Words:
    put = [
        _word(line, column, cell, left=table.position_x, number=number)
        for lines, column in zip(row.cells, row.columns, strict=True)
        for number, line in enumerate(lines)
    ]
    words = _Words(cell.element_tag, cell.style.anonymous_style, cell.element, put)
    words.lines = [len(lines) for lines in row.cells]
    words.position_x = words.position_y = 0
    words.border_top_width = words.border_right_width = words.border_bottom_width = words.border_left_width = 0
    words.background, words.text_overflow, words.block_ellipsis = None, "clip", "none"
    return words


def _word(line: _Line, column: Column, cell: Any, *, left: float, number: int) -> Any:
    word = boxes.TextBox(cell.element_tag, column.style, cell.element, line.text)
    word.position_x = left + column.left + (column.width - line.width if column.at_the_end else 0)
    word.position_y = cell.content_box_y() + number * column.line_height
    word.width, word.baseline, word.pango_layout = line.width, column.baseline, line.letters
    return word


def tag_cells(document: Document, pdf: pydyf.PDF) -> None:
    """Makes cells of the words of such rows in the tag tree, each below the head of its column."""
    for table in tables_in(document):
        for cell in _first_cells(table):
            if cell.children and isinstance(cell.children[0], _Words):
                _tag(cell, pdf, lines=cell.children[0].lines)


def _tag(cell: Any, pdf: pydyf.PDF, *, lines: Sequence[int]) -> None:
    whole = cell.mark
    row, spans = pdf.objects[number_in(whole["P"])], iter(whole["K"])
    cells = []
    for count, header in zip(lines, whole["A"]["Headers"], strict=True):
        tag = _tag_of([pdf.objects[number_in(next(spans))] for _ in range(count)], pdf)
        tag["S"], tag["P"] = "/TD", row.reference
        tag["A"] = pydyf.Dictionary({"O": "/Table", "Headers": pydyf.Array([header])})
        cells.append(tag.reference)
    row["K"][:1] = cells
    whole.free = "f"


def _tag_of(spans: Sequence[pydyf.Dictionary], pdf: pydyf.PDF) -> pydyf.Dictionary:
    """The tag of a cell: of its only line, or one above those of its lines."""
    first, *others = spans
    if not others:
        return first
    above = pydyf.Dictionary({"Type": "/StructElem", "K": pydyf.Array([s.reference for s in spans]), "Pg": first["Pg"]})
    pdf.add_object(above)
    for span in spans:
        span["P"] = above.reference
    return above
