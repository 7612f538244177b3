"""A layout of H 9 forms as files, one for each person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pydyf
from weasyprint import Document

from kieslijst.documents.binding import Leaf
from kieslijst.documents.consent_layout import STAND_IN_TITLE, Drawn, Layout
from kieslijst.documents.drawn_paper import Source, source_of
from kieslijst.documents.english_parts import name_english_parts
from kieslijst.documents.h9 import H9, personal_words
from kieslijst.documents.papers_text import form_title
from kieslijst.documents.pdf_file import PdfFile
from kieslijst.documents.pdf_objects import (
    Tags,
    erase,
    forget_everything,
    is_erased,
    number_in,
    pages_of,
    plain_stream,
    set_pages,
)
from kieslijst.documents.qr import closing_drawing
from kieslijst.documents.sentences import sentences
from kieslijst.documents.stamp import stamp_of
from kieslijst.documents.typesetting import add_qr, qr_texts, write_merged


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A finished paper: its file, and where its pages come from for a bound file."""

    file: bytes
    leaf: Leaf


def made_paper(layout: Layout, *, mark: str) -> MadePaper:
    """A paper that was set by itself, with its bookmark in a bound file."""
    sources: list[Source] = []
    codes = qr_texts(layout.markup.stamp, pages=layout.page_count)

    def keep_source_and_add_codes(_: Document, pdf: pydyf.PDF) -> None:
        name_english_parts(pdf)
        sources.append(source_of(layout, pdf))
        for page, text in zip(pages_of(pdf), codes, strict=False):
            add_qr(pdf, page, text=text)

    file = write_merged(layout.document, layout.pages, finisher=keep_source_and_add_codes)
    return MadePaper(file, Leaf(sources[0], layout.markup.stamp, mark=mark))


def file_of_one(layout: Layout) -> MadePaper:
    """The file of a form that was set by itself."""
    return made_paper(layout, mark=_mark(layout.forms[0]))


def files_of_group(layout: Layout, *, each: Callable[[], None]) -> list[MadePaper | None]:
    """The file of each form; None for a form that does not fit the layout. Raises `SlotsNotFound`.

    Calls `each` when a file is made.
    """
    made: list[MadePaper | None] = []

    def write_each(_: Document, pdf: pydyf.PDF) -> None:
        pages = pages_of(pdf)
        source = source_of(layout, pdf)
        drop_sheet(pdf, pages[layout.page_count :], keep=pages[: layout.page_count])
        master = _Master(pdf, source.drawn, layout)
        for row, letters in enumerate(source.drawn.letters):
            if letters is None:
                made.append(None)
                continue
            made.append(MadePaper(master.file(row), _leaf(source, layout.forms[row], row)))
            each()
        forget_everything(pdf)

    write_merged(layout.document, layout.pages, finisher=write_each)
    return made


def _leaf(source: Source, form: H9, row: int) -> Leaf:
    return Leaf(source, stamp_of(form.edition, subject=form.position), mark=_mark(form), row=row)


def _mark(form: H9) -> str:
    return personal_words(form).name or str(form.position)


def drop_sheet(pdf: pydyf.PDF, sheet: Sequence[pydyf.Dictionary], *, keep: Sequence[pydyf.Dictionary]) -> None:
    """Takes the sheet with everybody's words out of the file, so that nothing of it can be found there."""
    tags = Tags(pdf)
    owners = [tags.owners(page) for page in range(len(keep) + len(sheet))]
    on_sheet = [*tags.of_pages(sheet), *(owner for of_page in owners[len(keep) :] for owner in of_page)]
    tags.document["K"] = pydyf.Array(tags.of_pages(keep))
    erase(pdf, tags.all_below(on_sheet))
    tags.set_owners(owners[: len(keep)])
    set_pages(pdf, [page.number for page in keep])
    erase(pdf, [number for page in sheet for number in (number_in(page["Contents"]), page.number)])


class _Master:
    """The file of a group, which becomes the file of one person after the other: other letters, codes and title."""

    def __init__(self, pdf: pydyf.PDF, drawn: Drawn, layout: Layout) -> None:
        self._drawn, self._layout, self._info = drawn, layout, dict(pdf.info)
        self._root = pdf.catalog.number
        self._metadata = number_in(pdf.catalog["Metadata"])
        self._packet = plain_stream(pdf, pdf.catalog["Metadata"])
        pages = pages_of(pdf)
        self._contents = [number_in(page["Contents"]) for page in pages]
        opening = len(pdf.objects)
        self._codes = range(opening + 1, opening + 1 + len(pages)) if layout.markup.stamp.qr_before_page else range(0)
        for page, code in zip(pages, self._codes, strict=False):
            page["Contents"] = pydyf.Array([opening, 0, "R", page["Contents"], code, 0, "R"])
        self._number_of_info = opening + len(pages) + 2
        self._shared = self._unchanging(pdf, opening)

    def _unchanging(self, pdf: pydyf.PDF, opening: int) -> PdfFile:
        file = PdfFile()
        changing = {self._metadata, *(c for page, c in enumerate(self._contents) if self._drawn.has_slots(page))}
        staying = [entry for entry in pdf.objects[1:] if not is_erased(entry) and entry.number not in changing]
        for entry in staying:
            if not entry.compressible:
                file.add(entry.number, entry.data)
        file.pack(self._number_of_info - 1, [(entry.number, entry.data) for entry in staying if entry.compressible])
        if self._codes:
            file.add_stream(opening, b"q")
        return file

    def file(self, row: int) -> bytes:
        form = self._layout.forms[row]
        file = self._shared.copy()
        for page, number in enumerate(self._contents):
            if self._drawn.has_slots(page):
                file.add_stream(number, self._drawn.content(page, row))
        texts = qr_texts(stamp_of(form.edition, subject=form.position), pages=len(self._contents))
        for number, text in zip(self._codes, texts, strict=True):
            file.add_stream(number, closing_drawing(text))
        packet = self._packet.replace(STAND_IN_TITLE.encode(), escape(personal_words(form).name).encode())
        file.add_stream(self._metadata, packet, b"/Type/Metadata/Subtype/XML")
        file.add(self._number_of_info, pydyf.Dictionary(self._info | {"Title": pydyf.String(_title_of(form))}).data)
        return file.finished(root=self._root, info=self._number_of_info)


def _title_of(form: H9) -> str:
    """The title of one person's file."""
    return form_title(sentences("h9", form.edition.language), of=personal_words(form).name)
