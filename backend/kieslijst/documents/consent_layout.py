"""Laid-out H 9 forms: one for a group of people of the same shape, or one for a single person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from weasyprint import Document

from kieslijst.documents.h9 import H9, MODEL, h9_page, personal_words
from kieslijst.documents.papers_text import Markup, filled, markup_of, values_html
from kieslijst.documents.sentences import sentences
from kieslijst.documents.slots import (
    STAND_INS,
    Place,
    Slot,
    SlotsNotFound,
    content_for,
    letters_of_words,
    line_counts,
    places_of,
    shape_of,
    slots_of,
    stand_ins,
)
from kieslijst.documents.typesetting import lay_out, lay_out_values

STAND_IN_TITLE = "Q0zQ"
SetWord = tuple[Slot, str]
"""A word and the slot in whose width and letter it is set."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A layout with its pages as drawn: how to make the pages of each of its forms."""

    contents: tuple[bytes, ...]
    places: tuple[Place, ...]
    letters: tuple[dict[str, bytes] | None, ...]
    """For each form its letters by slot; None when the form does not fit."""

    def has_slots(self, page: int) -> bool:
        """Whether this page differs from person to person."""
        return any(place.page == page for place in self.places)

    def content(self, page: int, form: int) -> bytes:
        letters = self.letters[form]
        if letters is None:
            raise SlotsNotFound
        return content_for(page, self.contents[page], self.places, letters)


@dataclass(frozen=True, slots=True)
class Layout:
    """A form with a sheet of words for everybody in `forms`; without slots it is the form of one person."""

    forms: tuple[H9, ...]
    markup: Markup
    document: Document
    sheet: Document | None = None
    slots: tuple[Slot, ...] = ()
    words: tuple[SetWord, ...] = ()
    """What is on the sheet, in order: each word of a slot once, however many people have it."""

    @property
    def page_count(self) -> int:
        return len(self.document.pages)

    @property
    def pages(self) -> list[object]:
        """The pages to draw: of the form, then of the sheet."""
        return [*self.document.pages, *(self.sheet.pages if self.sheet else ())]

    def drawn(self, contents: Sequence[bytes]) -> Drawn:
        """Finds the slots in the drawn pages. Raises `SlotsNotFound`."""
        own, words = tuple(contents[: self.page_count]), contents[self.page_count :]
        if self.sheet is None:
            return Drawn(own, (), tuple({} for _ in self.forms))
        letters = dict(zip(self.words, letters_of_words(words, line_counts(self.sheet)), strict=True))
        rows = [{slot.name: letters[slot, word] for slot, word in row} for row in self._rows()]
        return Drawn(own, tuple(places_of(rows[0], own)), tuple(_complete(row) for row in rows[1:]))

    def _rows(self) -> Iterator[list[SetWord]]:
        """The words of the stand-ins, then of everybody."""
        for person in (STAND_INS, *(personal_words(form) for form in self.forms)):
            yield [(slot, getattr(person, slot.name)) for slot in self.slots]


def _complete(row: dict[str, bytes | None]) -> dict[str, bytes] | None:
    found = {slot: letters for slot, letters in row.items() if letters is not None}
    return found if len(found) == len(row) else None


def single_layout(form: H9) -> Layout:
    """The form of one person, set by itself."""
    markup = markup_of(MODEL, form)
    return Layout((form,), markup, lay_out(markup))


def group_layout(forms: Sequence[H9]) -> Layout:
    """One form for people of the same list, notice and shape (`group_key`). Raises `SlotsNotFound`."""
    words = [personal_words(form) for form in forms]
    page = replace(h9_page(forms[0]), personal=stand_ins(shape_of(words[0])), title=STAND_IN_TITLE)
    markup = filled(page, model="h9", say=sentences("h9", forms[0].edition.language))
    document = lay_out(markup)
    slots = slots_of(document)
    if len(slots) != sum(shape_of(words[0])):
        raise SlotsNotFound
    people = (STAND_INS, *words)
    distinct = tuple(dict.fromkeys((slot, getattr(person, slot.name)) for person in people for slot in slots))
    sheet = lay_out_values(values_html(distinct, language=forms[0].edition.language))
    return Layout(tuple(forms), markup, document, sheet, tuple(slots), distinct)
