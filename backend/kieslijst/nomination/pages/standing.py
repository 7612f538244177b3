"""How far a nomination is, as the check says it: the check stands above this slice and is told here how to count."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kieslijst.elections.model import Election


@dataclass(frozen=True, slots=True)
class Standing:
    """The points that ask for something, and the tasks that are done of those that the screen can do."""

    points: int
    done: int
    total: int

    @property
    def percent(self) -> int:
        return 100 * self.done // self.total if self.total else 0


Counting = Callable[[Mapping[UUID, Election]], Awaitable[dict[UUID, Standing]]]
_counting: list[Counting] = []


def count_with(counting: Counting) -> None:
    """Say how standings are found; the composition of the slices does this once."""
    _counting[:] = [counting]


async def standings(nominations: Mapping[UUID, Election]) -> dict[UUID, Standing]:
    """The standing of each nomination, by its id; empty where nobody counts."""
    return await _counting[0](nominations) if _counting else {}
