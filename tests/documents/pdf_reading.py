"""Reading papers back, as a clerk's computer would."""

import io
import re
import subprocess
from collections.abc import Hashable, Iterator
from functools import cache
from html import unescape
from typing import Any, NamedTuple, cast

import pikepdf
import zxingcpp
from PIL import Image
from tests.documents.all_models import model_for
from tests.documents.once_per_run import once

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.model import Form
from kieslijst.documents.press.typesetting import lay_out, write_pdf

_DUTCH_COLUMNS = {"nr.", "naam", "voorletters", "geboortedatum", "woonplaats"}
_COLUMNS = _DUTCH_COLUMNS | {"namme", "foarletters", "bertedatum", "wenplak"}
_EDGE, _FOOT = 57.0, 750.0
"""Left edge of the text and beginning of the foot, in points."""


class _Word(NamedTuple):
    left: float
    top: float
    right: float
    text: str


def printed(form: Form) -> bytes:
    """The file of one paper, laid out by itself."""
    return _printed(cast("Hashable", form))


@cache
def _printed(form: Any) -> bytes:
    return once("paper", form, lambda: printed_now(form))


def printed_now(form: Form) -> bytes:
    """The same, laid out here and now, whoever has made it before."""
    markup = markup_of(model_for(form), form)
    return write_pdf(lay_out(markup), markup.stamp)


def fonts_of(pdf: bytes) -> list[str]:
    """A line on each font of a file."""
    return _poppler("pdffonts", "-", pdf=pdf).decode().splitlines()[2:]


def _poppler(tool: str, *arguments: str, pdf: bytes) -> bytes:
    """What one of poppler's programs says about a file on its standard input."""
    return once(tool, (arguments, pdf), lambda: _started(tool, *arguments, pdf=pdf))


def _started(tool: str, *arguments: str, pdf: bytes) -> bytes:
    try:
        return subprocess.run([tool, *arguments], input=pdf, capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise AssertionError(f"{tool} is not installed: apt-get install poppler-utils") from None


@cache
def pages(pdf: bytes) -> tuple[str, ...]:
    """The text of each page as it lies on the page."""
    text = _poppler("pdftotext", "-layout", "-enc", "UTF-8", "-", "-", pdf=pdf).decode()
    return tuple(text.split("\f")[:-1])


def text_of(form: Form) -> str:
    """All pages of a paper as they lie on the page."""
    return "\n".join(pages(printed(form)))


@cache
def running_text(pdf: bytes) -> str:
    """All text in the order in which it was drawn, cell by cell, with every run of blanks as one blank."""
    return " ".join(" ".join(raw_pages(pdf)).split())


def raw_pages(pdf: bytes) -> list[str]:
    """The text of each page in the order in which it was drawn."""
    return _poppler("pdftotext", "-raw", "-enc", "UTF-8", "-", "-", pdf=pdf).decode().split("\f")[:-1]


def squeezed(text: str) -> str:
    """Without any blank, because a long name is broken over lines wherever it must be."""
    return re.sub(r"\s+", "", text)


def headings(form: Form) -> list[str]:
    """The numbered headings."""
    return re.findall(r"^ *(\d+\. \S.*?) *$", text_of(form), re.MULTILINE)


def pictures(pdf: bytes, *, dpi: int = 100) -> list[Image.Image]:
    """Each page as a picture."""
    found = _started("pdftoppm", "-r", str(dpi), "-", pdf=pdf)
    return list(_one_by_one(found))


def _one_by_one(pixmaps: bytes) -> Iterator[Image.Image]:
    """The pictures in a row of portable pixmaps: a head that says how large it is, and three bytes for each point."""
    while head := re.match(rb"P6\s(\d+) (\d+)\s255\s", pixmaps):
        width, height = int(head[1]), int(head[2])
        end = head.end() + width * height * 3
        yield Image.frombytes("RGB", (width, height), pixmaps[head.end() : end])
        pixmaps = pixmaps[end:]


def qr_texts(pdf: bytes, *, dpi: int = 150) -> list[str]:
    """What a scanner reads on each page; "" on a page without exactly one code."""
    found = [zxingcpp.read_barcodes(picture) for picture in pictures(pdf, dpi=dpi)]
    return [codes[0].text if len(codes) == 1 else "" for codes in found]


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def cells(form: Form, column: int) -> list[str]:
    """One column of the table of candidates, without blanks, because a long name is broken wherever it must be."""
    return [row[column] for row in _table(printed(form))]


@cache
def _table(pdf: bytes) -> tuple[tuple[str, ...], ...]:
    """The rows of the table of candidates by place on the page; a row that goes over a page is one row."""
    rows: list[list[str]] = []
    for words in _words_by_page(pdf):
        heads = [word for word in words if word.text in _COLUMNS]
        first = next((head for head in heads if head.text == "nr."), None)
        if first is None:
            continue
        edges = sorted({head.left for head in heads if abs(head.top - first.top) < 1})
        body = [word for word in words if first.top + 5 < word.top < _FOOT]
        end = min((word.top for word in body if word.left < _EDGE + 1), default=_FOOT)
        inside = [word for word in body if word.top < end]
        before = len(rows)
        numbers = [word for word in inside if word.left < edges[1] - 1]
        rows += [[word.text, *[""] * (len(edges) - 1)] for word in numbers]
        for word in inside:
            if word not in numbers:
                row = before - 1 + sum(number.top <= word.top + 4 for number in numbers)
                rows[row][sum(edge <= word.left + 1 for edge in edges) - 1] += word.text
        if end < _FOOT:
            break
    return tuple(tuple(row) for row in rows)


def _words_by_page(pdf: bytes) -> list[list[_Word]]:
    xml = _poppler("pdftotext", "-bbox", "-", "-", pdf=pdf).decode()
    word = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)".*?>(.*?)</word>')
    return [
        [_Word(float(left), float(top), float(right), unescape(text)) for left, top, right, text in word.findall(page)]
        for page in xml.split("<page ")[1:]
    ]


def edges_of_text(pdf: bytes) -> tuple[float, float]:
    """Where the left-most word begins and the right-most word ends, in points."""
    words = [word for page in _words_by_page(pdf) for word in page]
    return min(word.left for word in words), max(word.right for word in words)
