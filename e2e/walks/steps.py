"""What every walk does."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from e2e.inspection import Inspector
from e2e.people import Visitor

CELLS = "Voorletters\tRoepnaam\tVoorvoegsel\tAchternaam\tGeslacht\tGeboortedatum\tWoonplaats"


def open_page(visitor: Visitor, inspector: Inspector, path: str, name: str) -> None:
    visitor.page.goto(path)
    inspector.look(visitor.page, name)


def open_all(visitor: Visitor, inspector: Inspector, base: str, parts: Iterable[str], *, state: str = "") -> None:
    """Pages below one path, each named after its last part and the state that it is in."""
    for part in parts:
        open_page(visitor, inspector, f"{base}/{part}", f"{part.replace('/', '-')}{state}")


@contextmanager
def loading(page: Page, inspector: Inspector, name: str) -> Iterator[None]:
    """An act that loads a page, which is looked at when it is there."""
    with page.expect_navigation():
        yield
    inspector.look(page, name)


def press(visitor: Visitor, inspector: Inspector, button: str, name: str) -> None:
    """A button whose form loads a page."""
    with loading(visitor.page, inspector, name):
        visitor.press(button)


def follow(visitor: Visitor, inspector: Inspector, link: str, name: str) -> None:
    with loading(visitor.page, inspector, name):
        visitor.follow(link)
