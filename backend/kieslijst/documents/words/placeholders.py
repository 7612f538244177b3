"""Texts with places that should have been filled in ("{district}") are not printed."""

import re
from collections.abc import Iterable

from kieslijst.shared.errors import KieslijstError

_PLACE = re.compile(r"\{[a-z][a-z_]*\}")


class PlaceholderLeft(KieslijstError):
    """A text of the committee still has a place to fill in; `place` is the first one, with its braces."""

    def __init__(self, place: str) -> None:
        self.place = place
        super().__init__(f"In de tekst staat nog {place}. Vul dat in en maak het papier opnieuw.")

    def __reduce__(self) -> tuple[type["PlaceholderLeft"], tuple[str]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return PlaceholderLeft, (self.place,)


def require_filled_in(texts: Iterable[str]) -> None:
    """Raises `PlaceholderLeft` when one of the texts has an open place."""
    for text in texts:
        if left := _PLACE.search(text):
            raise PlaceholderLeft(left[0])
