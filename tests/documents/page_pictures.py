"""Small pictures of all pages of all example inputs, one sheet for each, compared with stored ones."""

import io
from pathlib import Path

from PIL import Image, ImageChops
from tests.documents.pdf_reading import pictures, printed

from kieslijst.documents.models.model import Form

STORED = Path(__file__).parent / "pictures"
DPI, GREYS, MOST_PAGES = 36, 8, 6
LARGEST, SHARE = 96, 0.002
"""How much darker or lighter a point may be, of 255, and what share of the points may differ more."""


def sheet_of(form: Form) -> Image.Image:
    """The first pages of a paper side by side, grey."""
    pages = [page.convert("L") for page in pictures(printed(form), dpi=DPI)[:MOST_PAGES]]
    sheet = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
    left = 0
    for page in pages:
        sheet.paste(page, (left, 0))
        left += page.width
    return sheet


def packed(sheet: Image.Image) -> bytes:
    """As it is stored: few greys, small."""
    target = io.BytesIO()
    sheet.quantize(GREYS).save(target, "PNG", optimize=True)
    return target.getvalue()


def stored(name: str) -> Image.Image | None:
    """The stored sheet of an example, None when there is none."""
    path = STORED / f"{name}.png"
    return Image.open(io.BytesIO(path.read_bytes())).convert("L") if path.exists() else None


def differs(old: Image.Image, new: Image.Image) -> bool:
    """Whether a reader would see it; a shade that another version of the painter gives is nothing."""
    if old.size != new.size:
        return True
    grey = Image.open(io.BytesIO(packed(new))).convert("L")
    counts = ImageChops.difference(old, grey).histogram()
    return sum(counts[LARGEST:]) > SHARE * old.width * old.height


def beside(old: Image.Image | None, new: Image.Image) -> Image.Image:
    """Old above new, and below them what differs, dark."""
    if old is None:
        return new
    width = max(old.width, new.width)
    both = Image.new("L", (width, old.height + 2 * new.height + 20), 128)
    both.paste(old, (0, 0))
    both.paste(new, (0, old.height + 10))
    change = ImageChops.invert(ImageChops.difference(old.crop((0, 0, *new.size)), new))
    both.paste(change, (0, old.height + new.height + 20))
    return both
