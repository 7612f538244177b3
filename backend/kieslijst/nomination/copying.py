"""What copying a list to districts makes of the lists (pure)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from kieslijst.nomination.model import CandidateList


class Each(StrEnum):
    """A list of its own for each of the chosen districts, or one for all of them."""

    OWN = "own"
    ONE = "one"


class Present(StrEnum):
    """What happens to the people of a list that a district has already."""

    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Copying:
    """What was asked for: from which list, to which districts, and how."""

    source: UUID
    districts: tuple[int, ...]
    each: Each
    present: Present


@dataclass(frozen=True, slots=True)
class Copied:
    """New and changed lists, and the ids of those that have no district left."""

    made: tuple[CandidateList, ...]
    changed: tuple[CandidateList, ...]
    removed: tuple[UUID, ...]


def copied(lists: Sequence[CandidateList], wanted: Copying, *, new_id: Callable[[], UUID]) -> Copied:
    """Every chosen district ends with one list that has the people of the source.

    A list that holds for exactly these districts keeps its id; else a new list takes the districts over, and a list
    that loses its last district to it goes. The source never goes.
    """
    groups = [(one,) for one in wanted.districts] if wanted.each is Each.OWN else [wanted.districts]
    work = _Work({each.id: each for each in lists}, wanted, new_id)
    for group in groups:
        work.copy_to(tuple(sorted(group)))
    before = {each.id: each for each in lists}
    return Copied(
        made=tuple(each for key, each in work.lists.items() if key not in before),
        changed=tuple(each for key, each in work.lists.items() if key in before and before[key] != each),
        removed=tuple(key for key in before if key not in work.lists),
    )


class _Work:
    """The lists as they become, district by district."""

    def __init__(self, lists: dict[UUID, CandidateList], wanted: Copying, new_id: Callable[[], UUID]) -> None:
        self.lists = lists
        self.wanted = wanted
        self.new_id = new_id
        self.source = lists[wanted.source]

    def copy_to(self, group: tuple[int, ...]) -> None:
        present = [
            each for key, each in self.lists.items() if key != self.wanted.source and set(each.districts) & set(group)
        ]
        if len(present) == 1 and present[0].districts == group:
            self.lists[present[0].id] = self._filled(present[0], present)
            return
        for each in (*present, self.lists[self.wanted.source]):
            self._without(each, group)
        number = max(each.number for each in self.lists.values()) + 1
        made = CandidateList(self.new_id(), number, group)
        self.lists[made.id] = self._filled(made, present)

    def _without(self, each: CandidateList, group: tuple[int, ...]) -> None:
        left = tuple(one for one in each.districts if one not in group)
        if left or each.id == self.wanted.source:
            self.lists[each.id] = replace(each, districts=left)
        else:
            del self.lists[each.id]

    def _filled(self, target: CandidateList, present: Sequence[CandidateList]) -> CandidateList:
        """With the people of the source; a list that no longer begins as before is no longer bound to its head."""
        kept = (
            () if self.wanted.present is Present.REPLACE else tuple(who for each in present for who in each.candidates)
        )
        people = tuple(dict.fromkeys((*kept, *self.source.candidates)))
        length = target.head.length if target.head else 0
        stays = target.head if people[:length] == target.candidates[:length] else None
        return replace(target, candidates=people, head=stays)
