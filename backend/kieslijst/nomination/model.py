"""A nomination of one group for one election, as immutable values with pure changes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import NotFound
from kieslijst.shared.person_name import Gender, PersonName


class AppellationKind(StrEnum):
    """How a group takes part (Kieswet H 3): under its registered name, a merged one, or none."""

    REGISTERED = "registered"
    MERGED = "merged"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Details:
    """What the group says about itself; `kind` and `seats_before` are `None` while not answered.

    `seats_before` are the seats that the appellation won at the last election of this body; for a merged one the
    highest single number, never a sum (Kieswet H 6(2)).
    """

    kind: AppellationKind | None = None
    appellation: str = ""
    seats_before: int | None = None
    publish_gender: bool = True


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody with a postal address who is not a candidate: a submitter, a substitute, an authorised person."""

    name: PersonName = field(default_factory=PersonName)
    address: PostalAddress = field(default_factory=PostalAddress)

    @property
    def is_empty(self) -> bool:
        return self.address.is_empty and self.name == _NO_NAME


_NO_NAME = PersonName()


@dataclass(frozen=True, slots=True)
class Contacts:
    """Who hands in the list and who may repair omissions (Kieswet H 1, H 5), as one record of one form."""

    submitter: Contact = field(default_factory=Contact)
    substitutes: tuple[Contact, ...] = ()

    def with_room(self, count: int) -> "Contacts":
        """With so many substitutes, the last ones empty, so that two of these can be compared one by one."""
        missing = count - len(self.substitutes)
        return replace(self, substitutes=(*self.substitutes, *(Contact() for _ in range(missing))))

    @property
    def filled(self) -> "Contacts":
        """Without empty substitutes."""
        return replace(self, substitutes=tuple(one for one in self.substitutes if not one.is_empty))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be a candidate. `bsn` is empty when unknown; `has_no_bsn` when the person has none.

    `is_sitting_member` is `None` while not answered. `revision` counts the changes; a form that was opened at an
    earlier revision is merged field by field or becomes a conflict.
    """

    id: UUID
    name: PersonName = field(default_factory=PersonName)
    gender: Gender | None = None
    birth_date: BirthDate | None = None
    residence: Residence = field(default_factory=Residence)
    bsn: str = ""
    has_no_bsn: bool = False
    address: PostalAddress = field(default_factory=PostalAddress)
    authorised_person: Contact = field(default_factory=Contact)
    is_sitting_member: bool | None = None
    revision: int = 1
    email: str = ""
    """Only to ask the person to check the data; never on a paper."""


@dataclass(frozen=True, slots=True)
class SharedHead:
    """What the lists that carry it have in common: their first `length` places (see `nomination.heads`)."""

    id: UUID
    length: int


@dataclass(frozen=True, slots=True)
class CandidateList:
    """A list of candidates for some districts: person ids in list order, place 1 first.

    `label` is the group's own name for it, which no paper shows.
    """

    id: UUID
    number: int
    districts: tuple[int, ...] = ()
    candidates: tuple[UUID, ...] = ()
    label: str = ""
    head: SharedHead | None = None

    def with_candidate(self, person_id: UUID) -> "CandidateList":
        """The list with somebody added at the end; somebody who is on it already stays where they are."""
        if person_id in self.candidates:
            return self
        return replace(self, candidates=(*self.candidates, person_id))

    def without_candidate(self, person_id: UUID) -> "CandidateList":
        return self.without_candidates((person_id,))

    def without_candidates(self, person_ids: Collection[UUID]) -> "CandidateList":
        return replace(self, candidates=tuple(other for other in self.candidates if other not in person_ids))

    def with_places(self, places: Mapping[UUID, int]) -> "CandidateList":
        """The list with each of these people at their place, whether they were on it or not; the others close up.

        1 is the top; beyond the ends is the nearest end. Whoever has the lowest place is put down first, so that the
        places of people who were taken off together bring the old order back.
        """
        order = [other for other in self.candidates if other not in places]
        for person_id, place in sorted(places.items(), key=lambda item: item[1]):
            order.insert(max(place, 1) - 1, person_id)
        return replace(self, candidates=tuple(order))

    def places_of(self, person_ids: Collection[UUID]) -> dict[UUID, int]:
        """Where those of them stand who are on the list, in list order."""
        return {each: place for place, each in enumerate(self.candidates, start=1) if each in person_ids}

    def with_candidate_at(self, person_id: UUID, place: int) -> "CandidateList":
        """The list with somebody moved to a place (1 is the top; beyond the ends is the nearest end).

        Raises `NotFound` when the person is not on the list.
        """
        if person_id not in self.candidates:
            raise NotFound("Deze kandidaat staat niet meer op de lijst.")
        return self.with_places({person_id: place})


@dataclass(frozen=True, slots=True)
class Nomination:
    """Everything a group has prepared for one election."""

    id: UUID
    organisation_id: UUID
    election_id: UUID
    details: Details = field(default_factory=Details)
    submitter: Contact = field(default_factory=Contact)
    substitutes: tuple[Contact, ...] = ()
    persons: tuple[Person, ...] = ()
    lists: tuple[CandidateList, ...] = ()
    revision: int = 1
    is_practice: bool = False
    """A practice list is never handed in; it stands beside the real one of the same group and election."""

    @property
    def contacts(self) -> Contacts:
        return Contacts(self.submitter, self.substitutes)

    def person(self, person_id: UUID) -> Person:
        """Raises `NotFound` for a person of somebody else."""
        for person in self.persons:
            if person.id == person_id:
                return person
        raise NotFound("Deze persoon is er niet (meer).")

    def list(self, list_id: UUID) -> CandidateList:
        """Raises `NotFound` for a list of somebody else."""
        for candidate_list in self.lists:
            if candidate_list.id == list_id:
                return candidate_list
        raise NotFound("Deze lijst is er niet (meer).")
