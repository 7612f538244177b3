"""Laid-out forms of candidates: one for a group of people of the same shape, or one for a single person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from weasyprint import Document

from kieslijst.documents.markup.papers_text import Markup, filled, markup_of, values_html
from kieslijst.documents.press.grouped_kinds import PersonalForm, grouped_kind_of
from kieslijst.documents.press.slots import (
    Place,
    SetWord,
    Slot,
    SlotsNotFound,
    content_for,
    on_sheet,
    places_of,
    shape_of,
    slots_of,
    stand_ins,
    words_on,
)
from kieslijst.documents.press.typesetting import lay_out, lay_out_values
from kieslijst.documents.words.sentences import sentences

STAND_IN_TITLE = "Q0zQ"
Sheet = Mapping[str, tuple[str, ...]]
"""The words to set, each once however many people have it, by the classes that decide their letter."""


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

    forms: tuple[PersonalForm, ...]
    markup: Markup
    document: Document
    sheet: Document | None = None
    slots: tuple[Slot, ...] = ()
    words: Sheet = field(default_factory=dict)
    """What is on the sheet, in order."""

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
        of_sheet = [(classes, word) for classes, words in self.words.items() for word in words]
        known = dict(zip(of_sheet, words_on(self.sheet, words), strict=True))
        rows = [
            {slot.name: _letters(slot, known.get((slot.classes, on_sheet(word)))) for slot, word in row}
            for row in self._rows()
        ]
        return Drawn(own, tuple(places_of(rows[0], own)), tuple(_complete(row) for row in rows[1:]))

    def _rows(self) -> Iterator[list[tuple[Slot, str]]]:
        """The words of the stand-ins, then of everybody."""
        everybody = [grouped_kind_of(form).words(form) for form in self.forms]
        for words in (stand_ins(everybody[0]), *everybody):
            yield [(slot, words[slot.name]) for slot in self.slots]


def _letters(slot: Slot, word: SetWord | None) -> bytes | None:
    return word.letters if word and word.fits(slot) else None


def _complete(row: dict[str, bytes | None]) -> dict[str, bytes] | None:
    found = {slot: letters for slot, letters in row.items() if letters is not None}
    return found if len(found) == len(row) else None


def single_layout(form: PersonalForm) -> Layout:
    """The form of one person, set by itself."""
    markup = markup_of(grouped_kind_of(form).model, form)
    return Layout((form,), markup, lay_out(markup))


def group_layout(forms: Sequence[PersonalForm]) -> Layout:
    """One form for people of the same list, shape and what more makes forms alike. Raises `SlotsNotFound`."""
    kind, language = grouped_kind_of(forms[0]), forms[0].edition.language
    words = [kind.words(form) for form in forms]
    page = kind.page(forms[0], stand_ins(words[0]), STAND_IN_TITLE)
    markup = filled(page, model=kind.model.name, say=sentences(kind.model.name, language))
    document = lay_out(markup)
    slots = slots_of(document)
    if len(slots) != sum(shape_of(words[0])):
        raise SlotsNotFound
    to_set = _sheet_of(slots, (stand_ins(words[0]), *words))
    sheet = lay_out_values(values_html(to_set, language=language))
    return Layout(tuple(forms), markup, document, sheet, tuple(slots), to_set)


def _sheet_of(slots: Sequence[Slot], people: Iterable[Mapping[str, str]]) -> Sheet:
    found: dict[str, dict[str, None]] = {}
    for person in people:
        for slot in slots:
            found.setdefault(slot.classes, {})[on_sheet(person[slot.name])] = None
    return {classes: tuple(filter(None, words)) for classes, words in found.items()}
