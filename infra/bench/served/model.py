"""Pages that are measured together, and what one of them cost."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


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
    compressed as they travel. `slowness` is that of the machine meanwhile.
    """

    queries: float
    wall: float
    own: float
    database: float
    slowness: float
    plain: int
    travels: int
    whole: int

    @property
    def quiet(self) -> float:
        """Milliseconds on a quiet machine."""
        return min(self.wall, self.own + self.database) / self.slowness


def short(path: str) -> str:
    """A path without the ids in it."""
    return _ID.sub("…", path)
