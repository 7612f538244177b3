"""Papers that every candidate signs and that differ in a few cells only: set together, see `slots`."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol

from kieslijst.documents.markup.papers_text import form_title
from kieslijst.documents.models import h9, y13
from kieslijst.documents.models.h9 import H9, Personal, h9_page, notice_of, personal_words
from kieslijst.documents.models.model import AnyModel, ListForm, Page
from kieslijst.documents.models.y13 import Y13, Y13Page, y13_page, y13_words
from kieslijst.documents.words.sentences import sentences


class PersonalForm(ListForm, Protocol):
    """The typed input of a paper of one candidate."""

    @property
    def position(self) -> int: ...


@dataclass(frozen=True, slots=True)
class GroupedKind:
    """How forms of a model are set together: `words` of a form by slot ("" in a cell left open), and `page` with other
    words and another title. Forms share a layout when `alike` says the same of them, and their list and edition are
    the same. `bookmark` is what a bound file calls a form; without it the form's title.
    """

    model: AnyModel
    words: Callable[[Any], dict[str, str]]
    page: Callable[[Any, Mapping[str, str], str], Page]
    name: Callable[[Any], str]
    alike: Callable[[Any], object] = lambda _: None
    bookmark: Callable[[Any], str] = lambda _: ""

    def title(self, form: PersonalForm) -> str:
        """The title of one person's file."""
        return form_title(sentences(self.model.name, form.edition.language), of=self.name(form))

    def mark(self, form: PersonalForm) -> str:
        return self.bookmark(form) or self.title(form)


def _name_on_h9(form: H9) -> str:
    return personal_words(form).name


def _y13_with(form: Y13, words: Mapping[str, str], title: str) -> Y13Page:
    surname, initials, residence = (words[slot] for slot in ("surname", "initials", "residence"))
    return replace(y13_page(form), surname=surname, initials=initials, residence=residence, title=title)


GROUPED: dict[type[PersonalForm], GroupedKind] = {
    H9: GroupedKind(
        h9.MODEL,
        words=lambda form: asdict(personal_words(form)),
        page=lambda form, words, title: replace(h9_page(form), personal=Personal(**words), title=title),
        name=_name_on_h9,
        alike=notice_of,
        bookmark=lambda form: _name_on_h9(form) or str(form.position),
    ),
    Y13: GroupedKind(
        y13.MODEL,
        words=y13_words,
        page=_y13_with,
        name=lambda form: form.candidate.name.surname_first,
    ),
}


def grouped_kind_of(form: PersonalForm) -> GroupedKind:
    """The kind of a form by its input."""
    return GROUPED[type(form)]
