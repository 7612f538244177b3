"""Personal cells of a form ("slots"), set once for a whole group of people instead of form by form.

People whose H 9 has the same shape share one laid-out form with a stand-in word in every slot. The
words of everybody are set on one long sheet, a line for each in the letter of its cell. Both go into
one PDF, and there each person's letters take the place of the stand-ins: the engine's own output at
the engine's own place. Who does not fit (a word wider than its cell) gets a form set by itself.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weasyprint import Document
from weasyprint.formatting_structure import boxes

_RUN = re.compile(rb"\nBT\n[^\n]* Tm\n(.*?)\nET\n", re.DOTALL)
_SECOND_PLACE = b" Tm"
_BLANK = " \t\n\r\f"
_BLANKS = re.compile(f"[{_BLANK}]+")


class SlotsNotFound(Exception):
    """A stand-in is not found exactly once: the forms of this group are set one by one instead."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A personal cell as laid out: width in CSS pixels and the classes that decide its letter."""

    name: str
    width: float
    classes: str


@dataclass(frozen=True, slots=True)
class SetWord:
    """A word on the sheet: its width in CSS pixels, and the operators that put its letters."""

    width: float
    letters: bytes

    def fits(self, slot: Slot) -> bool:
        """On one line, and put at one place only."""
        return self.width <= slot.width and _SECOND_PLACE not in self.letters


@dataclass(frozen=True, slots=True)
class Place:
    """Where the letters of a slot stand: page (from 0) and the bytes of its content stream."""

    page: int
    start: int
    end: int
    slot: str


def shape_of(words: Mapping[str, str]) -> tuple[bool, ...]:
    """Which slots have a word; forms share a layout only when these are the same."""
    return tuple(bool(word) for word in words.values())


def stand_ins(words: Mapping[str, str]) -> dict[str, str]:
    """A short word for every slot that has a word here, found nowhere else on the form (that is checked)."""
    return {slot: f"Q{number}zQ" if word else "" for number, (slot, word) in enumerate(words.items(), start=1)}


def slots_of(form: Document) -> list[Slot]:
    """The slots that have a word on this form, as the engine laid them out."""
    found = (box for box in _boxes(form) if isinstance(box, boxes.TableCellBox) and "data-slot" in box.element.attrib)
    return [
        Slot(cell.element.get("data-slot"), cell.width, cell.element.get("data-letters"))
        for cell in found
        if _line_count(cell)
    ]


def _boxes(document: Document) -> Iterator[Any]:
    for page in document.pages:
        yield from page._page_box.descendants()  # noqa: SLF001 - WeasyPrint has no public way to its boxes


def _line_count(box: Any) -> int:
    return sum(isinstance(inner, boxes.LineBox) for inner in box.descendants())


def letters_in(content: bytes) -> list[tuple[int, int]]:
    """Where each run of letters begins and ends in a content stream, without the place where it is put."""
    return [match.span(1) for match in _RUN.finditer(content)]


def on_sheet(word: str) -> str:
    """The word as a cell shows it: blanks at its ends are gone, and a row of blanks is one."""
    return " ".join(_BLANKS.split(word.strip(_BLANK)))


def words_on(sheet: Document, contents: Iterable[bytes]) -> list[SetWord]:
    """What is on the sheet, a word on each line. Raises `SlotsNotFound` where it is not so."""
    widths = [box.width for box in _boxes(sheet) if isinstance(box, boxes.TextBox)]
    runs = [content[start:end] for content in contents for start, end in letters_in(content)]
    if len(runs) != len(widths):
        raise SlotsNotFound
    return list(map(SetWord, widths, runs))


def places_of(stand_in_letters: dict[str, bytes | None], contents: Sequence[bytes]) -> list[Place]:
    """Where on the form each stand-in is. Raises `SlotsNotFound` unless each is there exactly once."""
    places = [
        Place(page, start, end, slot)
        for page, content in enumerate(contents)
        for start, end in letters_in(content)
        for slot, letters in stand_in_letters.items()
        if content[start:end] == letters
    ]
    if sorted(place.slot for place in places) != sorted(stand_in_letters):
        raise SlotsNotFound
    return places


def content_for(page: int, content: bytes, places: Iterable[Place], letters: dict[str, bytes]) -> bytes:
    """A page of the form with one person's letters in its slots."""
    parts, last = [], 0
    for place in places:
        if place.page == page:
            parts += [content[last : place.start], letters[place.slot]]
            last = place.end
    return b"".join([*parts, content[last:]])
