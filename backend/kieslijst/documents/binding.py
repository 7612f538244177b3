"""Many papers in one file, in the order given, with one structure tree.

Each layout is drawn once; what they share (letters, colours) stays shared. The pages and tags of a paper
are then written again for each leaf with other numbers, which costs a thousandth of drawing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pydyf
from weasyprint import Document

from kieslijst.documents.consent_layout import Drawn, Layout
from kieslijst.documents.pdf_objects import (
    Tags,
    Verbatim,
    content_of,
    erase,
    number_in,
    pages_of,
    set_pages,
)
from kieslijst.documents.qr import closing_drawing
from kieslijst.documents.stamp import Stamp
from kieslijst.documents.typesetting import compact, qr_texts, write_merged

_NUMBER = re.compile(rb"(\d+)(?= 0 R|-\d+-\d+\))")
"""A number of an object: in a reference, or at the head of the name of a table's heading ("(64-0-1)")."""


_TAGGED = re.compile(rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper in a bound file: who of its layout, what its codes say, and its bookmark ("" for none).

    Nothing on the pages of an `artifact` is read to anybody: a screen reader passes over them.
    """

    layout: Layout
    stamp: Stamp
    mark: str = ""
    row: int = 0
    artifact: bool = False


@dataclass(frozen=True, slots=True)
class _Source:
    """A drawn layout in the file: its pages, and its tags as bytes cut at the numbers that change."""

    layout: Layout
    drawn: Drawn
    pages: tuple[Any, ...]
    tags: tuple[tuple[int, tuple[bytes | int, ...]], ...]
    top: tuple[int, ...]
    owners: tuple[tuple[int, ...], ...]


def bound(leaves: Sequence[Leaf], *, title: str) -> bytes:
    """The file with all leaves; the same pages as their single files, each numbered by itself."""
    layouts = list({id(leaf.layout): leaf.layout for leaf in leaves}.values())

    def rebuild(_: Document, pdf: pydyf.PDF) -> None:
        _Rebuilt(pdf, layouts).write(leaves)

    pages = [page for layout in layouts for page in layout.pages]
    return compact(write_merged(layouts[0].document, pages, finisher=rebuild, title=title, plain=True))


class _Rebuilt:
    """The file while its drawn pages are replaced by those of each leaf."""

    def __init__(self, pdf: pydyf.PDF, layouts: Sequence[Layout]) -> None:
        self._pdf = pdf
        self._tags = Tags(pdf)
        self._drawn_pages = pages_of(pdf)
        self._sources = self._cut(layouts)
        self._shared: dict[tuple[int, int], bytes] = {}
        self._opening = self._added(pydyf.Stream([b"q"]))

    def write(self, leaves: Sequence[Leaf]) -> None:
        pages: list[Any] = []
        top: list[bytes] = []
        owners: list[list[bytes]] = []
        marks: list[tuple[str, Any]] = []
        for leaf in leaves:
            source = self._sources[id(leaf.layout)]
            made = self._pages_for(leaf, source, first=len(pages))
            if leaf.artifact:
                owners += [[] for _ in made]
            else:
                names = self._tags_for(source, made)
                top += [names[number] + b" 0 R" for number in source.top]
                owners += [[names[number] + b" 0 R" for number in of_page] for of_page in source.owners]
            marks += [(leaf.mark, made[0])] if leaf.mark else []
            pages += made
        self._forget_what_was_drawn()
        set_pages(self._pdf, [page.number for page in pages])
        self._tags.document["K"] = pydyf.Array(top)
        self._tags.set_owners(owners)
        self._bookmark(marks)

    def _cut(self, layouts: Sequence[Layout]) -> dict[int, _Source]:
        sources, first = {}, 0
        for layout in layouts:
            count = len(layout.pages)
            pages = self._drawn_pages[first : first + count]
            own = pages[: layout.page_count]
            owners = [self._tags.owners(first + number) for number in range(layout.page_count)]
            top = self._tags.of_pages(own)
            numbers = self._tags.all_below([*top, *(owner for of_page in owners for owner in of_page)])
            changing = {*numbers, *(page.number for page in own)}
            sources[id(layout)] = _Source(
                layout=layout,
                drawn=layout.drawn([content_of(self._pdf, page) for page in pages]),
                pages=tuple(own),
                tags=tuple((number, _parts(self._pdf.objects[number].data, changing)) for number in numbers),
                top=tuple(number_in(reference) for reference in top),
                owners=tuple(tuple(number_in(owner) for owner in of_page) for of_page in owners),
            )
            first += count
        return sources

    def _pages_for(self, leaf: Leaf, source: _Source, *, first: int) -> list[Any]:
        codes = qr_texts(leaf.stamp, pages=source.layout.page_count)
        made = []
        for number, drawn_page in enumerate(source.pages):
            contents = [self._content(source, number, leaf)]
            if codes:
                contents = [self._opening, *contents, self._added(pydyf.Stream([closing_drawing(codes[number])]))]
            page = pydyf.Dictionary({**drawn_page, "Contents": pydyf.Array(contents), "StructParents": first + number})
            self._pdf.add_object(page)
            made.append(page)
        return made

    def _content(self, source: _Source, page: int, leaf: Leaf) -> bytes:
        """A stream with the letters of one person, or the one stream of a page that is the same for all."""
        if source.drawn.has_slots(page):
            return self._added(pydyf.Stream([source.drawn.content(page, leaf.row)]))
        key = (id(source.layout), page)
        if key not in self._shared:
            drawn = source.drawn.contents[page]
            plain = _TAGGED.sub(b"/Artifact BMC", drawn) if leaf.artifact else drawn
            self._shared[key] = self._added(pydyf.Stream([plain]))
        return self._shared[key]

    def _added(self, stream: pydyf.Stream) -> bytes:
        self._pdf.add_object(stream)
        reference: bytes = stream.reference
        return reference

    def _tags_for(self, source: _Source, pages: Sequence[Any]) -> dict[int, bytes]:
        """Writes the tags of one form; gives the new number of each old one."""
        start = len(self._pdf.objects)
        names = {old: str(start + place).encode() for place, (old, _) in enumerate(source.tags)}
        names |= {old.number: str(new.number).encode() for old, new in zip(source.pages, pages, strict=True)}
        for _, parts in source.tags:
            content = b"".join(part if isinstance(part, bytes) else names[part] for part in parts)
            self._pdf.add_object(Verbatim(content))
        return names

    def _forget_what_was_drawn(self) -> None:
        """Nothing of the drawn pages and their tags stays, above all not the sheets with everybody's words."""
        owned = [owner for page in range(len(self._drawn_pages)) for owner in self._tags.owners(page)]
        erase(self._pdf, self._tags.all_below([*self._tags.document["K"], *owned]))
        for page in self._drawn_pages:
            erase(self._pdf, [number_in(page["Contents"]), page.number])

    def _bookmark(self, marks: Sequence[tuple[str, Any]]) -> None:
        """A bookmark for each form, instead of those of the drawn pages."""
        root = pydyf.Dictionary({"Type": "/Outlines", "Count": len(marks)})
        self._pdf.add_object(root)
        entries = [
            pydyf.Dictionary(
                {
                    "Title": pydyf.String(title),
                    "Parent": root.reference,
                    "Dest": pydyf.Array([page.reference, "/Fit"]),
                }
            )
            for title, page in marks
        ]
        for entry in entries:
            self._pdf.add_object(entry)
        for before, after in pairwise(entries):
            before["Next"], after["Prev"] = after.reference, before.reference
        root["First"], root["Last"] = entries[0].reference, entries[-1].reference
        self._pdf.catalog["Outlines"] = root.reference


def _parts(content: bytes, changing: set[int]) -> tuple[bytes | int, ...]:
    """The bytes of a tag, cut where a number stands that is another one in each copy."""
    return tuple(
        int(part) if place % 2 and int(part) in changing else part for place, part in enumerate(_NUMBER.split(content))
    )
