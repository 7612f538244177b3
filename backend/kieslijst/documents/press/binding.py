"""Many papers in one file, in the order given, with one structure tree.

What the layouts were drawn with (letters, colours) and pages that are the same are written once. The pages and tags
of a paper are written again for each leaf with other numbers, without drawing or parsing anything.
"""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import pairwise
from operator import itemgetter

import pydyf

from kieslijst.documents.press.drawn_paper import Source, renumbered
from kieslijst.documents.press.leaf import Leaf
from kieslijst.documents.press.pdf_file import Packed, PdfFile, deflated, starts_of
from kieslijst.documents.press.single_files import references

CATALOG, INFO, METADATA, PAGES, TREE, DOCUMENT, PARENTS, OUTLINE, OPENING = range(1, 10)
"""Numbers of the objects that the file has once."""


def bound(leaves: Sequence[Leaf], *, title: str) -> bytes:
    """The file with all leaves; the same pages as their single files, each numbered by itself."""
    with ThreadPoolExecutor(1) as beside:
        return _Book(leaves, beside).written(title)


class _Tags:
    """The tags of a layout joined in one mould: they are cast at once, with other numbers for each leaf."""

    def __init__(self, source: Source) -> None:
        order = [source.document, *(number for number, _ in source.tags), *(number for number, _ in source.pages)]
        self._place = {number: place for place, number in enumerate(order)}
        self.count = len(source.tags)
        moulds = [mould for _, mould in source.tags]
        self._template = b"\n".join(mould.template for mould in moulds)
        places = [self._place[number] for mould in moulds for number in mould.numbers]
        self._pick = itemgetter(*places)
        self.starts = starts_of(mould.as_drawn() for mould in moulds)

    def cast(self, first: int, pages: Sequence[int]) -> bytes:
        """With numbers from `first`."""
        names = [DOCUMENT, *range(first, first + self.count), *pages]
        joined: bytes = self._template % self._pick(names)
        return joined

    def number(self, drawn: int, first: int) -> int:
        """What a tag is called in that cast."""
        return first + self._place[drawn] - 1


class _Book:
    """The file in the making. The tags are most of it: while `beside` compresses those of a leaf, the next are cast."""

    def __init__(self, leaves: Sequence[Leaf], beside: ThreadPoolExecutor) -> None:
        self._leaves, self._beside = leaves, beside
        self._file = PdfFile()
        self._next = OPENING + 1
        self._packed: list[tuple[int, bytes]] = []
        self._pages: list[int] = []
        self._top: list[int] = []
        self._owners: list[list[int]] = []
        self._marks: list[tuple[str, int]] = []
        self._shared: dict[int, dict[int, int]] = {}
        self._tags: dict[int, _Tags] = {}
        self._streams: dict[bytes, int] = {}
        self._trees: list[tuple[Packed, Future[bytes]]] = []

    def written(self, title: str) -> bytes:
        self._file.add_stream(OPENING, b"q")
        for leaf in self._leaves:
            if id(leaf.source.shared) not in self._shared:
                self._share(leaf.source)
        for leaf in self._leaves:
            self._add_leaf(leaf)
        self._add_tags()
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
        pages = [self._number() for _ in leaf.source.pages]
        self._marks += [(leaf.mark, pages[0])] if leaf.mark else []
        self._add_pages(leaf, pages)
        if leaf.artifact or not leaf.source.tags:
            self._owners += [[] for _ in pages]
            return
        tags = self._tags.get(id(leaf.source)) or _Tags(leaf.source)
        self._tags[id(leaf.source)] = tags
        first, self._next = self._next, self._next + tags.count
        joined = tags.cast(first, pages)
        packed = Packed.of(self._number(), range(first, first + tags.count), tags.starts, joined)
        self._trees.append((packed, self._beside.submit(deflated, packed.content)))
        self._top += [tags.number(number, first) for number in leaf.source.top]
        self._owners += [[tags.number(number, first) for number in of_page] for of_page in leaf.source.owners]

    def _add_pages(self, leaf: Leaf, numbers: Sequence[int]) -> None:
        """The page objects of a paper and their streams."""
        shared = self._shared[id(leaf.source.shared)]
        for page, (number, (_, opened)) in enumerate(zip(numbers, leaf.source.pages, strict=True)):
            streams = [self._stream(leaf.contents[page])]
            if leaf.codes:
                streams = [OPENING, *streams, self._stream(leaf.codes[page])]
            own = b"/Parent %d 0 R/Contents[%b]/StructParents %d>>"
            self._packed.append(
                (
                    number,
                    renumbered(opened, shared.__getitem__) + own % (PAGES, references(streams), len(self._pages)),
                )
            )
            self._pages.append(number)

    def _stream(self, packed: bytes) -> int:
        """The number of a compressed stream, which is written once."""
        if packed not in self._streams:
            self._streams[packed] = self._number()
            self._file.add_deflated(self._streams[packed], packed)
        return self._streams[packed]

    def _add_tags(self) -> None:
        for packed, content in self._trees:
            self._file.add_packed(packed, content.result())

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
        owners = b"".join(b"%d[%b]" % (page, references(tags)) for page, tags in enumerate(self._owners))
        self._packed += [
            (PAGES, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._pages), references(self._pages))),
            (TREE, b"<</Type/StructTreeRoot/ParentTree %d 0 R/K[%d 0 R]>>" % (PARENTS, DOCUMENT)),
            (DOCUMENT, b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (TREE, references(self._top))),
            (PARENTS, b"<</Nums[%b]>>" % owners),
        ]

    def _add_titles(self, title: str) -> None:
        """The catalog, and the title in both places where a reader looks for it."""
        first = self._leaves[0].source
        packet, info = first.titled(title)
        self._file.add_stream(METADATA, packet, b"/Type/Metadata/Subtype/XML")
        self._file.add(INFO, info)
        kept = renumbered(first.catalog, self._shared[id(first.shared)].__getitem__)
        own = b"/Pages %d 0 R/Outlines %d 0 R/StructTreeRoot %d 0 R/Metadata %d 0 R>>"
        self._packed.append((CATALOG, kept + own % (PAGES, OUTLINE, TREE, METADATA)))


def _to(number: int) -> bytes:
    return b"%d 0 R" % number
