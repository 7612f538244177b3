"""Who stands on more than one list in a district, or twice on one list; worked out once for all rules."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from kieslijst.law.elsewhere import OtherList
from kieslijst.law.facts import GroupFacts, ListFacts, PersonFacts
from kieslijst.law.placement import Placement
from kieslijst.law.same_person import NameKey


@dataclass(frozen=True, slots=True)
class Clash:
    """The lists, with the person's own, that share a district; `district` is the first one shared."""

    district: str
    lists: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """The higher place where the same person stands; `sure` is False when only name and birth date agree."""

    position: int
    sure: bool


class Lists(Protocol):
    """What this module needs of a case."""

    lists: tuple[ListFacts, ...]
    group: GroupFacts

    @property
    def placements(self) -> dict[str, list[Placement]]: ...
    @property
    def name_keys(self) -> dict[str, NameKey | None]: ...
    @property
    def persons(self) -> tuple[PersonFacts, ...]: ...
    def districts_of(self, list_: ListFacts) -> frozenset[int]: ...
    def district_name(self, number: int) -> str: ...


def clashes_of(
    case: Lists, twins: dict[str, tuple[str, ...]], others: Callable[..., tuple[OtherList, ...]] | None
) -> dict[str, Clash]:
    """By person id. `twins` are ids that may be the same person; `others` gives the lists of other groups, if known."""
    found: dict[str, Clash] = {}
    for person in case.persons:
        own = case.placements[person.id]
        abroad = others(person, not_of=case.group.id) if others else ()
        ids = twins.get(person.id, ())
        if len(own) == 1 and not ids and not abroad:
            continue
        clash = _clash(own, [place for other in ids for place in case.placements[other]], abroad, case)
        if clash is not None:
            found[person.id] = clash
    return found


def _clash(own: list[Placement], twins: list[Placement], abroad: tuple[OtherList, ...], case: Lists) -> Clash | None:
    mine = {place.list_.id: case.districts_of(place.list_) for place in own}
    theirs = {place.list_.id: case.districts_of(place.list_) for place in twins}
    if not abroad and _all_apart({**mine, **theirs}.values()):
        return None
    involved: set[str] = set()
    shared: set[int] = set()
    for list_id, districts in mine.items():
        for other_id, others in {**mine, **theirs}.items():
            if other_id != list_id and districts & others:
                involved |= {list_id, other_id}
                shared |= districts & others
        for other in abroad:
            if other.shares(districts):
                involved |= {list_id, f"{other.group_id}/{other.list_id}"}
                shared |= (districts & other.districts) or districts
    if not involved:
        return None
    return Clash(case.district_name(min(shared)) if shared else "", len(involved))


def _all_apart(districts: Collection[frozenset[int]]) -> bool:
    """Whether no district is in two of these, as on the twenty lists of a party that has one in each district."""
    return len(frozenset().union(*districts)) == sum(map(len, districts))


def repeats_of(case: Lists) -> dict[tuple[str, int], Repeat]:
    """By list id and position: places where someone stands who stands higher up on that list already."""
    found: dict[tuple[str, int], Repeat] = {}
    for list_ in case.lists:
        _note_repeats(list_, case.name_keys, found)
    return found


def _note_repeats(list_: ListFacts, names: Mapping[str, NameKey | None], found: dict[tuple[str, int], Repeat]) -> None:
    by_id: dict[str, int] = {}
    by_number: dict[str, int] = {}
    asked: dict[NameKey, int] = {}
    for candidate in list_.candidates:
        person, name, number = candidate.person, names[candidate.person.id], candidate.person.bsn_digest
        earlier = by_id.get(person.id)
        if earlier is None and number:
            earlier = by_number.get(number)
        if earlier is not None:
            found[list_.id, candidate.position] = Repeat(earlier, sure=True)
        elif name is not None and name in asked:
            found[list_.id, candidate.position] = Repeat(asked[name], sure=False)
        by_id.setdefault(person.id, candidate.position)
        if number:
            by_number.setdefault(number, candidate.position)
        if name is not None:
            asked.setdefault(name, candidate.position)
