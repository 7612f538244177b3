"""Who in a source is somebody of the address book, and what the two say differently (pure).

The BSN is certain, and so is the name with the date of birth. A 230b has neither: the name with the place of residence
is asked, never assumed.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kieslijst.exchange.spreadsheet.candidates import CandidateRow
from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.rows import name_key
from kieslijst.nomination.model import Contact, Person
from kieslijst.nomination.pasted import person_of

COMPARED = (
    Field.INITIALS,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.GENDER,
    Field.BIRTH_DATE,
    Field.PLACE,
    Field.BSN,
    Field.STREET_LINE,
    Field.AGENT_LAST_NAME,
)
"""One field stands for each thing that is kept or changed as a whole: the last name with its prefix, an address."""
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody who is there already; not `is_sure` has to be asked."""

    person: Person
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Differing:
    """A field that both fill, and otherwise."""

    field: Field
    ours: Person
    theirs: Person


class Known:
    """The address book by what people are known again by."""

    def __init__(self, persons: Iterable[Person]) -> None:
        self._by: dict[object, list[Person]] = {}
        for person in persons:
            for key in _sure_keys(person):
                self._by.setdefault(key, []).append(person)
            self._by.setdefault(_like(person), []).append(person)

    def match(self, candidate: CandidateRow) -> Match | None:
        """Two people whom nothing tells apart match nobody surely; the first of them is asked."""
        theirs = person_of(candidate, _NOBODY)
        for key in _sure_keys(theirs):
            found = [each for each in self._by.get(key, []) if not _is_surely_another(each, theirs)]
            if found:
                return Match(found[0], is_sure=len(found) == 1)
        likes = [each for each in self._by.get(_like(theirs), []) if not _is_surely_another(each, theirs)]
        return Match(likes[0], is_sure=False) if likes else None


def _sure_keys(person: Person) -> Iterator[object]:
    if person.bsn:
        yield "bsn", person.bsn
    if person.birth_date and person.birth_date.as_date:
        yield name_key(person.name), person.birth_date


def _like(person: Person) -> object:
    return name_key(person.name), person.residence.place.casefold()


def _is_surely_another(ours: Person, theirs: Person) -> bool:
    """Two numbers that differ; or two days of birth, where no number says that they are one person."""
    if ours.bsn and theirs.bsn:
        return ours.bsn != theirs.bsn
    born = (ours.birth_date, theirs.birth_date)
    return None not in born and born[0] != born[1]


def differing(person: Person, candidate: CandidateRow) -> tuple[Differing, ...]:
    """What both fill, and otherwise; an empty side is no difference."""
    theirs = person_of(candidate, person.id)
    return tuple(
        Differing(field, person, theirs)
        for field in COMPARED
        if not _is_empty(person, field) and not _is_empty(theirs, field) and _of(person, field) != _of(theirs, field)
    )


def joined(person: Person, candidate: CandidateRow, chosen: Collection[str]) -> Person:
    """The person with what was empty filled, and with the chosen fields as the source says them."""
    theirs = person_of(candidate, person.id)
    for field in COMPARED:
        if not _is_empty(theirs, field) and (field.value in chosen or _is_empty(person, field)):
            person = _taken(person, theirs, field)
    return person


def _of(person: Person, field: Field) -> object:
    name = person.name
    values: dict[Field, object] = {
        Field.INITIALS: name.initials,
        Field.FIRST_NAME: name.first_name,
        Field.LAST_NAME: (name.prefix, name.last_name),
        Field.GENDER: person.gender,
        Field.BIRTH_DATE: person.birth_date,
        Field.PLACE: person.residence,
        Field.BSN: (person.bsn, person.has_no_bsn),
        Field.STREET_LINE: person.address,
        Field.AGENT_LAST_NAME: person.authorised_person,
    }
    return values[field]


def _is_empty(person: Person, field: Field) -> bool:
    if field is Field.PLACE:
        return not person.residence.place
    if field is Field.STREET_LINE:
        return person.address.is_empty
    return _of(person, field) in ("", None, ("", ""), ("", False), Contact())


def _taken(person: Person, theirs: Person, field: Field) -> Person:
    other = theirs.name
    parts: dict[Field, dict[str, Any]] = {
        Field.INITIALS: {"initials": other.initials},
        Field.FIRST_NAME: {"first_name": other.first_name},
        Field.LAST_NAME: {"prefix": other.prefix, "last_name": other.last_name},
    }
    if field in parts:
        return replace(person, name=replace(person.name, **parts[field]))
    whole: dict[Field, dict[str, Any]] = {
        Field.GENDER: {"gender": theirs.gender},
        Field.BIRTH_DATE: {"birth_date": theirs.birth_date},
        Field.PLACE: {"residence": theirs.residence},
        Field.BSN: {"bsn": theirs.bsn, "has_no_bsn": theirs.has_no_bsn},
        Field.STREET_LINE: {"address": theirs.address},
        Field.AGENT_LAST_NAME: {"authorised_person": theirs.authorised_person},
    }
    return replace(person, **whole[field])
