"""Pages that are measured together, and what one of them cost."""

from collections.abc import Sequence
from dataclasses import dataclass

_DASHES_OF_AN_ID = 4


@dataclass(frozen=True, slots=True)
class Served:
    """Pages of one dossier, a name and an address each; `most` is how many milliseconds one may take."""

    title: str
    pages: Sequence[tuple[str, str]]
    most: float = 60


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one answer, the median: statements, milliseconds on the wall, of this process and of PostgreSQL; bytes.

    `whole` is what a first visit fetches: the page and every style, script, font and picture that it can ask for,
    compressed as they travel.
    """

    queries: float
    wall: float
    own: float
    database: float
    plain: int
    travels: int
    whole: int


def short(path: str) -> str:
    """A path without the ids in it."""
    return "/".join("…" if part.count("-") == _DASHES_OF_AN_ID else part for part in path.partition("=")[0].split("/"))
