"""What the committee received: submissions with lists, and candidates with their public fields only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.exchange.candidate import GenderMark, ListType
from kieslijst.exchange.message import Profile
from kieslijst.nomination.model import AppellationKind
from kieslijst.shared.address import Residence
from kieslijst.shared.errors import NotFound
from kieslijst.shared.person_name import PersonName

SINGLE_CONTEST = "geen"
"""What EML_NL writes for an election that has no districts (ContestIdentifier)."""


class Origin(StrEnum):
    """Where an examination's lists come from: examined here, or decided elsewhere and read from EML files."""

    EXAMINED = "examined"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Examination:
    """The committee's dossier of one election; its row is the lock of every change."""

    id: UUID
    election_id: UUID
    origin: Origin
    closed_at: datetime | None = None
    closed_by: str = ""

    @property
    def is_closed(self) -> bool:
        return self.closed_at is not None


@dataclass(frozen=True, slots=True)
class Contest:
    """An electoral district as EML_NL names it: "10", "I" or "geen"; `place` orders the districts."""

    id: UUID
    contest_id: str
    name: str
    place: int

    @property
    def is_only_one(self) -> bool:
        return self.contest_id == SINGLE_CONTEST


@dataclass(frozen=True, slots=True)
class FileHead:
    """What the head of an imported file said beside the election: who made it, and how it named the election."""

    profile: Profile
    authority_code: str
    authority_name: str
    created_by_code: str | None
    created_by_name: str
    election_name: str


@dataclass(frozen=True, slots=True)
class FileMarks:
    """What an imported file said about a list; for lists examined here this is computed on export (`eml.md` 9)."""

    appellation: str
    list_type: ListType
    belongs_to_set: int | None
    combination: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate as received. `number` is fixed by the numbering or by an imported file; `None` before, and when
    struck. `person_id` tells that two places hold the same person of one party; imported files do not know it.
    """

    id: UUID
    list_id: UUID
    place: int
    name: PersonName
    gender: GenderMark | None
    residence: Residence
    person_id: UUID | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class DistrictOfList:
    """A list in one district: the unit that is valid or not (Kieswet I 5)."""

    id: UUID
    contest: Contest


@dataclass(frozen=True, slots=True)
class ReceivedList:
    """A list of a submission, in a query that needs no candidates without them; `size` and `head` are always there."""

    id: UUID
    submission_id: UUID
    place: int
    publish_gender: bool
    language: str | None
    districts: tuple[DistrictOfList, ...]
    size: int
    head: str
    """Who stands first: names an unnamed list on screen."""
    candidates: tuple[Candidate, ...] = ()
    marks: FileMarks | None = None

    @property
    def district_names(self) -> str:
        """The districts in words; empty for an election without districts."""
        return ", ".join(district.contest.name for district in self.districts if district.contest.name)


@dataclass(frozen=True, slots=True)
class Receipt:
    """How a submission came in: the code on the paper, and the snapshot that it stands for.

    `version` is the snapshot's; `newest_version` was the party's newest at that moment.
    """

    code: str
    snapshot_id: UUID
    version: int
    newest_version: int
    at: datetime
    by: str

    @property
    def is_older_than_newest(self) -> bool:
        return self.version < self.newest_version


@dataclass(frozen=True, slots=True)
class Previous:
    """How the appellation did at the last election: votes on lists that won a seat, `None` when it won none."""

    votes: int | None


@dataclass(frozen=True, slots=True)
class Submission:
    """All lists of one group. `receipt` is `None` for imported lists, `previous` while nobody has answered.

    `drawn_place` is the place in the lot that was drawn; `number` and `number_reason` are fixed by closing.
    """

    id: UUID
    place: int
    group_name: str
    kind: AppellationKind | None
    appellation: str
    seats_before: int | None
    receipt: Receipt | None
    lists: tuple[ReceivedList, ...]
    previous: Previous | None = None
    drawn_place: int | None = None
    number: int | None = None
    number_reason: str = ""
    revision: int = 1

    @property
    def districts(self) -> tuple[DistrictOfList, ...]:
        return tuple(district for received in self.lists for district in received.districts)

    def list(self, list_id: UUID) -> ReceivedList:
        """Raises `NotFound` for a list of another submission."""
        for received in self.lists:
            if received.id == list_id:
                return received
        raise NotFound("Deze lijst is er niet.")

    @property
    def label(self) -> str:
        """What people call it: the appellation, or for an unnamed list "Blanco" with the first candidate."""
        return self.appellation or self.unnamed_label

    @property
    def unnamed_label(self) -> str:
        head = next((received.head for received in self.lists if received.head), "")
        return f"Blanco ({head})" if head else "Blanco"

    @property
    def size(self) -> int:
        """How many places all lists have together."""
        return sum(received.size for received in self.lists)
