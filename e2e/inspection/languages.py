"""The same state once more in Frisian and English, at the moment that it is there: later it may have moved on.

A page that was asked for is asked for again in a tab of its own. An answer to a form that is no redirect changed
nothing, so that the browser may send the same once more, as somebody does who first chooses another language: also a
file, and a form token that no longer holds. A refusal that a script showed in parts is asked for by the same script.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import cycle
from typing import Final
from urllib.parse import parse_qsl, urljoin

from playwright.sync_api import BrowserContext, Page, Response

from e2e.inspection.hearing import Answer
from e2e.inspection.scripts import asked
from kieslijst.web.show import LANGUAGE_COOKIE

LANGUAGES: Final = ("fy", "en")
ZOOMED: Final = (320, 256)
"""What 400 % zoom leaves of 1280 by 1024; no phone is narrower."""


class Languages:
    """Shows each state in the other languages, with little room, to `look`."""

    def __init__(self, context: BrowserContext, look: Callable[[Page, str, int], None]) -> None:
        self._context, self._look = context, look
        self._tab: Page | None = None
        self._turns = cycle(LANGUAGES)

    def of(self, page: Page, looked: Answer, *, is_whole: bool) -> None:
        """`looked` is what the page shows: a document, or what a script of it was refused.

        Unless `is_whole`, a page that was asked for is shown in one of the languages, each in its turn.
        """
        if looked.sent:
            self._by_script(page, looked)
        elif looked.is_asked_for:
            languages = LANGUAGES if is_whole else (next(self._turns),)
            self._in_a_tab(page.url.partition("#")[0], languages)
        else:
            self._sent_again(page, looked)

    def _in_a_tab(self, address: str, languages: Iterable[str]) -> None:
        for language in languages:
            answer = self._own_tab.goto(f"{address}{'&' if '?' in address else '?'}lang={language}")
            self._look(self._own_tab, language, _status(answer))

    def _sent_again(self, page: Page, opened: Answer) -> None:
        wide = page.viewport_size
        page.set_viewport_size({"width": ZOOMED[0], "height": ZOOMED[1]})
        for language in LANGUAGES:
            self._choose(language, opened.address)
            self._look(page, language, _status(page.reload()))
        self._context.clear_cookies(name=LANGUAGE_COOKIE)
        page.reload()
        if wide:
            page.set_viewport_size(wide)

    def _by_script(self, page: Page, refused: Answer) -> None:
        for language in LANGUAGES:
            self._choose(language, refused.address)
            self._own_tab.goto(page.url.partition("#")[0])
            with self._own_tab.expect_response(refused.address) as answer:
                asked(self._own_tab, "send", [refused.address, parse_qsl(refused.sent, keep_blank_values=True)])
            self._own_tab.wait_for_function("() => document.querySelector('#error-summary, main [autofocus]')")
            self._look(self._own_tab, language, _status(answer.value))
        self._context.clear_cookies(name=LANGUAGE_COOKIE)

    @contextmanager
    def chosen(self, language: str, address: str) -> Iterator[None]:
        """As somebody has it who chose that language."""
        self._choose(language, address)
        yield
        self._context.clear_cookies(name=LANGUAGE_COOKIE)

    def _choose(self, language: str, address: str) -> None:
        """The cookie of the choice in the header of every page."""
        self._context.add_cookies([{"name": LANGUAGE_COOKIE, "value": language, "url": urljoin(address, "/")}])

    @property
    def _own_tab(self) -> Page:
        if self._tab is None:
            self._tab = self._context.new_page()
            self._tab.set_viewport_size({"width": ZOOMED[0], "height": ZOOMED[1]})
        return self._tab


def _status(answer: Response | None) -> int:
    return answer.status if answer else 0
