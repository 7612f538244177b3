"""The ring around a stop of the keyboard, told by what the screen shows and not by what a style sheet says (T07).

A ring is what changes with the focus by a contrast of at least 3:1, at least 2 pixels thick on every side of the stop
and as large as an edge of 2 pixels around it (WCAG 2.4.13), and which stands out as much from what lies beside it.
"""

import base64
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from PIL import Image
from playwright.sync_api import CDPSession, Page

from e2e.inspection.scripts import asked

Colour = tuple[int, int, int]
_CONTRAST: Final = 3
_THICK: Final = 2
"""Pixels of CSS, which are those of the picture."""
_INSIDE: Final = 3
"""So many pixels within the edge of a stop a ring may begin."""
_PARTS: Final = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where on each side of a stop its ring is looked for; it must be seen at most of them."""
_LOOKS: Final = "() => [...window.looks.keys()]"
_BLUR: Final = "() => { document.activeElement.blur(); scrollTo(0, 0); }"
_NO_FOCUS: Final = "() => document.activeElement.blur()"


_SEEN: Final[set[str]] = set()
"""Looks that this process judged: a walk does not ask again what another did."""


class Rings:
    """What is wrong with the rings of one walk; each look is judged once, in light and in dark."""

    def __init__(self) -> None:
        self._session: tuple[Page, CDPSession] | None = None

    def of(self, page: Page) -> list[str]:
        """Faults of the rings that look as none before, after the probe `stops` kept them in the window."""
        fresh = [look for look in page.evaluate(_LOOKS) if look not in _SEEN]
        if not fresh:
            return []
        _SEEN.update(fresh)
        found = [self._fault(page, look) for look in fresh]
        page.emulate_media(color_scheme="dark")
        found += [f"{fault} in dark" for fault in (self._fault(page, look) for look in fresh) if fault]
        page.emulate_media(color_scheme="light")
        page.evaluate(_BLUR)
        return [fault for fault in found if fault]

    def _fault(self, page: Page, look: str) -> str:
        told = asked(page, "ring", look)
        after = self._picture(page, told["clip"])
        page.evaluate(_NO_FOCUS)
        before = self._picture(page, told["clip"])
        fault = Ring(before, after, tuple(told["box"]), told["rows"], told["around"]).fault()
        return fault and f"the ring of {told['told']} {fault}"

    def _picture(self, page: Page, clip: dict[str, float]) -> Image.Image:
        """Of a part of the page as it stands; asked without what Playwright does around a picture, which costs most."""
        if self._session is None or self._session[0] is not page:
            self._session = (page, page.context.new_cdp_session(page))
        asking = {"format": "png", "optimizeForSpeed": True, "captureBeyondViewport": False, "clip": clip}
        answer = self._session[1].send("Page.captureScreenshot", asking)
        return Image.open(io.BytesIO(base64.b64decode(answer["data"]))).convert("RGB")


@dataclass(frozen=True, slots=True)
class Ring:
    """The surroundings of a stop before and after it got the focus; `box` is the stop in them."""

    before: Image.Image
    after: Image.Image
    box: tuple[int, int, int, int]
    rows: int = 1
    """Of text: what is broken over rows has no straight sides to look at."""
    around_rows: int = 0
    """How long a line around all its rows is: where two touch there is none between them."""

    def fault(self) -> str:
        """What is wrong with it, empty when nothing is."""
        size = sum(count for (was, now), count in self._changes().items() if _contrast(was, now) >= _CONTRAST)
        left, top, right, bottom = self.box
        around_box = 2 * (min(right, self.before.width) - left + min(bottom, self.before.height) - top)
        asked = _THICK * (self.around_rows if self.rows > 1 else around_box)
        if size < asked:
            return f"changes {size} pixels by 3:1 where {asked} are asked"
        if self.rows > 1:
            return ""
        lacking = [side for side, lines in self._sides().items() if sum(map(self._crosses, lines)) <= len(lines) / 2]
        return f"is not {_THICK} pixels of 3:1 at the {', '.join(lacking)}" if lacking else ""

    def _changes(self) -> Counter[tuple[Colour, Colour]]:
        """How often which colour became which, around the stop: what happens within it is no ring.

        What is broken over rows has its ring around each of them, so also within the box.
        """
        left, top, right, bottom = self.box
        (width, height), within = self.before.size, (top + _INSIDE, bottom - _INSIDE)
        strips = [(0, 0, width, within[0]), (0, within[1], width, height)]
        strips += [(0, within[0], left + _INSIDE, within[1]), (right - _INSIDE, within[0], width, within[1])]
        if self.rows > 1:
            strips = [(0, 0, width, height)]
        found: Counter[tuple[Colour, Colour]] = Counter()
        for strip in strips:
            if strip[0] < strip[2] and strip[1] < strip[3]:
                parts = (picture.crop(strip).get_flattened_data() for picture in (self.before, self.after))
                found.update(zip(*parts, strict=True))
        return found

    def _sides(self) -> dict[str, list[list[tuple[int, int]]]]:
        """Lines that cross each side, from within; a side that lies outside the picture cannot be looked at."""
        left, top, right, bottom = self.box
        width, height = self.before.size
        down = [int(top + part * (min(bottom, height) - top)) for part in _PARTS]
        along = [int(left + part * (min(right, width) - left)) for part in _PARTS]
        sides = {
            "left": [[(x, y) for x in range(left + _INSIDE, -1, -1)] for y in down],
            "top": [[(x, y) for y in range(top + _INSIDE, -1, -1)] for x in along],
            "right": [[(x, y) for x in range(right - _INSIDE, width)] for y in down],
            "bottom": [[(x, y) for y in range(bottom - _INSIDE, height)] for x in along],
        }
        return {side: lines for side, lines in sides.items() if lines[0]}

    def _crosses(self, line: list[tuple[int, int]]) -> bool:
        """Whether somewhere on the line enough pixels in a row changed, and one beside them differs as much."""
        return any(self._stands_out(run) for run in self._runs(line))

    def _runs(self, line: list[tuple[int, int]]) -> Iterator[tuple[Colour, list[Colour]]]:
        """Each row of changed pixels on the line: its colour and those of its neighbours."""
        now = [self._at(self.after, point) for point in line]
        marks = [_contrast(self._at(self.before, point), self._at(self.after, point)) >= _CONTRAST for point in line]
        start = 0
        for end in range(1, len(line) + 1):
            if end < len(line) and marks[end] == marks[start]:
                continue
            if marks[start] and end - start >= _THICK:
                yield now[(start + end) // 2], now[max(start - 2, 0) : start] + now[end : end + 2]
            start = end

    def _stands_out(self, run: tuple[Colour, list[Colour]]) -> bool:
        colour, beside = run
        return any(_contrast(colour, other) >= _CONTRAST for other in beside)

    @staticmethod
    def _at(picture: Image.Image, point: tuple[int, int]) -> Colour:
        colour: Colour = picture.getpixel(point)  # type: ignore[assignment]  # of a picture in RGB
        return colour


@cache
def _contrast(one: Colour, other: Colour) -> float:
    """WCAG's contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
