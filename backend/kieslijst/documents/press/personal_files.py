"""A layout as files, one for each person, or the one file of a paper that was set by itself."""

from collections.abc import Callable

import pydyf
from weasyprint import Document

from kieslijst.documents.press.drawn_paper import Source, source_of
from kieslijst.documents.press.english_parts import name_english_parts
from kieslijst.documents.press.grouped_kinds import PersonalForm, grouped_kind_of
from kieslijst.documents.press.leaf import Leaf, MadePaper, codes_of
from kieslijst.documents.press.pdf_file import deflated
from kieslijst.documents.press.pdf_objects import content_of, forget_everything, pages_of
from kieslijst.documents.press.personal_layout import Drawn, Layout
from kieslijst.documents.press.single_files import SingleFiles
from kieslijst.documents.press.typesetting import write_merged
from kieslijst.documents.words.stamp import stamp_of


def made_paper(layout: Layout, *, mark: str) -> MadePaper:
    """A paper that was set by itself, with its bookmark in a bound file."""
    leaf = drawn_leaf(layout, mark=mark)
    return MadePaper(SingleFiles(leaf, changing=()).file(leaf, title=leaf.source.title), leaf)


def drawn_leaf(layout: Layout, *, mark: str) -> Leaf:
    """Its pages only."""
    source, drawn = _drawn(layout)
    codes = codes_of(layout.markup.stamp, pages=layout.page_count)
    return Leaf(source, tuple(map(deflated, drawn.contents)), codes, mark=mark)


def file_of_one(layout: Layout) -> MadePaper:
    """The file of a form that was set by itself."""
    return made_paper(layout, mark=_mark(layout.forms[0]))


def files_of_group(layout: Layout, *, each: Callable[[], None]) -> list[MadePaper | None]:
    """The file of each form; None for a form that does not fit the layout. Raises `SlotsNotFound`.

    Calls `each` when a file is made.
    """
    source, drawn = _drawn(layout)
    changing = [page for page in range(layout.page_count) if drawn.has_slots(page)]
    same = {page: deflated(drawn.contents[page]) for page in range(layout.page_count) if page not in changing}
    files: SingleFiles | None = None
    made: list[MadePaper | None] = []
    for row, form in enumerate(layout.forms):
        if drawn.letters[row] is None:
            made.append(None)
            continue
        contents = [
            same[page] if page in same else deflated(drawn.content(page, row)) for page in range(len(source.pages))
        ]
        leaf = Leaf(source, tuple(contents), _codes(form, layout.page_count), mark=_mark(form))
        files = files or SingleFiles(leaf, changing=changing)
        made.append(MadePaper(files.file(leaf, title=grouped_kind_of(form).title(form)), leaf))
        each()
    return made


def _drawn(layout: Layout) -> tuple[Source, Drawn]:
    """Draws a layout once and takes the drawing apart. Raises `SlotsNotFound`."""
    found: list[tuple[Source, Drawn]] = []

    def take_apart(_: Document, pdf: pydyf.PDF) -> None:
        name_english_parts(pdf)
        contents = [content_of(pdf, page) for page in pages_of(pdf)]
        source = source_of(pdf, title=layout.markup.title, page_count=layout.page_count)
        found.append((source, layout.drawn(contents)))
        forget_everything(pdf)

    write_merged(layout.document, layout.pages, finisher=take_apart)
    return found[0]


def _codes(form: PersonalForm, pages: int) -> tuple[bytes, ...]:
    return codes_of(stamp_of(form.edition, subject=form.position), pages=pages)


def _mark(form: PersonalForm) -> str:
    return grouped_kind_of(form).mark(form)
