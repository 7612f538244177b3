"""What a page becomes without being loaded (T02): what changed is valid, focus stays, and the status line says it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import BrowserContext, Error, Page, expect

from e2e.inspection.axe import Rules
from e2e.inspection.scripts import asked

_LISTENING: Final = Path(__file__).with_name("changes.js")


class Swaps:
    """Hears which places of the templates did something in one browser, and looks at what they made."""

    def __init__(self, context: BrowserContext, rules: Rules, note: Callable[[list[str]], None]) -> None:
        self.heard: set[str] = set()
        """Names of `places`."""
        self._rules, self._note = rules, note
        context.add_init_script(path=_LISTENING)

    def _await(self, page: Page, words: str) -> None:
        try:
            page.wait_for_function("words => change.said.some((said) => said.includes(words))", arg=words)
        except Error:
            self._note([f"does not say '{words}' but {page.evaluate('change.said')}"])

    @contextmanager
    def of(self, page: Page, *, says: str) -> Iterator[None]:
        """An act that changes the open page; what it `says` may be gone again when something else is said.

        It begins when no draft is under way, so that words about an earlier act are not taken for its own.
        """
        page.wait_for_load_state()
        expect(page.locator("form[data-unkept]")).to_have_count(0)
        page.evaluate("awaitChange()")
        yield
        self._await(page, says)
        expect(page.locator("[aria-busy]")).to_have_count(0)
        self._note(asked(page, "changed"))
        self._note(self._rules.of_changed(page))
        self.heard.update(page.evaluate("[...change.places]"))
