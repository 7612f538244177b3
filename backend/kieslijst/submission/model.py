"""The snapshot: all that a nomination says at one moment, immutable, with a hash."""

from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.nomination.background import Part
from kieslijst.nomination.model import AppellationKind, Contact
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate at a place of a list; fields as in `nomination.model.Person`."""

    place: int
    person_id: UUID
    name: PersonName
    gender: Gender | None = None
    birth_date: BirthDate | None = None
    residence: Residence = field(default_factory=Residence)
    bsn: str = ""
    has_no_bsn: bool = False
    address: PostalAddress = field(default_factory=PostalAddress)
    authorised_person: Contact = field(default_factory=Contact)
    is_sitting_member: bool | None = None

    def says_the_same_as(self, other: "Candidate") -> bool:
        """Whether both say the same of one person, at whatever place."""
        return _beside_the_place(self) == _beside_the_place(other)


_beside_the_place = attrgetter(*(each.name for each in fields(Candidate) if each.name != "place"))


@dataclass(frozen=True, slots=True)
class SubmittedList:
    """A list with its districts (numbers; empty where the election has only one) and candidates in order."""

    id: UUID
    number: int
    districts: tuple[int, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a nomination says at one moment; all facts, papers and files are made of this alone."""

    election: Election
    nomination_id: UUID
    group_name: str
    kind: AppellationKind | None
    appellation: str
    seats_before: int | None
    publish_gender: bool
    language: str
    submitter: Contact
    substitutes: tuple[Contact, ...]
    lists: tuple[SubmittedList, ...]
    is_practice: bool = False
    parts: tuple[Part, ...] = ()
    """The groups behind a merged appellation, empty for every other one."""
    entitled: tuple[bool | None, ...] = ()
    """What submitter and substitutes say of their right to vote, in that order; for the check of now, never kept."""


@dataclass(frozen=True, slots=True)
class FrozenSnapshot:
    """A snapshot that was kept: its code on paper, its hash (32 bytes), when and by whom it was made."""

    id: UUID
    code: str
    hash: bytes
    version: int
    made_at: datetime
    made_by: str
    snapshot: Snapshot
