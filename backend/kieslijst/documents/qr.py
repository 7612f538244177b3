"""The QR at the foot of a page, as drawing operators for a PDF content stream."""

from functools import lru_cache

import segno

_MM = 72 / 25.4
_MASK = 3
"""One pattern for all: to look for the best of eight takes as long for eighty forms as laying them out, and scanners
read either."""
LEFT = 20 * _MM
BOTTOM = 9.5 * _MM
SIZE = 16 * _MM
"""Place of the QR in points from the lower left corner of an A4; `paper.css` keeps this corner free."""


@lru_cache(maxsize=512)
def closing_drawing(text: str) -> bytes:
    """Ends what was drawn on the page (Q) and draws black squares, marked as an artifact.

    A screen reader hears the code from the foot text instead. One rectangle per run of dark modules
    in a row; error correction level M.
    """
    rows = [bytes(row) for row in segno.make(text, error="m", micro=False, mask=_MASK).matrix]
    module = SIZE / len(rows)
    runs = [
        f"{LEFT + start * module:.3f} {BOTTOM + (len(rows) - 1 - y) * module:.3f} {length * module:.3f} {module:.3f} re"
        for y, row in enumerate(rows)
        for start, length in _dark_runs(row)
    ]
    return b"Q /Artifact BMC q 0 0 0 rg " + " ".join(runs).encode() + b" f Q EMC"


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    """(start, length) of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return runs
