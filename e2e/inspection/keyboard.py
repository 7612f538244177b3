"""What the keyboard does on a page: every stop shows its focus, is reached with Tab, and is never under anything."""

from typing import Final

from playwright.sync_api import Page

from e2e.inspection.rings import Rings
from e2e.inspection.scripts import asked

WINDOWS: Final = ((320, 256), (375, 812), (768, 1024))
"""400 % zoom, a phone and a tablet; a laptop is what every page is looked at in."""
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789?/.,-+*#"
_STATE: Final = """() => {
  const values = [...document.querySelectorAll("input, select, textarea")].map((field) => field.value);
  return [location.href, document.activeElement.tagName, document.body.innerHTML, ...values].join();
}"""
_STAYS: Final = """() => [...document.body.querySelectorAll("*")].some((element) =>
  ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility())"""


class Keyboard:
    """Presses keys on the pages of one walk."""

    def __init__(self) -> None:
        self._rings = Rings()

    def faults_on(self, page: Page, *, is_key: bool) -> list[str]:
        """Of a page that was not seen before; a key screen also in every window, with Tab and with each letter.

        Elsewhere nothing can cover a stop but what stays where it is while the page scrolls.
        """
        page.evaluate("() => { window.focused = document.activeElement; }")
        faults: list[str] = asked(page, "stops") + self._rings.of(page)
        if is_key:
            faults += walked(page) + typed(page)
        if is_key or page.evaluate(_STAYS):
            faults += covered(page)
        page.evaluate("() => window.focused.focus({ preventScroll: true })")
        return faults


def covered(page: Page, windows: tuple[tuple[int, int], ...] = WINDOWS) -> list[str]:
    """Stops that are under something or out of the window when they have the focus, by window (T08)."""
    before, faults = page.viewport_size, []
    for width, height in windows:
        page.set_viewport_size({"width": width, "height": height})
        faults += [f"{fault} (window of {width})" for fault in asked(page, "stops", "again")]
    if before:
        page.set_viewport_size(before)
    return faults


def walked(page: Page) -> list[str]:
    """What goes wrong when Tab is pressed until the walk is back at its beginning: no trap, none left out (T07)."""
    for _ in range(asked(page, "tabs") + 2):
        page.keyboard.press("Tab")
    faults: list[str] = asked(page, "tabs", "over")
    return faults


def typed(page: Page) -> list[str]:
    """Single keys do nothing outside a field: there are no shortcuts that would have to be switched off (T20)."""
    page.evaluate("() => document.activeElement.blur()")
    before = page.evaluate(_STATE)
    page.keyboard.type(LETTERS)
    return [] if page.evaluate(_STATE) == before else ["single keys outside a field change the page"]
