"""The lists of the other groups in the same election, as the committee sees them; a party knows none of these."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from kieslijst.law.facts import Facts, ListFacts, PersonFacts
from kieslijst.law.same_person import NameKey, namesake_key
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_K = TypeVar("_K")


@dataclass(frozen=True, slots=True)
class OtherList:
    """One list with whose it is. `districts` empty means: the only district there is."""

    group_id: str
    list_id: str
    districts: frozenset[int]

    def shares(self, districts: frozenset[int]) -> bool:
        """Whether both are for one district; a list without districts is for the only one."""
        return not self.districts or not districts or bool(self.districts & districts)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Who stands on which list or signed for it, and which appellation stands above it; built once for all groups."""

    by_number: dict[str, tuple[OtherList, ...]]
    by_name: dict[NameKey, tuple[OtherList, ...]]
    by_appellation: dict[str, tuple[OtherList, ...]]
    by_supporter: dict[str, tuple[OtherList, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, groups: Iterable[Facts]) -> "Elsewhere":
        """Of all groups; each group's own lists are left out when it asks."""
        by_number: dict[str, list[OtherList]] = defaultdict(list)
        by_name: dict[NameKey, list[OtherList]] = defaultdict(list)
        by_appellation: dict[str, list[OtherList]] = defaultdict(list)
        by_supporter: dict[str, list[OtherList]] = defaultdict(list)
        for facts in groups:
            _enter_supporters(facts, by_supporter)
            for list_ in facts.lists:
                here = OtherList(facts.group.id, list_.id, _districts(facts, list_))
                if facts.group.appellation and not list_.unnamed:
                    by_appellation[key(facts.group.appellation)].append(here)
                for candidate in list_.candidates:
                    _enter(candidate.person, here, by_number=by_number, by_name=by_name)
        return cls(_frozen(by_number), _frozen(by_name), _frozen(by_appellation), _frozen(by_supporter))

    def with_same_number(self, person: PersonFacts, *, not_of: str) -> tuple[OtherList, ...]:
        """Lists of other groups with a person of the same citizen service number."""
        return _without(self.by_number.get(person.bsn_digest or "", ()), not_of)

    def with_same_name(self, name: NameKey | None, *, not_of: str) -> tuple[OtherList, ...]:
        """Lists of other groups with a namesake born on the same day."""
        return () if name is None else _without(self.by_name.get(name, ()), not_of)

    def with_same_appellation(self, appellation: str, *, not_of: str) -> tuple[OtherList, ...]:
        """Lists of other groups under the same appellation."""
        return _without(self.by_appellation.get(key(appellation), ()), not_of)

    def with_same_supporter(self, supporter: str, *, not_of: str) -> tuple[OtherList, ...]:
        """Lists of other groups that the same voter signed a declaration of support for."""
        return _without(self.by_supporter.get(supporter, ()), not_of)


def _enter_supporters(facts: Facts, by_supporter: dict[str, list[OtherList]]) -> None:
    for given in facts.support or ():
        here = OtherList(facts.group.id, given.list_id, frozenset({given.district}))
        for declaration in given.declarations or ():
            if declaration.supporter and not declaration.replaced:
                by_supporter[declaration.supporter].append(here)


def _districts(facts: Facts, list_: ListFacts) -> frozenset[int]:
    several = facts.election.election_type in (ElectionType.TK, ElectionType.EK, ElectionType.PS)
    return frozenset(list_.districts or ()) if several else frozenset()


def _enter(
    person: PersonFacts,
    here: OtherList,
    *,
    by_number: dict[str, list[OtherList]],
    by_name: dict[NameKey, list[OtherList]],
) -> None:
    if person.bsn_digest:
        by_number[person.bsn_digest].append(here)
    name = namesake_key(person)
    if name:
        by_name[name].append(here)


def _without(lists: tuple[OtherList, ...], group_id: str) -> tuple[OtherList, ...]:
    if len(lists) == 1:
        return () if lists[0].group_id == group_id else lists
    return tuple(list_ for list_ in lists if list_.group_id != group_id)


def _frozen(lists: dict[_K, list[OtherList]]) -> dict[_K, tuple[OtherList, ...]]:
    return {key_: tuple(sorted(found, key=_order)) if len(found) > 1 else tuple(found) for key_, found in lists.items()}


def _order(list_: OtherList) -> tuple[str, str]:
    return (list_.group_id, list_.list_id)
