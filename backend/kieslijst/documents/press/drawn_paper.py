"""A drawn layout, taken apart: what all its forms share, and the pages and tags that each form has of its own."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

import pydyf

from kieslijst.documents.press.pdf_objects import Tags, Written, number_in, pages_of, plain_stream

_REFERENCE = re.compile(rb"(\d+)(?= 0 R)")
_NUMBER = re.compile(rb"(\d+)(?= 0 R|-\d+-\d+\))")
"""A number of an object: in a reference, or at the head of the name of a table's heading ("(64-0-1)")."""
_OF_ONE_FORM = {"Contents", "StructParents", "Parent"}
_OF_ONE_FILE = {"Pages", "Outlines", "StructTreeRoot", "Metadata"}


@dataclass(frozen=True, slots=True)
class Mould:
    """Bytes with gaps for numbers of objects, each seven wide, so that every cast has the same length."""

    template: bytes
    numbers: tuple[int, ...]
    """The numbers that stood there as drawn."""

    def as_drawn(self) -> bytes:
        """With the numbers that stood there."""
        return self.template % self.numbers


@dataclass(frozen=True, slots=True)
class Source:
    """Everything that files are made from after a layout was drawn once; numbers are those of the drawing."""

    title: str
    size: int
    """Higher than any number."""
    catalog: bytes
    """Without what each file has of its own, open at its end."""
    info: bytes
    """Without a title, open at its end."""
    packet: bytes
    document: int
    """The tag at the top."""
    pages: tuple[tuple[int, bytes], ...]
    """Each page without what belongs to one form only, open at its end."""
    tags: tuple[tuple[int, Mould], ...]
    top: tuple[int, ...]
    owners: tuple[tuple[int, ...], ...]
    shared: tuple[tuple[int, bytes, bool], ...]
    """Letters and colours: number, content and whether it is a stream."""
    outline: tuple[tuple[int, bytes], ...]
    """The bookmarks of the headings, the root first; none where there are no headings."""

    @property
    def page_count(self) -> int:
        return len(self.pages)

    def of_page(self, page: int) -> "Source":
        """One page by itself, where no tag goes over more than one."""
        (number, _) = self.pages[page]
        top = [tag for tag in self.top if number in dict(self.tags)[tag].numbers]
        return replace(
            self,
            pages=(self.pages[page],),
            tags=tuple(self._below([*top, *self.owners[page]])),
            top=tuple(top),
            owners=(self.owners[page],),
        )

    def _below(self, top: Iterable[int]) -> Iterator[tuple[int, Mould]]:
        wanted, moulds = list(dict.fromkeys(top)), dict(self.tags)
        for number in wanted:
            yield number, moulds[number]
            wanted += [below for below in moulds[number].numbers if below in moulds and below not in wanted]

    def titled(self, title: str) -> tuple[bytes, bytes]:
        """The metadata and the information of a file with this title."""
        packet = self.packet.replace(escape(self.title).encode(), escape(title).encode())
        return packet, self.info + b"/Title " + pydyf.String(title).data + b">>"


def source_of(pdf: pydyf.PDF, *, title: str, page_count: int) -> Source:
    """Takes a drawing of which the first pages are the form's apart, and leaves it as it is."""
    written = Written(pdf)
    tags, own = Tags(pdf, written), pages_of(pdf)[:page_count]
    owners = [tags.owners(number) for number in range(page_count)]
    top = tags.of_pages(own)
    numbers = tags.all_below([*top, *(owner for of_page in owners for owner in of_page)])
    wanted = [*(page["Resources"] for page in own), pdf.catalog["OutputIntents"][0]["DestOutputProfile"]]
    outlines = [pdf.catalog["Outlines"]] if "Outlines" in pdf.catalog else []
    staying = {*(page.number for page in own)}
    return Source(
        title=title,
        size=len(pdf.objects),
        catalog=_open(pdf.catalog, without=_OF_ONE_FILE),
        info=_open(pdf.info, without={"Title"}),
        packet=plain_stream(pdf, pdf.catalog["Metadata"]),
        document=tags.document.number,
        pages=tuple((page.number, _open(page, without=_OF_ONE_FORM)) for page in own),
        tags=tuple((number, _mould(written(number))) for number in numbers),
        top=tuple(number_in(reference) for reference in top),
        owners=tuple(tuple(number_in(owner) for owner in of_page) for of_page in owners),
        shared=tuple((n, content, written.is_stream(n)) for n, content in _closure(written, wanted)),
        outline=tuple(_closure(written, outlines, without=staying)),
    )


def renumbered(content: bytes, new: Callable[[int], int]) -> bytes:
    """The same object with other references; a stream keeps its bytes."""
    head, mark, rest = content.partition(b"\nstream\n")
    return _REFERENCE.sub(lambda found: b"%d" % new(int(found[1])), head) + mark + rest


def _open(dictionary: Mapping[str, Any], *, without: set[str]) -> bytes:
    kept = pydyf.Dictionary({key: value for key, value in dictionary.items() if key not in without})
    content: bytes = kept.data
    return content.removesuffix(b">>")


def _mould(content: bytes) -> Mould:
    parts = _NUMBER.split(content)
    fixed = [part.replace(b"%", b"%%") for part in parts[::2]]
    return Mould(b"%7d".join(fixed), tuple(int(part) for part in parts[1::2]))


def _closure(
    written: Written, references: Iterable[bytes], *, without: Iterable[int] = ()
) -> Iterator[tuple[int, bytes]]:
    """These objects and all that they point to, each once, in the order in which they are met."""
    waiting = [number_in(reference) for reference in references]
    found: set[int] = set(without)
    while waiting:
        number = waiting.pop()
        if number in found:
            continue
        found.add(number)
        content = written(number)
        yield number, content
        waiting += [int(other) for other in _REFERENCE.findall(content.partition(b"\nstream\n")[0])]
