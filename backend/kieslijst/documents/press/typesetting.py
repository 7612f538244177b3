"""HTML to pages to PDF, with WeasyPrint: tagged, PDF/A-2a and PDF/UA-1 in one file, with a QR on every page.

Nothing outside `pdf_templates/` can be reached: resources only through `_TemplateFiles`, fonts only from
`fonts.conf`. Import this module only where something is laid out; it takes half a second.
"""

import io
import os
import re
from collections.abc import Callable, Sequence
from copy import copy
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, fromstring

import pydyf
from cssselect2 import ElementWrapper
from weasyprint import CSS, HTML, Document
from weasyprint.css import ColorProfile
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from kieslijst.documents.markup.papers_text import Markup
from kieslijst.documents.press import rows_alike
from kieslijst.documents.press.english_parts import name_english_parts
from kieslijst.documents.press.pdf_metadata import AccessibleMetadata
from kieslijst.documents.press.pdf_objects import FixedStream, pages_of
from kieslijst.documents.press.qr import closing_drawing
from kieslijst.documents.press.table_columns import Column, columns_in
from kieslijst.documents.press.table_lines import join_lines
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.documents.words.stamp import Stamp

VARIANT = "pdf/a-2a"
_INTENT_IS_THERE = "as laid out"
"""Any word but "srgb" keeps WeasyPrint from opening its own copy of the profile; the document names the intent."""
_BASE = (TEMPLATES / "_layout" / "paper.html").as_uri()


class OutsideTemplates(ValueError):
    """Something asked for a resource that is not a file below `pdf_templates/`: a bug in a template."""


class _TemplateFiles(URLFetcher):  # type: ignore[misc]  # weasyprint has no type information
    """Hands out files below `pdf_templates/` and nothing else; a refusal stops the rendering."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002 - weasyprint's signature
        parts = urlsplit(url)
        path = Path(unquote(parts.path)).resolve()
        if parts.scheme != "file" or parts.netloc or not path.is_relative_to(TEMPLATES):
            raise OutsideTemplates(f"not below pdf_templates: {parts.scheme}")
        return URLFetcherResponse(url, path.read_bytes())


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Page(HTML):  # type: ignore[misc]  # weasyprint has no type information
    """A page of our own templates, which are well-formed XML: read so, it costs a tenth of an HTML parser."""

    def __init__(self, tree: Element) -> None:
        self.base_url, self.url_fetcher, self.media_type = _BASE, _TemplateFiles(), "print"
        self.wrapper_element = ElementWrapper.from_html_root(tree)
        self.etree_element = self.wrapper_element.etree_element

    def _ua_stylesheets(self, forms: object = None) -> list[CSS]:  # noqa: ARG002 - weasyprint's signature
        """What elements look like before the style of papers, for the few that our templates have.

        WeasyPrint's own sheet asks every element whether it is a footnote, a note, a marker or written to the left.
        """
        return [style_sheet("elements")]


def use_own_fonts() -> None:
    """Makes fontconfig in this process see the fonts of the repository only."""
    os.environ["FONTCONFIG_FILE"] = str(TEMPLATES / "_layout" / "fonts.conf")


@cache
def font_configuration() -> FontConfiguration:
    """One for the life of the process: reading fonts costs more than laying out a page."""
    use_own_fonts()
    return FontConfiguration()


@cache
def style_sheet(name: str) -> CSS:
    """A parsed style sheet of `_layout`."""
    path = TEMPLATES / "_layout" / f"{name}.css"
    return CSS(filename=path, font_config=font_configuration(), url_fetcher=_TemplateFiles())


class _ScreenColours(ColorProfile):  # type: ignore[misc]  # weasyprint has no type information
    """sRGB, the output intent of PDF/A, always with the bytes of its file.

    WeasyPrint's own class writes the profile anew, and differently after the first time; it also
    opens the file for each paper and leaves it open.
    """

    content = files("weasyprint.pdf").joinpath("sRGB2014.icc").read_bytes()

    def __init__(self) -> None:
        super().__init__(io.BytesIO(self.content), "sRGB2014.icc", "relative-colorimetric", (["r"], ["g"], ["b"]))


def lay_out(markup: Markup) -> Document:
    """The pages of one paper."""
    sheets = [style_sheet("paper"), *_watermark(markup.stamp)]
    tree = _read(markup.html)
    words = rows_alike.shorten(tree, _columns)
    document = _rendered(tree, sheets)
    rows_alike.fill(document, words)
    join_lines(document)
    document.metadata.__class__ = AccessibleMetadata
    return document


def _watermark(stamp: Stamp) -> list[CSS]:
    if not stamp.draft:
        return []
    return [style_sheet(f"{'practice' if stamp.practice else 'draft'}.{stamp.language}")]


def lay_out_values(html: str) -> Document:
    """The sheet of personal words, on a page long enough for all of them."""
    return _rendered(_read(html), [style_sheet("paper"), style_sheet("values")])


@lru_cache(maxsize=200)
def _columns(page: str) -> tuple[Column, ...]:
    """They are the same for all tables that look alike, and a page without words to find out costs milliseconds."""
    return columns_in(_rendered(_read(page), [style_sheet("paper")]))


def _read(html: str) -> Element:
    return fromstring(_NOT_XML.sub("\ufffd", html))  # noqa: S314 - our own template, in which values are escaped


def _rendered(tree: Element, sheets: Sequence[CSS]) -> Document:
    return _Page(tree).render(
        font_config=font_configuration(),
        stylesheets=sheets,
        pdf_variant=VARIANT,
        color_profiles={"srgb": _ScreenColours()},
    )


def write_pdf(document: Document, stamp: Stamp) -> bytes:
    """The file of one paper, with a code on each page unless it is a draft."""
    texts = qr_texts(stamp, pages=len(document.pages))

    def finish(_: Document, pdf: pydyf.PDF) -> None:
        name_english_parts(pdf)
        for page, text in zip(pages_of(pdf), texts, strict=bool(texts)):
            add_qr(pdf, page, text=text)

    return write_merged(document, document.pages, finisher=finish)


def qr_texts(stamp: Stamp, *, pages: int) -> list[str]:
    """What the QR of each page of a paper holds; empty for a draft."""
    return [stamp.qr_text(number) for number in range(1, pages + 1)] if stamp.qr_before_page else []


def write_merged(
    document: Document,
    pages: Sequence[object],
    *,
    finisher: Callable[[Document, pydyf.PDF], None] | None,
) -> bytes:
    """One file with pages of several documents and the metadata of `document`, changed by `finisher` before writing."""
    whole = document.copy(pages)
    whole.metadata = copy(document.metadata)

    def finish(_: Document, pdf: pydyf.PDF) -> None:
        rows_alike.tag_cells(whole, pdf)
        if finisher:
            finisher(whole, pdf)

    options: dict[str, Any] = {"pdf_variant": VARIANT, "output_intent": _INTENT_IS_THERE, "finisher": finish}
    pdf: bytes = whole.write_pdf(**options)
    return pdf


def add_qr(pdf: pydyf.PDF, page: Any, *, text: str) -> None:
    """Draws the QR after everything else, from the page's own lower left corner.

    The page's stream is wrapped in q…Q by a stream before it, because it leaves its own scale behind.
    """
    before, after = FixedStream(b"q"), FixedStream(closing_drawing(text))
    pdf.add_object(before)
    pdf.add_object(after)
    page["Contents"] = pydyf.Array([before.reference, page["Contents"], after.reference])
