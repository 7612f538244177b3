"""Two lists beside each other: who is on one of them only, and who stands in another place (pure)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kieslijst.nomination.model import CandidateList


class Difference(StrEnum):
    """What is different for one person."""

    ONLY_A = "only-a"
    ONLY_B = "only-b"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Compared:
    """One person and where they stand; None is not on that list."""

    person_id: UUID
    difference: Difference
    on_a: int | None
    on_b: int | None


def compared(a: CandidateList, b: CandidateList) -> tuple[Compared, ...]:
    """Only differences, in the order of the places. Who only closed up counts as standing in another place too."""
    on_a = {person_id: place for place, person_id in enumerate(a.candidates, start=1)}
    on_b = {person_id: place for place, person_id in enumerate(b.candidates, start=1)}
    found = [
        Compared(each, _difference(on_a.get(each), on_b.get(each)), on_a.get(each), on_b.get(each))
        for each in {**on_a, **on_b}
        if on_a.get(each) != on_b.get(each)
    ]
    return tuple(sorted(found, key=lambda one: (one.on_a or one.on_b or 0, one.on_a is None)))


def _difference(on_a: int | None, on_b: int | None) -> Difference:
    if on_a is None:
        return Difference.ONLY_B
    return Difference.ONLY_A if on_b is None else Difference.PLACE
