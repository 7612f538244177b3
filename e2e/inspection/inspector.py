"""One walk's inspector: looks at each state that the walk reaches, and at the same in the other languages."""

import contextlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Error, Page

from e2e.inspection.axe import Rules
from e2e.inspection.hearing import Answer, Hearing
from e2e.inspection.keyboard import Keyboard
from e2e.inspection.languages import ZOOMED, Languages
from e2e.inspection.routes import page_of
from e2e.inspection.scripts import asked
from e2e.inspection.swaps import Swaps
from kieslijst.web.i18n import SOURCE_LANGUAGE, translate

_WIDE, _HIGH, _PHONE, _TABLET = 1280, 800, 375, 768
SILENT: Final = ""
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
        self._titles: dict[tuple[str, str], str] = {}
        self._shapes: set[str] = set()
        self._translated: set[str] = set()
        self._is_whole = True
        """Whether the state is looked at in every language, or briefly in one because its page was seen before."""
        self._rules = Rules()
        self._keyboard = Keyboard()
        self._hearing = Hearing(context, address, lambda fault: self._note([fault]))
        self._looked = Answer()
        self._languages = Languages(context, self.glance)
        self._swaps = Swaps(context, self._rules, self._note)
        self._pictures = os.environ.get("KIESLIJST_PICTURES")

    def look(self, page: Page, name: str, *, once: bool = False) -> None:
        """Everything that a machine can say of the page as it is open now, and of the same in other languages.

        What is there `once` is for the walk itself to show in other languages.
        """
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
        route = page_of(page.url)
        if once:
            return
        self._is_whole = self._rules.is_whole or route not in self._translated
        if self._rules.saw_something_new or not self._looked.is_plain:
            self._translated.add(route)
            self._languages.of(page, self._looked, is_whole=self._is_whole)

    @contextmanager
    def change(self, page: Page, name: str, *, says: str) -> Iterator[None]:
        """An act after which the page stays and some of it changes; `says` is a part of what the status line says.

        It is `SILENT` where nothing need be said, because the focus goes there or it is what somebody did by hand.
        """
        self._now = name
        with self._swaps.of(page, says=says):
            yield
        self._note(asked(page, "page", SOURCE_LANGUAGE))

    @contextmanager
    def answer_in(self, page: Page, language: str, name: str) -> Iterator[None]:
        """For an answer that the same form does not get twice: sent in one language."""
        with self._languages.chosen(language, page.url), page.expect_navigation():
            yield
        if language == SOURCE_LANGUAGE:
            self.look(page, name, once=True)
        else:
            self._now = name
            self.glance(page, language, self._hearing.opened(page).status)

    @property
    def heard(self) -> frozenset[str]:
        """The places of the templates (see `places`) that did something in a `change`."""
        return frozenset(self._swaps.heard)

    def expects(self, status: int) -> None:
        """From 500 up a status is a fault, unless a walk asks for it."""
        self._hearing.planned.add(status)

    def glance(self, page: Page, language: str, status: int) -> None:
        """What a language can change in a state that was looked at: words, names, and whether they fit."""
        before = self._now
        self._now = f"{before} in {language}"
        if self._looked.status >= 400:  # the border in HTTP's own numbers
            self._await_focus(page)
        if status != self._looked.status:
            self._note([f"answered {status}, and {self._looked.status} in Dutch"])
        self._check_title(page, language)
        self._note(asked(page, "page", language))
        self._note(asked(page, "room"))
        if self._is_whole or not self._looked.is_plain:
            self._note(self._rules.of_words(page))
        self._now = before

    def _remember(self, page: Page) -> None:
        """The route counts as walked when its page was asked for and came; a title belongs to one route."""
        opened = self._hearing.opened(page)
        self._looked = self._hearing.refused(page) or opened
        route = page_of(opened.address)
        if opened.is_plain and route:
            self.walked.setdefault(route, opened.address.partition("#")[0])
        self._check_title(page, SOURCE_LANGUAGE)

    def _check_title(self, page: Page, language: str) -> None:
        title, looked = page.title(), self._looked
        word = translate(language, "Fout:")
        if looked.status >= 400 and not title.startswith(f"{word} "):  # the border in HTTP's own numbers
            self._note([f"title of an error is {title}"])
        route = page_of(looked.address)
        owner = self._titles.setdefault((language, title), route or urlsplit(looked.address).path)
        if looked.status == 200 and route and owner != route:  # HTTP's own number
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
                page.wait_for_function("() => document.activeElement.id === 'error-summary'", timeout=10_000)

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
        for width, height in (ZOOMED, (_TABLET, 1024)) if is_new else (ZOOMED,):
            page.set_viewport_size({"width": width, "height": height})
            self._note([f"{fault} (window of {width})" for fault in asked(page, "room", is_new)])
            if is_new and width == ZOOMED[0]:
                self._note([f"{fault} (window of {width})" for fault in self._rules.of_width(page)])
        page.set_viewport_size({"width": _WIDE, "height": _HIGH})

    def _picture(self, page: Page) -> None:
        if not self._pictures:
            return
        for width in (_WIDE, _PHONE):
            page.set_viewport_size({"width": width, "height": _HIGH})
            page.screenshot(path=Path(self._pictures) / f"{self._now}-{width}.png", full_page=True)
        page.set_viewport_size({"width": _WIDE, "height": _HIGH})
