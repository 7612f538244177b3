"""A PDF file written object by object: what many files share is compressed once and its bytes are used for each."""

import zlib
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ENTRY = "1 5 2"
"""Bytes of the three columns of the table at the end (ISO 32000-1, 7.5.8)."""
_WIDTH = 8
"""Of a row of the table."""
_QUICK = 1
"""Of zlib: a third of the time of its own choice, and a package is four hundredths larger."""


def deflated(content: bytes) -> bytes:
    """The content of a stream, compressed."""
    return zlib.compress(content, _QUICK)


def inflated(packed: bytes) -> bytes:
    """What was compressed by `deflated`."""
    return zlib.decompress(packed)


def starts_of(bodies: Iterable[bytes]) -> tuple[int, ...]:
    """At which byte each begins when they are joined with one byte between them."""
    return tuple(accumulate((len(body) + 1 for body in bodies), initial=0))[:-1]


@dataclass(frozen=True, slots=True)
class Packed:
    """Objects that are no streams, to be compressed together in object `number` (ISO 32000-1, 7.5.7)."""

    number: int
    names: Sequence[int]
    dictionary: bytes
    content: bytes

    @classmethod
    def of(cls, number: int, names: Sequence[int], starts: Sequence[int], joined: bytes) -> "Packed":
        """Objects with these numbers, joined with one byte between them, of which it is known where each begins."""
        head = b" ".join([b"%d %d" % pair for pair in zip(names, starts, strict=True)]) + b"\n"
        return cls(number, names, b"/Type/ObjStm/N %d/First %d" % (len(names), len(head)), head + joined)


class PdfFile:
    """A PDF 1.7 file in the making; the table that says where each object is comes with `finished`.

    Numbers may have gaps. The same objects in the same order give the same bytes.
    """

    def __init__(self) -> None:
        self._parts: list[bytes] = [_HEADER]
        self._end = len(_HEADER)
        self._table = bytearray()
        """A row for each number; that of a number that is not used stays empty."""

    def copy(self) -> "PdfFile":
        """Another file that begins with everything that is in this one already."""
        other = copy(self)
        other._parts, other._table = list(self._parts), bytearray(self._table)  # noqa: SLF001 - of our own class
        return other

    def add(self, number: int, body: bytes) -> None:
        """An object by itself; a stream comes with its dictionary."""
        self._place(number, b"\1" + self._end.to_bytes(5, "big") + bytes(2))
        self._append(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def add_stream(self, number: int, content: bytes, dictionary: bytes = b"") -> None:
        """A stream, compressed."""
        self.add_deflated(number, deflated(content), dictionary)

    def add_deflated(self, number: int, packed: bytes, dictionary: bytes = b"") -> None:
        """A stream that was compressed before, perhaps for another file."""
        head = b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n" % (dictionary, len(packed))
        self.add(number, head + packed + b"\nendstream")

    def pack(self, number: int, objects: Iterable[tuple[int, bytes]]) -> None:
        """Objects that are no streams, compressed together in object `number`."""
        names, bodies = zip(*objects, strict=True)
        packed = Packed.of(number, names, starts_of(bodies), b"\n".join(bodies))
        self.add_packed(packed, deflated(packed.content))

    def add_packed(self, packed: Packed, content: bytes) -> None:
        """Objects whose content was compressed before."""
        rows, names = _rows(packed.number, len(packed.names)), packed.names
        if isinstance(names, range):
            self._place(names.start, rows)
        else:
            for at, name in enumerate(names):
                self._place(name, rows[at * _WIDTH : (at + 1) * _WIDTH])
        self.add_deflated(packed.number, content, packed.dictionary)

    def finished(self, *, root: int, info: int) -> bytes:
        """The whole file; its identifier is made from its content."""
        number, start = len(self._table) // _WIDTH, self._end
        self._place(number, b"\1" + start.to_bytes(5, "big") + bytes(2))
        table = bytes(self._table)
        digest = sha256(b"".join(self._parts)).hexdigest()[:32].encode()
        dictionary = b"/Type/XRef/Size %d/W[%b]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
            number + 1,
            _ENTRY.encode(),
            root,
            info,
            digest,
            digest,
        )
        self.add_stream(number, table, dictionary)
        self._append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _place(self, first: int, rows: bytes) -> None:
        """Where the objects from this number on are."""
        begin, end = first * _WIDTH, first * _WIDTH + len(rows)
        self._table.extend(bytes(max(0, end - len(self._table))))
        self._table[begin:end] = rows

    def _append(self, content: bytes) -> None:
        self._parts.append(content)
        self._end += len(content)


def _rows(packed_in: int, count: int) -> bytes:
    """Of so many objects (at most 65,536) that are packed together in this one."""
    if count > len(_PLACES):
        raise OverflowError(f"{count} objects in one stream, at most {len(_PLACES)}")
    here = b"\2" + packed_in.to_bytes(5, "big")
    return here + here.join(_PLACES[:count]) if count else b""


_PLACES = tuple(place.to_bytes(2, "big") for place in range(2**16))
