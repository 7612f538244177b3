"""Counts what a task costs its user: whole documents that load, and acts of the hand.

An activation is one press by mouse, or one Enter or Space on a button or link; Enter in the field that was just typed
in counts as one too. Typing, Tab, pasting, and choosing with the keyboard inside a group or a list do not count. A
load is a whole document, whatever made it load; a download is none.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

_MOST_STOPS = 600
"""Presses of Tab before something is said to be out of reach of the keyboard."""
_PATIENCE = 30_000


class Way(Enum):
    """How a user goes through a task."""

    MOUSE = "mouse and script"
    KEYBOARD = "keyboard and script"
    NO_SCRIPT = "no script"

    @property
    def has_script(self) -> bool:
        return self is not Way.NO_SCRIPT


each_way = pytest.mark.parametrize("way", list(Way), ids=lambda way: way.value)
"""Runs a test once in each way; the test takes an argument `way`."""


@contextmanager
def opened(browser: Browser, address: str, way: Way) -> Iterator[BrowserContext]:
    """A browser of the way's own, for the people of `e2e.people`."""
    context = browser.new_context(base_url=address, java_script_enabled=way.has_script, accept_downloads=True)
    context.set_default_timeout(_PATIENCE)
    try:
        yield context
    finally:
        context.close()


class Hand:
    """The hand of a user on one page, from the moment that the task begins: `Hand(sanne.page, way)`.

    Every act goes through here; what is done on the page beside it (seed data, a colleague's change) does not count.
    """

    def __init__(self, page: Page, way: Way) -> None:
        self.page, self.way = page, way
        page.wait_for_load_state()
        self.activations = self.loads = 0
        page.on("domcontentloaded", self._loaded)

    def _loaded(self, _: Page) -> None:
        self.loads += 1

    def press(self, button: str) -> None:
        """A button of the page itself, by its exact words."""
        self.activate(self._main.get_by_role("button", name=button, exact=True).first)

    def follow(self, link: str) -> None:
        """The first link of the page itself that has these words."""
        self.activate(self._main.get_by_role("link", name=link).first)

    def section(self, name: str) -> None:
        """An item of the section bar."""
        self.activate(self.page.get_by_role("navigation", name="Onderdelen").get_by_role("link", name=name))

    def activate(self, target: Locator) -> None:
        """Any button, link or summary."""
        self.activations += 1
        if self.way is not Way.KEYBOARD:
            target.click()
            return
        self._go_on("Tab", target)
        target.press("Enter")

    def tick(self, box: Locator) -> None:
        """A checkbox; one activation in every way, because it is an act that may save by itself."""
        self.activations += 1
        if self.way is not Way.KEYBOARD:
            box.click()
            return
        self._go_on("Tab", box)
        box.press("Space")

    def choose_radio(self, radio: Locator) -> None:
        """A radio button; with the keyboard by arrows, which are no activations."""
        if self.way is not Way.KEYBOARD:
            self.activations += 1
            radio.click()
            return
        self._go_on("Tab", radio, until="(element, at) => at?.type === 'radio' && at.name === element.name")
        self.page.keyboard.press("Space")
        self._go_on("ArrowDown", radio)
        expect(radio).to_be_checked()

    def choose(self, listbox: Locator, words: str) -> None:
        """An option of a select; with the keyboard by typing, which is no activation."""
        self.activations += self.way is not Way.KEYBOARD
        if self.way is Way.KEYBOARD:
            self._go_on("Tab", listbox)
        listbox.select_option(label=words)

    def type(self, field: Locator, text: str, *, send: bool = False) -> None:
        """Put text in a field in place of what is there; `send` with Enter, which is one activation."""
        if self.way is Way.KEYBOARD:
            self._go_on("Tab", field)
        field.fill(text)
        if send:
            self.activations += 1
            field.press("Enter")

    def stayed_within(self, *, activations: int, loads: int, loads_without_script: int | None = None) -> None:
        """Fails with the figures when the task cost more than it may."""
        most = loads if self.way.has_script or loads_without_script is None else loads_without_script
        cost = f"{self.way.value}: {self.activations} activations of {activations}, {self.loads} loads of {most}"
        assert (self.activations <= activations, self.loads <= most) == (True, True), cost

    @property
    def _main(self) -> Locator:
        return self.page.get_by_role("main")

    def _go_on(self, key: str, target: Locator, *, until: str = "(element, at) => element === at") -> None:
        """Press a key until the target has the focus, or until what a script says of target and focus."""
        expect(target).to_be_visible()
        for _ in range(_MOST_STOPS):
            if target.evaluate(f"element => ({until})(element, document.activeElement)"):
                return
            self.page.keyboard.press(key)
        message = f"Not within {_MOST_STOPS} presses of {key}: {target}"
        raise AssertionError(message)
