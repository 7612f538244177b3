"""One walk's inspector: looks at each page that the walk opens, and afterwards at the same pages in other languages."""

import contextlib
import os
import re
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Error, Page

from e2e.inspection.axe import Rules
from e2e.inspection.hearing import Hearing
from e2e.inspection.keyboard import Keyboard
from e2e.inspection.routes import page_of
from e2e.inspection.scripts import asked

_WIDE, _HIGH, _PHONE, _TABLET = 1280, 800, 375, 768
_ZOOMED: Final = (320, 256)
"""What 400 % zoom leaves of 1280 by 1024; no phone is narrower."""
_LANGUAGES: Final = ("fy", "en")
_N: Final = "/party/{nomination_id:uuid}"
KEY: Final = frozenset(
    {
        *("/", "/login", "/party", f"{_N}/tasks", f"{_N}/people/{{person_id:uuid}}", f"{_N}/lists/{{list_id:uuid}}"),
        *(f"{_N}/readiness", f"{_N}/documents", "/csb/{code:str}", "/csb/{code:str}/submissions/{submission_id:uuid}"),
    }
)
"""The screens that are also looked at with more contrast and with the colours of the system (T04)."""


class Inspector:
    """Looks at the pages of one browser and keeps what is wrong, so that one walk names everything.

    With `KIESLIJST_PICTURES` set to a folder, it keeps a picture of each page on a laptop and on a phone.
    """

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.faults: list[str] = []
        self.walked: dict[str, str] = {}
        """Routes that were looked at, each with the first address."""
        self._now = ""
        self._titles: dict[str, str] = {}
        self._shapes: set[str] = set()
        self._translated: set[str] = set()
        self._rules = Rules(context)
        self._keyboard = Keyboard()
        self._hearing = Hearing(context, address, lambda fault: self._note([fault]))
        self._pictures = os.environ.get("KIESLIJST_PICTURES")

    def look(self, page: Page, name: str) -> None:
        """Everything that a machine can say of the page as it is open now."""
        self._now = name
        page.wait_for_load_state()
        self._await_focus(page)
        self._remember(page)
        is_new = self._is_new(page)
        self._by_keyboard(page)
        if is_new:
            self._note(self._keyboard.faults_on(page, is_key=page_of(page.url) in KEY))
        self._note(asked(page, "page", "nl"))
        self._note(self._rules.of(page, is_new=is_new))
        if is_new and page_of(page.url) in KEY:
            self._note(self._rules.of_other_themes(page))
        self._when_narrow(page, is_new=is_new)
        self._picture(page)

    def expects(self, status: int) -> None:
        """From 500 up a status is a fault, unless a walk asks for it."""
        self._hearing.planned.add(status)

    def in_other_languages(self, page: Page) -> None:
        """Every route since the last time once more in Frisian and English, with little room; ends where it began."""
        here = page.url
        fresh = {route: address for route, address in self.walked.items() if route not in self._translated}
        self._translated.update(fresh)
        page.set_viewport_size({"width": _ZOOMED[0], "height": _ZOOMED[1]})
        for language in _LANGUAGES:
            for route, address in fresh.items():
                page.goto(f"{address}{'&' if '?' in address else '?'}lang={language}")
                self.glance(page, route, language)
        page.set_viewport_size({"width": _WIDE, "height": _HIGH})
        page.goto(here)

    def glance(self, page: Page, name: str, language: str) -> None:
        """What a language can change in a page that was looked at: words, names, and whether they fit."""
        self._now = f"{name} in {language}"
        self._note(asked(page, "page", language))
        self._note(asked(page, "room", False))  # noqa: FBT003  # what JavaScript is told
        self._note(self._rules.of_words(page))

    def _remember(self, page: Page) -> None:
        """The route counts as walked when its page was asked for and came; a title belongs to one route."""
        method, address, status = self._hearing.opened
        route = page_of(address)
        if method == "GET" and status == 200 and route:  # HTTP's own number
            self.walked.setdefault(route, address.partition("#")[0])
        title = page.title()
        if status >= 400 and not title.startswith("Fout: "):  # the border in HTTP's own numbers
            self._note([f"title of an error is {title}"])
        owner = self._titles.setdefault(title, route or urlsplit(address).path)
        if status == 200 and route and owner != route:  # HTTP's own number
            self._note([f"has the title of {owner}: {title}"])

    def _is_new(self, page: Page) -> bool:
        """Whether this page, in whatever state, was not yet seen: what is the same in each state is asked once."""
        shape = re.sub(r"[0-9a-f-]{36}|\d+", "*", urlsplit(page.url).path)
        is_new = shape not in self._shapes
        self._shapes.add(shape)
        return is_new

    def _await_focus(self, page: Page) -> None:
        """A browser gives the focus to an error summary a moment after the page is there."""
        if page.locator("#error-summary").count():
            with contextlib.suppress(Error):
                page.wait_for_function("document.activeElement.id === 'error-summary'", timeout=10_000)

    def _note(self, faults: list[str]) -> None:
        self.faults += [f"{self._now}: {fault}" for fault in faults]

    def _by_keyboard(self, page: Page) -> None:
        """The first Tab of a fresh page shows the skip link, and it leads past the header; once for each header."""
        header = f"{page.locator('body').get_attribute('class')} {page.locator('.section-bar').count()}"
        if header in self._shapes or "#" in page.url or page.locator("[autofocus]").count():
            return
        self._shapes.add(header)
        page.keyboard.press("Tab")
        link = page.locator(".skip-link:focus")
        if not link.count() or (link.bounding_box() or {"y": -1})["y"] < 0:
            self._note(["the first Tab does not show the skip link"])
            return
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.id") != "main":
            self._note(["the skip link does not lead to the contents"])

    def _when_narrow(self, page: Page, *, is_new: bool) -> None:
        for width, height in (_ZOOMED, (_TABLET, 1024)) if is_new else (_ZOOMED,):
            page.set_viewport_size({"width": width, "height": height})
            self._note([f"{fault} (window of {width})" for fault in asked(page, "room", is_new)])
            if is_new and width == _ZOOMED[0]:
                self._note([f"{fault} (window of {width})" for fault in self._rules.of_width(page)])
        page.set_viewport_size({"width": _WIDE, "height": _HIGH})

    def _picture(self, page: Page) -> None:
        if not self._pictures:
            return
        for width in (_WIDE, _PHONE):
            page.set_viewport_size({"width": width, "height": _HIGH})
            page.screenshot(path=Path(self._pictures) / f"{self._now}-{width}.png", full_page=True)
        page.set_viewport_size({"width": _WIDE, "height": _HIGH})
