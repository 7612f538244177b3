"""What every page must be, whoever looks at it: rules of WCAG 2.2 AA and of the kit, gathered over a walk."""

import contextlib
import os
import re
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Request, Response

_RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_WIDE, _PHONE, _NARROWEST = 1280, 375, 320
_STRUCTURE: Final = (Path(__file__).parent / "inspection.js").read_text(encoding="utf-8")


class Inspector:
    """Looks at the pages of one browser and keeps what is wrong, so that one walk names everything.

    With `KIESLIJST_PICTURES` set to a folder, it keeps a picture of each page on a laptop and on a phone.
    """

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.faults: list[str] = []
        self.seen: list[str] = []
        self._address = address
        self._now = ""
        self._dark: set[str] = set()
        self._pictures = os.environ.get("KIESLIJST_PICTURES")
        context.on("console", self._hear)
        context.on("request", self._overhear)
        context.on("response", self._receive)

    def look(self, page: Page, name: str, *, dark: bool = True, language: str = "nl") -> None:
        """Everything that a machine can say of the page as it is open now."""
        self.seen.append(name)
        self._now = name
        self._await_focus(page)
        self._by_keyboard(page)
        self._note(page.evaluate(_STRUCTURE, language))
        page.evaluate(Axe().axe_script)
        self._axe(page)
        self._when_narrow(page)
        if dark and self._is_new(page):
            page.emulate_media(color_scheme="dark")
            self._axe(page, {"type": "rule", "values": ["color-contrast"]}, " in dark")
            page.emulate_media(color_scheme="light")
        self._picture(page)

    def _is_new(self, page: Page) -> bool:
        """Whether this page, in whatever state, was not yet seen in the dark: its colours are the same in each."""
        shape = re.sub(r"[0-9a-f-]{36}|\d+", "*", urlsplit(page.url).path)
        is_new = shape not in self._dark
        self._dark.add(shape)
        return is_new

    def _await_focus(self, page: Page) -> None:
        """A browser gives the focus to an error summary a moment after the page is there."""
        if page.locator("#error-summary").count():
            with contextlib.suppress(Error):
                page.wait_for_function("document.activeElement.id === 'error-summary'", timeout=10_000)

    def _note(self, faults: list[str]) -> None:
        self.faults += [f"{self._now}: {fault}" for fault in faults]

    def _hear(self, message: ConsoleMessage) -> None:
        is_answer = "Failed to load resource" in message.text and str(message.location).find(self._address) >= 0
        if message.type in ("error", "warning") and not is_answer:
            self._note([f"console said {message.text}"])

    def _overhear(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:", "blob:")):
            self._note([f"asked another host: {request.url}"])

    def _receive(self, response: Response) -> None:
        if response.status >= 500:
            self._note([f"{response.url} answered {response.status}"])

    def _axe(self, page: Page, only: dict[str, Any] | None = None, where: str = "") -> None:
        options = {"runOnly": only or {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
        results = page.evaluate("options => axe.run(document, options)", options)
        for violation in results["violations"]:
            places = "; ".join(" ".join(node["target"]) for node in violation["nodes"][:3])
            self._note([f"axe{where}: {violation['id']} at {places}"])

    def _by_keyboard(self, page: Page) -> None:
        """The first Tab of a fresh page shows the skip link, and it leads past the header."""
        if "#" in page.url or page.locator("[autofocus]").count():
            return
        page.keyboard.press("Tab")
        link = page.locator(".skip-link:focus")
        if not link.count() or (link.bounding_box() or {"y": -1})["y"] < 0:
            self._note(["the first Tab does not show the skip link"])
            return
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.id") != "main":
            self._note(["the skip link does not lead to the contents"])

    def _when_narrow(self, page: Page) -> None:
        """320 pixels is also what 400 % zoom leaves of a laptop."""
        page.set_viewport_size({"width": _NARROWEST, "height": 800})
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > _NARROWEST:
            self._note([f"needs {width} pixels where {_NARROWEST} are"])
        page.set_viewport_size({"width": _WIDE, "height": 800})

    def _picture(self, page: Page) -> None:
        if not self._pictures:
            return
        for width in (_WIDE, _PHONE):
            page.set_viewport_size({"width": width, "height": 800})
            page.screenshot(path=Path(self._pictures) / f"{self._now}-{width}.png", full_page=True)
        page.set_viewport_size({"width": _WIDE, "height": 800})
