"""A layout of H 9 forms as files, one for each person."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
import pydyf
from weasyprint import Document

from kieslijst.documents.consent_layout import STAND_IN_TITLE, Drawn, Layout
from kieslijst.documents.h9 import H9, personal_words
from kieslijst.documents.papers_text import form_title
from kieslijst.documents.pdf_objects import Tags, content_of, erase, number_in, pages_of, set_pages
from kieslijst.documents.qr import closing_drawing
from kieslijst.documents.sentences import sentences
from kieslijst.documents.stamp import stamp_of
from kieslijst.documents.typesetting import add_qr, qr_texts, write_merged


@dataclass(frozen=True, slots=True)
class MadeForm:
    """A finished form: its file, and where its pages come from for the file with all forms."""

    file: bytes
    layout: Layout
    row: int

    @property
    def form(self) -> H9:
        return self.layout.forms[self.row]


def files_of(layout: Layout) -> list[MadeForm | None]:
    """The file of each form; None for a form that does not fit the layout. Raises `SlotsNotFound`."""
    drawings: list[Drawn] = []

    def keep_the_form_only(_: Document, pdf: pydyf.PDF) -> None:
        pages = pages_of(pdf)
        drawings.append(layout.drawn([content_of(pdf, page) for page in pages]))
        drop_sheet(pdf, pages[layout.page_count :], keep=pages[: layout.page_count])
        for page, text in zip(pages, qr_texts(layout.markup.stamp, pages=layout.page_count), strict=False):
            add_qr(pdf, page, text=text)

    base = write_merged(layout.document, layout.pages, finisher=keep_the_form_only)
    drawn = drawings[0]
    if layout.sheet is None:
        return [MadeForm(base, layout, 0)]
    return [
        MadeForm(_file(base, drawn, layout=layout, row=row), layout, row) if letters is not None else None
        for row, letters in enumerate(drawn.letters)
    ]


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


def _file(base: bytes, drawn: Drawn, *, layout: Layout, row: int) -> bytes:
    """The file of one person: the base with other letters in the slots, other codes and another title."""
    form = layout.forms[row]
    stamp = stamp_of(form.edition, subject=form.position)
    with pikepdf.open(io.BytesIO(base)) as pdf:
        codes = qr_texts(stamp, pages=layout.page_count)
        for number, page in enumerate(pdf.pages):
            streams = list(page.obj.Contents) if codes else [page.obj.Contents]
            if any(place.page == number for place in drawn.places):
                streams[1 if codes else 0].write(drawn.content(number, row))
            if codes:
                streams[2].write(closing_drawing(codes[number]))
        _set_title(pdf, title_of(form))
        target = io.BytesIO()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _set_title(pdf: pikepdf.Pdf, title: str) -> None:
    pdf.docinfo.Title = pikepdf.String(title)
    metadata = pdf.Root.Metadata
    packet = metadata.read_bytes()
    metadata.write(packet.replace(STAND_IN_TITLE.encode(), escape(title.split(" - ", 2)[2]).encode()))


def title_of(form: H9) -> str:
    """The title of one person's file."""
    return form_title(sentences("h9", form.edition.language), of=personal_words(form).name)
