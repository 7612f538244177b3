"""A layout of H 9 forms as files, one for each person."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
import pydyf
from weasyprint import Document

from kieslijst.documents.binding import Leaf
from kieslijst.documents.consent_layout import STAND_IN_TITLE, Drawn, Layout
from kieslijst.documents.h9 import H9, personal_words
from kieslijst.documents.papers_text import form_title
from kieslijst.documents.pdf_objects import Tags, content_of, erase, number_in, pages_of, set_pages
from kieslijst.documents.qr import closing_drawing
from kieslijst.documents.sentences import sentences
from kieslijst.documents.stamp import stamp_of
from kieslijst.documents.typesetting import add_qr, qr_texts, write_merged, write_pdf


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A finished paper: its file, and where its pages come from for a bound file."""

    file: bytes
    leaf: Leaf


def file_of_one(layout: Layout) -> MadePaper:
    """The file of a form that was set by itself."""
    return MadePaper(write_pdf(layout.document, layout.markup.stamp), _leaf(layout, 0))


def files_of_group(layout: Layout) -> list[MadePaper | None]:
    """The file of each form; None for a form that does not fit the layout. Raises `SlotsNotFound`."""
    drawings: list[Drawn] = []

    def keep_the_form_only(_: Document, pdf: pydyf.PDF) -> None:
        pages = pages_of(pdf)
        own = pages[: layout.page_count]
        drawings.append(layout.drawn([content_of(pdf, page) for page in pages]))
        drop_sheet(pdf, pages[layout.page_count :], keep=own)
        for page, text in zip(own, qr_texts(layout.markup.stamp, pages=layout.page_count), strict=False):
            add_qr(pdf, page, text=text)

    base = write_merged(layout.document, layout.pages, finisher=keep_the_form_only)
    drawn = drawings[0]
    with pikepdf.open(io.BytesIO(base)) as pdf:
        master = _Master(pdf, drawn, layout)
        return [
            MadePaper(master.file(row), _leaf(layout, row)) if letters is not None else None
            for row, letters in enumerate(drawn.letters)
        ]


def _leaf(layout: Layout, row: int) -> Leaf:
    form = layout.forms[row]
    stamp = stamp_of(form.edition, subject=form.position)
    return Leaf(layout, stamp, mark=personal_words(form).name or str(form.position), row=row)


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

    def __init__(self, pdf: pikepdf.Pdf, drawn: Drawn, layout: Layout) -> None:
        self._pdf, self._drawn, self._layout = pdf, drawn, layout
        self._coded = bool(layout.markup.stamp.qr_before_page)
        self._streams = [list(page.obj.Contents) if self._coded else [page.obj.Contents] for page in pdf.pages]
        self._packet = pdf.Root.Metadata.read_bytes()

    def file(self, row: int) -> bytes:
        form = self._layout.forms[row]
        codes = qr_texts(_leaf(self._layout, row).stamp, pages=self._layout.page_count)
        for number, streams in enumerate(self._streams):
            if self._drawn.has_slots(number):
                streams[1 if self._coded else 0].write(self._drawn.content(number, row))
            if self._coded:
                streams[2].write(closing_drawing(codes[number]))
        self._set_title(_title_of(form), personal_words(form).name)
        target = io.BytesIO()
        self._pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return target.getvalue()

    def _set_title(self, title: str, name: str) -> None:
        self._pdf.docinfo.Title = pikepdf.String(title)
        self._pdf.Root.Metadata.write(self._packet.replace(STAND_IN_TITLE.encode(), escape(name).encode()))


def _title_of(form: H9) -> str:
    """The title of one person's file."""
    return form_title(sentences("h9", form.edition.language), of=personal_words(form).name)
