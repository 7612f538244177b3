"""Many papers in one file, in the order given, with one structure tree.

What the layouts were drawn with (letters, colours, pages without personal words) is written once. The
pages and tags of a paper are written again for each leaf with other numbers, without drawing or parsing anything.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

import pydyf

from kieslijst.documents.drawn_paper import Source, renumbered
from kieslijst.documents.pdf_file import PdfFile
from kieslijst.documents.qr import closing_drawing
from kieslijst.documents.stamp import Stamp
from kieslijst.documents.typesetting import qr_texts

CATALOG, INFO, METADATA, PAGES, TREE, DOCUMENT, PARENTS, OUTLINE, OPENING = range(1, 10)
"""Numbers of the objects that the file has once."""


_TAGGED = re.compile(rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper in a bound file: who of its layout, what its codes say, and its bookmark ("" for none).

    Nothing on the pages of an `artifact` is read to anybody: a screen reader passes over them.
    """

    source: Source
    stamp: Stamp
    mark: str = ""
    row: int = 0
    artifact: bool = False


def bound(leaves: Sequence[Leaf], *, title: str) -> bytes:
    """The file with all leaves; the same pages as their single files, each numbered by itself."""
    return _Book(leaves).written(title)


class _Book:
    """The file in the making."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._file = PdfFile()
        self._next = OPENING + 1
        self._packed: list[tuple[int, bytes]] = []
        self._pages: list[int] = []
        self._top: list[int] = []
        self._owners: list[list[int]] = []
        self._marks: list[tuple[str, int]] = []
        self._shared: dict[int, dict[int, int]] = {}
        self._same_pages: dict[tuple[int, bool, int], int] = {}

    def written(self, title: str) -> bytes:
        self._file.add_stream(OPENING, b"q")
        for leaf in self._leaves:
            if id(leaf.source.shared) not in self._shared:
                self._share(leaf.source)
        for leaf in self._leaves:
            self._add_leaf(leaf)
        self._add_outline()
        self._add_trees()
        self._add_titles(title)
        self._file.pack(self._number(), self._packed)
        return self._file.finished(root=CATALOG, info=INFO)

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def _share(self, source: Source) -> None:
        """Writes what all forms of a layout share."""
        names = {number: self._number() for number, _, _ in source.shared}
        for number, content, is_stream in source.shared:
            body = renumbered(content, names.__getitem__)
            if is_stream:
                self._file.add(names[number], body)
            else:
                self._packed.append((names[number], body))
        self._shared[id(source.shared)] = names

    def _add_leaf(self, leaf: Leaf) -> None:
        source = leaf.source
        tags = () if leaf.artifact else source.tags
        names = {source.document: DOCUMENT}
        names |= {number: self._number() for number, _ in tags}
        names |= {number: self._number() for number, _ in source.pages}
        self._marks += [(leaf.mark, names[source.pages[0][0]])] if leaf.mark else []
        objects = [(names[number], mould.cast(names)) for number, mould in tags]
        objects += [(names[number], body) for number, body in self._pages_of(leaf)]
        self._file.pack(self._number(), objects)
        self._pages += [names[number] for number, _ in source.pages]
        self._top += [] if leaf.artifact else [names[number] for number in source.top]
        self._owners += [[] if leaf.artifact else [names[number] for number in of_page] for of_page in source.owners]

    def _pages_of(self, leaf: Leaf) -> Iterator[tuple[int, bytes]]:
        """The page objects of a paper, under the numbers of the drawing; writes their streams."""
        shared = self._shared[id(leaf.source.shared)]
        codes = qr_texts(leaf.stamp, pages=leaf.source.page_count)
        for page, (number, opened) in enumerate(leaf.source.pages):
            streams = [self._content(leaf, page)]
            if codes:
                streams = [OPENING, *streams, self._added(closing_drawing(codes[page]))]
            yield (
                number,
                renumbered(opened, shared.__getitem__)
                + b"/Parent %d 0 R/Contents[%b]" % (PAGES, _references(streams))
                + b"/StructParents %d>>" % (len(self._pages) + page),
            )

    def _content(self, leaf: Leaf, page: int) -> int:
        """A stream with the letters of one person, or the one stream of a page that is the same for all."""
        drawn = leaf.source.drawn
        if drawn.has_slots(page):
            return self._added(drawn.content(page, leaf.row))
        key = (id(leaf.source), leaf.artifact, page)
        if key not in self._same_pages:
            content = drawn.contents[page]
            self._same_pages[key] = self._added(_TAGGED.sub(b"/Artifact BMC", content) if leaf.artifact else content)
        return self._same_pages[key]

    def _added(self, content: bytes) -> int:
        number = self._number()
        self._file.add_stream(number, content)
        return number

    def _add_outline(self) -> None:
        """A bookmark for each form."""
        numbers = [self._number() for _ in self._marks]
        entries = [
            pydyf.Dictionary(
                {"Title": pydyf.String(title), "Parent": _to(OUTLINE), "Dest": pydyf.Array([page, 0, "R", "/Fit"])}
            )
            for title, page in self._marks
        ]
        for (before, after), (number, following) in zip(pairwise(entries), pairwise(numbers), strict=True):
            before["Next"], after["Prev"] = _to(following), _to(number)
        root = {"Type": "/Outlines", "Count": len(entries), "First": _to(numbers[0]), "Last": _to(numbers[-1])}
        self._packed.append((OUTLINE, pydyf.Dictionary(root).data))
        self._packed += [(number, entry.data) for number, entry in zip(numbers, entries, strict=True)]

    def _add_trees(self) -> None:
        """The page tree and the tree of tags."""
        owners = b"".join(b"%d[%b]" % (page, _references(tags)) for page, tags in enumerate(self._owners))
        self._packed += [
            (PAGES, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._pages), _references(self._pages))),
            (TREE, b"<</Type/StructTreeRoot/ParentTree %d 0 R/K[%d 0 R]>>" % (PARENTS, DOCUMENT)),
            (DOCUMENT, b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (TREE, _references(self._top))),
            (PARENTS, b"<</Nums[%b]>>" % owners),
        ]

    def _add_titles(self, title: str) -> None:
        """The catalog, and the title in both places where a reader looks for it."""
        first = self._leaves[0].source
        packet = first.packet.replace(escape(first.title).encode(), escape(title).encode())
        self._file.add_stream(METADATA, packet, b"/Type/Metadata/Subtype/XML")
        info = pydyf.Dictionary(first.info | {"Title": pydyf.String(title)})
        self._file.add(INFO, info.data)
        names = self._shared[id(first.shared)]
        catalog = pydyf.Dictionary({key: value for key, value in first.catalog.items() if key not in _OWN_IN_CATALOG})
        kept = renumbered(catalog.data, names.__getitem__).removesuffix(b">>")
        own = b"/Pages %d 0 R/Outlines %d 0 R/StructTreeRoot %d 0 R/Metadata %d 0 R>>"
        self._packed.append((CATALOG, kept + own % (PAGES, OUTLINE, TREE, METADATA)))


_OWN_IN_CATALOG = {"Pages", "Outlines", "StructTreeRoot", "Metadata"}


def _to(number: int) -> bytes:
    return b"%d 0 R" % number


def _references(numbers: Sequence[int]) -> bytes:
    return b" ".join([b"%d 0 R" % number for number in numbers])
