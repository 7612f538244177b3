"""How each district stands: which lists it has, and what that means (pure)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kieslijst.elections.model import District, Election
from kieslijst.nomination.model import CandidateList


class State(StrEnum):
    """What a district is drawn with: lines, dots, solid, cross-hatch (`ux.md` f.3)."""

    NONE = "none"
    DRAFT = "draft"
    READY = "ready"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Tile:
    """A district as one square of the picture; `column` and `row` count from 0."""

    district: District
    state: State
    lists: tuple[CandidateList, ...]
    column: int
    row: int


_WIDTH = 5
_LAND: Mapping[str, tuple[int, int]] = {
    "Den Helder": (1, 0),
    "Leeuwarden": (2, 0),
    "Groningen": (3, 0),
    "Haarlem": (0, 1),
    "Amsterdam": (1, 1),
    "Lelystad": (2, 1),
    "Zwolle": (3, 1),
    "Assen": (4, 1),
    "'s-Gravenhage": (0, 2),
    "Leiden": (1, 2),
    "Utrecht": (2, 2),
    "Arnhem": (3, 2),
    "Rotterdam": (0, 3),
    "Dordrecht": (1, 3),
    "'s-Hertogenbosch": (2, 3),
    "Nijmegen": (3, 3),
    "Middelburg": (0, 4),
    "Tilburg": (1, 4),
    "Maastricht": (3, 4),
    "Bonaire": (4, 4),
}
"""Where the twenty districts of the lower house lie, about; a picture by squares needs no outlines."""


def lists_by_district(election: Election, lists: Sequence[CandidateList]) -> dict[int, tuple[CandidateList, ...]]:
    """The lists of each district of the election, in its order."""
    held: dict[int, list[CandidateList]] = {each.number: [] for each in election.districts}
    for each in lists:
        for number in each.districts:
            if number in held:
                held[number].append(each)
    return {number: tuple(found) for number, found in held.items()}


def tiles(election: Election, lists: Sequence[CandidateList], states: Mapping[int, State]) -> tuple[Tile, ...]:
    """Every district in its square: by where it lies where we know that, else in the order of the numbers."""
    held = lists_by_district(election, lists)
    names = {each.name for each in election.districts}
    known = _LAND if names <= _LAND.keys() else {}
    return tuple(
        Tile(each, states[each.number], held[each.number], *known.get(each.name, (at % _WIDTH, at // _WIDTH)))
        for at, each in enumerate(election.districts)
    )
