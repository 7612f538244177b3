"""People in one address book who may be one person (pure); that they are, only people say.

The same number, the same name and birth date, or names that are nearly the same where no birth dates tell them apart.
People are compared within a group that shares something, and with their neighbours in the alphabet, never all with all.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from rapidfuzz import fuzz

from kieslijst.nomination.model import Person
from kieslijst.nomination.searching import folded

_NEAR, _WINDOW, _LARGEST_GROUP = 90.0, 4, 20


class Why(StrEnum):
    """What two people share, the strongest first."""

    SAME_NUMBER = "same_number"
    SAME_NAME_AND_DAY = "same_name_and_day"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people in the order of the address book."""

    one: Person
    other: Person
    why: Why

    @property
    def ids(self) -> frozenset[UUID]:
        return frozenset((self.one.id, self.other.id))


def likely_twins(persons: Sequence[Person], apart: Collection[frozenset[UUID]] = ()) -> tuple[Pair, ...]:
    """Every pair once, with its strongest reason, without those of which somebody said that they are two people."""
    found: dict[frozenset[UUID], Pair] = {}
    for why, pairs in (
        (Why.SAME_NUMBER, _sharing(persons, lambda person: person.bsn)),
        (Why.SAME_NAME_AND_DAY, _sharing(persons, _name_and_day)),
        (Why.ALIKE, _alike(persons)),
    ):
        for one, other in pairs:
            pair = Pair(one, other, why)
            if pair.ids not in apart:
                found.setdefault(pair.ids, pair)
    return tuple(found.values())


def _sharing(persons: Iterable[Person], key: Callable[[Person], str]) -> Iterator[tuple[Person, Person]]:
    groups: dict[str, list[Person]] = {}
    for person in persons:
        if shared := key(person):
            groups.setdefault(shared, []).append(person)
    for group in groups.values():
        yield from combinations(group[:_LARGEST_GROUP], 2)


def _name_and_day(person: Person) -> str:
    born = person.birth_date
    return f"{_surname(person)} {_initial(person)} {born.on_form}" if born and person.name.last_name else ""


def _alike(persons: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Neighbours in the alphabet with the same first letter, and no two different birth dates."""
    in_order = sorted((person for person in persons if person.name.last_name), key=_surname)
    for at, one in enumerate(in_order):
        for other in in_order[at + 1 : at + 1 + _WINDOW]:
            if _may_be_one(one, other):
                yield (one, other) if persons.index(one) <= persons.index(other) else (other, one)


def _may_be_one(one: Person, other: Person) -> bool:
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return False
    if one.bsn and other.bsn and one.bsn != other.bsn:
        return False
    same_initial = _initial(one) == _initial(other) or not (_initial(one) and _initial(other))
    return same_initial and fuzz.ratio(_surname(one), _surname(other), score_cutoff=_NEAR) > 0


def _surname(person: Person) -> str:
    return folded(person.name.last_name)


def _initial(person: Person) -> str:
    return folded(person.name.initials or person.name.first_name).strip()[:1]
