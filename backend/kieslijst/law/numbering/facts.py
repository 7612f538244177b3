"""What is known of a numbering that was given: by a committee that typed it, or in a file with candidate lists.

`None` is unknown, as everywhere in the law: a file says the numbers, but neither votes nor lots.
"""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.law.facts import AppellationKind, ElectionFacts, Succession
from kieslijst.law.numbering.order import PastResult


class Judgment(StrEnum):
    """What a court made of a list after the numbers were given."""

    NONE = "none"
    REVIVED = "revived"
    """Valid by the court only: it took no part when the numbers were given."""
    INVALIDATED = "invalidated"


@dataclass(frozen=True, slots=True)
class NumberedGroup:
    """A list group, set or list, with what its place hangs on and the numbers it was given.

    `numbers` holds the number of each of its lists, empty when they have none; `numbers_now` the same after a
    judgment, `None` when nothing changed. `districts` is in how many it is valid. `results` are as in
    `order.Entrant`.
    """

    id: str
    name: str = ""
    numbers: tuple[int, ...] | None = None
    districts: int | None = None
    results: tuple[PastResult, ...] | None = None
    kind: AppellationKind = AppellationKind.REGISTERED
    succession: Succession = Succession.NONE
    judgment: Judgment = Judgment.NONE
    numbers_now: tuple[int, ...] | None = None

    @property
    def number(self) -> int | None:
        """Its number in the hearing; None when it has none or several."""
        return next(iter(self.numbers)) if self.numbers and len(set(self.numbers)) == 1 else None

    @property
    def after_judgment(self) -> tuple[int, ...] | None:
        """The numbers of its lists as they stand now."""
        return self.numbers if self.numbers_now is None else self.numbers_now


@dataclass(frozen=True, slots=True)
class NumberingFacts:
    """All groups with a valid list, and the lots: ids in the order drawn, `None` when that is not known."""

    election: ElectionFacts
    groups: tuple[NumberedGroup, ...]
    drawn: tuple[str, ...] | None = None
