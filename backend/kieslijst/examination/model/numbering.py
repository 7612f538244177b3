"""What numbering gives: numbers with their reasons, and the ties that a lot decides (Kieswet I 12 to I 16)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kieslijst.shared.errors import Refused


class Round(StrEnum):
    """Which rule gave a number."""

    VOTES = "votes"
    """The appellation stood above lists that won a seat last time: by votes (I 14, S 12)."""
    DISTRICTS = "districts"
    """The others: by the number of districts where the list is valid (I 15, S 12)."""


@dataclass(frozen=True, slots=True)
class Entrant:
    """A group with at least one valid list. `votes` are last time's on lists that won a seat, `None` without a seat."""

    id: UUID
    label: str
    votes: int | None
    districts: int
    drawn_place: int | None = None

    @property
    def round(self) -> Round:
        return Round.DISTRICTS if self.votes is None else Round.VOTES

    @property
    def measure(self) -> int:
        """What the round orders by, most first."""
        return self.districts if self.votes is None else self.votes


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list number with the reason for it; `is_drawn` when a lot was needed, between the groups named in `equals`."""

    entrant: Entrant
    number: int
    is_drawn: bool
    equals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Groups that are equal: the lot decides. `first` is the lowest of the numbers that are drawn for."""

    first: int
    round: Round
    measure: int
    entrants: tuple[Entrant, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether every one of them has a place in the lot, and no two the same."""
        places = {entrant.drawn_place for entrant in self.entrants}
        return None not in places and len(places) == len(self.entrants)


@dataclass(frozen=True, slots=True)
class Numbering:
    """All numbers that are certain, and every tie, drawn or not."""

    numbered: tuple[Numbered, ...]
    ties: tuple[Tie, ...]

    @property
    def undrawn(self) -> tuple[Tie, ...]:
        return tuple(tie for tie in self.ties if not tie.is_drawn)

    def number_of(self, entrant_id: UUID) -> Numbered | None:
        return next((given for given in self.numbered if given.entrant.id == entrant_id), None)


def refuse_bad_draw(tie: Tie, places: dict[UUID, int]) -> None:
    """Raises `Refused` unless the places are 1 to n, each once, for exactly the groups of the tie."""
    wanted = list(range(1, len(tie.entrants) + 1))
    if set(places) != {entrant.id for entrant in tie.entrants} or sorted(places.values()) != wanted:
        raise Refused(
            f"Vul bij elke lijst van deze loting de plaats in waarop zij getrokken is: 1 tot en met {len(wanted)}, "
            "elke plaats één keer."
        )
