"""The numbers of the lists: first by the votes of last time, then by the number of districts, ties by lot.

Source: Kieswet I 12 to I 16, for the Senate S 10 to S 14. A list group, or a set of identical lists, is one entrant and
gets one number (I 13, S 11). Only lists that are valid somewhere take part. Nothing is drawn here: where the law wants
a lot the answer says between whom, and takes the order that was drawn.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class PastResult:
    """What the lists under one appellation won at the last election of this body; for the Senate weighted votes."""

    appellation: str
    votes: int
    seats: int


@dataclass(frozen=True, slots=True)
class Entrant:
    """A list group, set or list that gets one number. `districts` is in how many it is valid, not handed in.

    `results` are those of its own appellation; of the groups behind a merged or a new name; or of the joint list that
    they had last time.
    """

    id: str
    districts: int
    kind: AppellationKind = AppellationKind.REGISTERED
    results: tuple[PastResult, ...] = ()
    succession: Succession = Succession.NONE
    name: str = ""
    """How explanations call it; its id when empty."""

    @property
    def called(self) -> str:
        return self.name or self.id


class Round(StrEnum):
    """In which order of the law an entrant stands."""

    VOTES = "votes"
    """I 14(1)(2), S 12(1)(2): seats last time, most votes first."""
    DISTRICTS = "districts"
    """I 14(3), S 12(3): the rest, most districts first."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number with why: the round, what counted in it (votes or districts), and whether a lot decided.

    `equals` are the names of all between whom the lot was drawn, itself included; `added` the appellations whose votes
    were added up, none when the votes of one appellation count.
    """

    id: str
    number: int
    round: Round
    count: int
    by_lot: bool
    equals: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draw:
    """Lots must be drawn between these entrants, in order of id; the first one drawn gets `first_number`."""

    ids: tuple[str, ...]
    first_number: int
    round: Round
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbering:
    """All numbers that are certain, and the draws that are still to be held; complete when there are none."""

    numbered: tuple[Numbered, ...]
    draws: tuple[Draw, ...]

    @property
    def is_complete(self) -> bool:
        return not self.draws


def number_lists(entrants: Iterable[Entrant], *, election_type: ElectionType, drawn: Sequence[str] = ()) -> Numbering:
    """Number the valid lists. `drawn` are ids in the order in which they were drawn, as far as that has come.

    Raises `ValueError` when an id occurs twice among the entrants or the drawn, or a drawn id is not an entrant.
    """
    standing = sorted((_stand(entrant, election_type) for entrant in entrants), key=_by_law)
    _refuse_strange_ids([place.id for place in standing], drawn)
    numbered: list[Numbered] = []
    draws: list[Draw] = []
    number = 1
    for _, equals in groupby(standing, key=_rank):
        tied = list(equals)
        certain, draw = _settle(tied, drawn, number)
        numbered += certain
        draws += [draw] if draw else []
        number += len(tied)
    return Numbering(tuple(numbered), tuple(draws))


def number_for_revived(taken: Iterable[int]) -> int:
    """The number of a list that a court declares valid afterwards: the next free one (I 16(2)).

    The numbers of others never change, also when a list falls (I 16(1), S 14).
    """
    return max(taken, default=0) + 1


@dataclass(frozen=True, slots=True)
class _Place:
    id: str
    name: str
    round: Round
    count: int
    added: tuple[str, ...] = ()


def _stand(entrant: Entrant, election_type: ElectionType) -> _Place:
    votes = votes_that_count(entrant, election_type)
    if votes is None:
        return _Place(entrant.id, entrant.called, Round.DISTRICTS, entrant.districts)
    seated = tuple(result.appellation for result in entrant.results if result.seats > 0)
    return _Place(entrant.id, entrant.called, Round.VOTES, votes, seated if len(seated) > 1 else ())


def votes_that_count(entrant: Entrant, election_type: ElectionType) -> int | None:
    """Votes of last time for the order of I 14(1)(2), S 12(1)(2); None when the entrant belongs to the rest.

    Only groups that won a seat add their votes. A new name of separate groups counts when each of them won one. The
    Senate's article does not mention new names: open question "New name in the Senate's numbering".
    """
    if entrant.kind is AppellationKind.UNNAMED:
        return None
    if entrant.succession is not Succession.NONE and election_type is ElectionType.EK:
        return None
    seated = [result for result in entrant.results if result.seats > 0]
    if entrant.succession is Succession.OF_SEPARATE_GROUPS and len(seated) < len(entrant.results):
        return None
    return sum(result.votes for result in seated) if seated else None


def _rank(place: _Place) -> tuple[bool, int]:
    return (place.round is Round.DISTRICTS, -place.count)


def _by_law(place: _Place) -> tuple[tuple[bool, int], str]:
    return (_rank(place), place.id)


def _settle(tied: list[_Place], drawn: Sequence[str], first: int) -> tuple[list[Numbered], Draw | None]:
    """Numbers for entrants of equal rank: the drawn ones in their order; a last one that is left needs no lot."""
    by_id = {place.id: place for place in tied}
    order = [entrant_id for entrant_id in drawn if entrant_id in by_id]
    left = sorted(by_id.keys() - set(order))
    if len(left) == 1:
        order, left = [*order, *left], []
    equals = tuple(place.name for place in tied) if len(tied) > 1 else ()
    numbered = [_numbered(by_id[entrant_id], number, equals) for number, entrant_id in enumerate(order, start=first)]
    if not left:
        return numbered, None
    names = tuple(by_id[entrant_id].name for entrant_id in left)
    return numbered, Draw(tuple(left), first + len(order), tied[0].round, tied[0].count, names)


def _numbered(place: _Place, number: int, equals: tuple[str, ...]) -> Numbered:
    return Numbered(
        place.id, number, place.round, place.count, by_lot=bool(equals), equals=equals, added=tuple(sorted(place.added))
    )


def _refuse_strange_ids(ids: Sequence[str], drawn: Sequence[str]) -> None:
    if len(set(ids)) != len(ids) or len(set(drawn)) != len(drawn):
        raise ValueError("an id occurs twice")
    if not set(drawn) <= set(ids):
        raise ValueError("a drawn id is not an entrant")
