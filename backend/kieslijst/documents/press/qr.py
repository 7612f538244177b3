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
    in a row, in a scale of which a module is the unit; error correction level M.
    """
    modules = modules_of(text)
    size = isqrt(len(modules))
    rows = [_row(size - 1 - row, modules[row * size : (row + 1) * size]) for row in range(size)]
    scale = f"{SIZE / size:.5f}"
    opening = f"Q /Artifact BMC q 0 0 0 rg {scale} 0 0 {scale} {LEFT:.3f} {BOTTOM:.3f} cm "
    return opening.encode() + b"".join(rows) + b"f Q EMC"


@lru_cache(maxsize=8192)
def _row(height: int, modules: bytes) -> bytes:
    """The dark ones of a row, `height` rows above the lowest; many codes share a row."""
    spans = (found.span() for found in _RUN.finditer(modules))
    return b"".join(b"%d %d %d 1 re " % (start, height, end - start) for start, end in spans)


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
