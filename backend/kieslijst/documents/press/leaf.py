"""The pages of one made paper, ready to be written into more than one file."""

from dataclasses import dataclass, replace

from kieslijst.documents.press.drawn_paper import Source
from kieslijst.documents.press.pdf_file import deflated
from kieslijst.documents.press.qr import closing_drawing
from kieslijst.documents.press.typesetting import qr_texts
from kieslijst.documents.words.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper: its layout, and the operators of its pages and of the codes on them (none on a draft), compressed.

    `mark` is its bookmark in a bound file ("" for none). Nothing on the pages of an `artifact` is read to
    anybody: a screen reader passes over them.
    """

    source: Source
    contents: tuple[bytes, ...]
    codes: tuple[bytes, ...] = ()
    mark: str = ""
    artifact: bool = False

    def of_page(self, page: int) -> "Leaf":
        """One page by itself."""
        return replace(
            self,
            source=self.source.of_page(page),
            contents=(self.contents[page],),
            codes=self.codes[page : page + 1],
        )


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A finished paper: its file, and its pages for a bound file."""

    file: bytes
    leaf: Leaf


def codes_of(stamp: Stamp, *, pages: int) -> tuple[bytes, ...]:
    """The code of each page, compressed."""
    return tuple(deflated(closing_drawing(text)) for text in qr_texts(stamp, pages=pages))
