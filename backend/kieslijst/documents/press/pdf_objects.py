"""The parts of a PDF that WeasyPrint hands over before it writes: pages, their streams, their tags."""

import re
from collections.abc import Iterable
from typing import Any

import pydyf
from pydyf import _to_bytes  # not public: the same bytes as pydyf will write

_REFERENCE = re.compile(rb"(\d+) 0 R")


class FixedStream(pydyf.Stream):  # type: ignore[misc]  # pydyf has no type information
    """A stream that is compressed once; pydyf's own is compressed each time that it is looked at."""

    def __init__(self, content: bytes) -> None:
        super().__init__([content], compress=True)
        self._data: bytes | None = None

    @property
    def data(self) -> bytes:
        if self._data is None:
            self._data = super().data
        return self._data


def number_in(reference: bytes) -> int:
    """12 from b"12 0 R"."""
    return int(reference.split(b" ", 1)[0])


def pages_of(pdf: pydyf.PDF) -> list[Any]:
    """The page objects, in order."""
    return [pdf.objects[number] for number in pdf.pages["Kids"][::3]]


def content_of(pdf: pydyf.PDF, page: Any) -> bytes:
    """The operators of a page on which nothing has been drawn since."""
    return plain_stream(pdf, page["Contents"])


def plain_stream(pdf: pydyf.PDF, reference: bytes) -> bytes:
    """What is in a stream, not compressed."""
    return b"\n".join(_to_bytes(item) for item in pdf.objects[number_in(reference)].stream)


def forget_everything(pdf: pydyf.PDF) -> None:
    """Leaves nothing to write, where the files have been written another way."""
    del pdf.objects[1:]


class Written:
    """The bytes of the objects of a file that changes no more; each is written (and compressed) once."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._known: dict[int, bytes] = {}

    def __call__(self, number: int) -> bytes:
        if number not in self._known:
            self._known[number] = self._pdf.objects[number].data
        return self._known[number]

    def is_stream(self, number: int) -> bool:
        """Whether it is a stream, which cannot be packed with others."""
        return not self._pdf.objects[number].compressible


class Tags:
    """The structure tree of a file: its document element and which tag owns which piece of a page."""

    def __init__(self, pdf: pydyf.PDF, written: Written) -> None:
        root = pdf.objects[number_in(pdf.catalog["StructTreeRoot"])]
        self._pdf, self._written = pdf, written
        self.document = pdf.objects[number_in(root["K"][0])]
        self._parents = pdf.objects[number_in(root["ParentTree"])]

    def owners(self, page: int) -> list[bytes]:
        """References to the tags that own the pieces of a page (by its number in the file, from 0)."""
        owners: list[bytes] = self._parents["Nums"][2 * page + 1]
        return owners

    def of_pages(self, pages: Iterable[Any]) -> list[bytes]:
        """References to the tags directly below the document that stand on one of these pages."""
        wanted = {page.reference for page in pages}
        return [
            reference for reference in self.document["K"] if self._pdf.objects[number_in(reference)]["Pg"] in wanted
        ]

    def all_below(self, references: Iterable[bytes]) -> list[int]:
        """The numbers of these tags and of all tags that they point to, the document itself excluded, sorted."""
        found: set[int] = set()
        waiting = [number_in(reference) for reference in references]
        while waiting:
            number = waiting.pop()
            if number in found or not self._is_tag(number):
                continue
            found.add(number)
            waiting += [int(other) for other in _REFERENCE.findall(self._written(number))]
        return sorted(found)

    def _is_tag(self, number: int) -> bool:
        element = self._pdf.objects[number]
        if element is self.document or not isinstance(element, pydyf.Dictionary):
            return False
        return bool(element.get("Type") == "/StructElem")
