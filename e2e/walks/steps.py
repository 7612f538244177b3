"""What every walk does."""

from collections.abc import Iterable

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


def press(visitor: Visitor, inspector: Inspector, button: str, name: str) -> None:
    visitor.press(button)
    inspector.look(visitor.page, name)
