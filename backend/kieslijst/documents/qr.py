"""The QR at the foot of a page, as drawing operators for a PDF content stream."""

import re
from functools import lru_cache
from math import isqrt

import segno

_MM = 72 / 25.4
_MASK = 3
"""One pattern for all: to look for the best of eight takes as long for eighty forms as laying them out, and scanners
read either."""
LEFT = 20 * _MM
BOTTOM = 9.5 * _MM
SIZE = 16 * _MM
"""Place of the QR in points from the lower left corner of an A4; `paper.css` keeps this corner free."""


_TAIL = 7
"""Letters at the end of a text in which the texts of one package differ: subject and page."""
_DIGIT = re.compile(r"\d")
_RUN = re.compile(rb"\x01+")


def closing_drawing(text: str) -> bytes:
    """Ends what was drawn on the page (Q) and draws black squares, marked as an artifact.

    A screen reader hears the code from the foot text instead. One rectangle per run of dark modules
    in a row; error correction level M.
    """
    modules = modules_of(text)
    size = isqrt(len(modules))
    x, y, width = _places(size)
    runs = [
        f"{x[start % size]} {y[start // size]} {width[end - start]} re"
        for row in range(0, len(modules), size)
        for start, end in (found.span() for found in _RUN.finditer(modules, row, row + size))
    ]
    return b"Q /Artifact BMC q 0 0 0 rg " + " ".join(runs).encode() + b" f Q EMC"


@lru_cache(maxsize=16)
def _places(size: int) -> tuple[list[str], list[str], list[str]]:
    """The words for the left and lower side of the squares, and for a number of them with their height."""
    module = SIZE / size
    return (
        [f"{LEFT + column * module:.3f}" for column in range(size)],
        [f"{BOTTOM + (size - 1 - row) * module:.3f}" for row in range(size)],
        [f"{count * module:.3f} {module:.3f}" for count in range(size + 1)],
    )


def modules_of(text: str) -> bytes:
    """The squares of the code row by row: a byte for each, 1 for a dark one.

    The codes of a package differ in their last figures only. A code is linear: changing two letters turns the
    same squares whatever the others are. So one code and what each pair of figures turns in it give all others.
    """
    base = text[:-_TAIL] + _DIGIT.sub("0", text[-_TAIL:])
    size, dark = _dark(base)
    turned = dark
    for at in range(0, len(text), 2):
        if text[at : at + 2] != base[at : at + 2]:
            turned ^= dark ^ _dark(base[:at] + text[at : at + 2] + base[at + 2 :])[1]
    return turned.to_bytes(size, "big")


@lru_cache(maxsize=1024)
def _dark(text: str) -> tuple[int, int]:
    """How many squares a code has, and all of them as one number; made in full."""
    modules = b"".join(segno.make(text, error="m", micro=False, mask=_MASK).matrix)
    return len(modules), int.from_bytes(modules, "big")
