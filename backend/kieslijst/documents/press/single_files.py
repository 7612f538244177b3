"""The files of the forms of one layout, each with the pages of one form; what they share is written once."""

from collections.abc import Sequence

from kieslijst.documents.press.leaf import Leaf
from kieslijst.documents.press.pdf_file import PdfFile


class SingleFiles:
    """What the files of a layout begin with; `first` is one of its forms, `changing` the pages that differ."""

    def __init__(self, first: Leaf, *, changing: Sequence[int]) -> None:
        source = self._source = first.source
        pages = source.page_count
        numbers = iter(range(source.size, source.size + 7))
        self._root, self._pages, self._tree, self._parents = (next(numbers) for _ in range(4))
        self._metadata, self._info, self._opening = numbers
        self._contents = range(source.size + 7, source.size + 7 + pages)
        self._codes = range(self._contents.stop, self._contents.stop + len(first.codes))
        self._changing = changing
        self._shared = self._begun(first)

    def file(self, leaf: Leaf, *, title: str) -> bytes:
        """The file of one form."""
        file = self._shared.copy()
        for page in self._changing:
            file.add_deflated(self._contents[page], leaf.contents[page])
        for number, code in zip(self._codes, leaf.codes, strict=True):
            file.add_deflated(number, code)
        packet, info = self._source.titled(title)
        file.add_stream(self._metadata, packet, b"/Type/Metadata/Subtype/XML")
        file.add(self._info, info)
        return file.finished(root=self._root, info=self._info)

    def _begun(self, first: Leaf) -> PdfFile:
        file, source = PdfFile(), self._source
        for number, content, is_stream in source.shared:
            if is_stream:
                file.add(number, content)
        for page, content in enumerate(first.contents):
            if page not in self._changing:
                file.add_deflated(self._contents[page], content)
        if self._codes:
            file.add_stream(self._opening, b"q")
        packed = [(number, content) for number, content, is_stream in source.shared if not is_stream]
        packed += [(number, mould.as_drawn()) for number, mould in source.tags]
        file.pack(self._codes.stop, [*packed, *source.outline, *self._page_objects(), *self._trees()])
        return file

    def _page_objects(self) -> list[tuple[int, bytes]]:
        """The pages and their tree."""
        pages = [
            (number, opened + b"/Parent %d 0 R/Contents[%b]/StructParents %d>>" % (self._pages, self._streams(at), at))
            for at, (number, opened) in enumerate(self._source.pages)
        ]
        kids = references([number for number, _ in pages])
        return [*pages, (self._pages, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), kids))]

    def _streams(self, page: int) -> bytes:
        content = [self._contents[page]]
        return references([self._opening, *content, self._codes[page]] if self._codes else content)

    def _trees(self) -> list[tuple[int, bytes]]:
        """The tree of tags and the catalog."""
        source = self._source
        owners = b"".join(b"%d[%b]" % (page, references(tags)) for page, tags in enumerate(source.owners))
        outline = b"/Outlines %d 0 R" % source.outline[0][0] if source.outline else b""
        own = b"/Pages %d 0 R/StructTreeRoot %d 0 R/Metadata %d 0 R" % (self._pages, self._tree, self._metadata)
        return [
            (self._tree, b"<</Type/StructTreeRoot/ParentTree %d 0 R/K[%d 0 R]>>" % (self._parents, source.document)),
            (
                source.document,
                b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (self._tree, references(source.top)),
            ),
            (self._parents, b"<</Nums[%b]>>" % owners),
            (self._root, source.catalog + own + outline + b">>"),
        ]


def references(numbers: Sequence[int]) -> bytes:
    """ "1 0 R 2 0 R" for 1 and 2."""
    return b" ".join([b"%d 0 R" % number for number in numbers])
