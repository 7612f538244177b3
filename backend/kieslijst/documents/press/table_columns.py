"""Where the words of a table's rows go, and in which letters: found out once for all tables that look alike.

The style of papers says it; here a page with nothing but the head of the table and one empty row is laid out by it.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from weasyprint import Document
from weasyprint.formatting_structure import boxes
from weasyprint.text.line_break import strut

_AT_THE_END = ("right", "end")


@dataclass(frozen=True, slots=True)
class Column:
    """The inside of a cell, in CSS pixels; `left` is counted from the left of the table."""

    left: float
    width: float
    at_the_end: bool
    """Whether words stand at the end of their line."""
    line_height: float
    baseline: float
    """Below the top of a line."""
    style: Any
    """WeasyPrint's style of the letters."""


def page_of_columns(above: Sequence[Element], table: Element, row: Element) -> str:
    """A page with the head of a table and a row without words, below copies of what stands above the table."""
    page = Element("html", above[0].attrib)
    SubElement(SubElement(page, "head"), "title").text = "-"
    inside = page
    for element in (*above[1:], table):
        inside = SubElement(inside, element.tag, element.attrib)
    inside.extend(deepcopy(part) for part in table if part.tag != "tbody")
    empty = SubElement(SubElement(inside, "tbody"), "tr")
    for cell in row:
        SubElement(empty, cell.tag, cell.attrib)
    return tostring(page, encoding="unicode")


def columns_in(document: Document) -> tuple[Column, ...]:
    """The columns of the only table of such a page."""
    (table,) = tables_in(document)
    (row,) = table.children[-1].children
    return tuple(_column(cell, table) for cell in row.children)


def _column(cell: Any, table: Any) -> Column:
    line_height, baseline = strut(cell.style)
    return Column(
        left=cell.content_box_x() - table.position_x,
        width=cell.width,
        at_the_end=cell.style["text_align_all"] in _AT_THE_END,
        line_height=line_height,
        baseline=baseline,
        style=cell.style.anonymous_style,
    )


def tables_in(document: Document) -> Iterator[Any]:
    """The boxes of its tables, one for each page on which a table stands."""
    waiting = [page._page_box for page in document.pages]  # noqa: SLF001 - WeasyPrint has no public way to its boxes
    while waiting:
        box = waiting.pop(0)
        if isinstance(box, boxes.TableBox):
            yield box
        elif isinstance(box, boxes.ParentBox) and not isinstance(box, boxes.MarginBox | boxes.LineBox):
            waiting[:0] = box.children
