"""What a central electoral committee did or plans in one election, and what others did around it.

As in `facts`: `None` means that nobody recorded it, and a rule that hangs on it answers met or asks. Times are local at
the place of the act, without a zone: Amsterdam for a committee, the island for what happens with a governor.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kieslijst.law.facts import HandInPlace
from kieslijst.law.sanctions import Omission
from kieslijst.shared.election_type import ElectionType


class Channel(StrEnum):
    """How a notice went."""

    REGISTERED_LETTER = "registered_letter"
    RECEIPT = "receipt"
    """Handed over against a dated receipt."""
    ELECTRONIC = "electronic"
    OTHER = "other"


class Gazette(StrEnum):
    """Where something was made public."""

    STAATSCOURANT = "staatscourant"
    PROVINCIAAL_BLAD = "provinciaal_blad"
    WATERSCHAPSBLAD = "waterschapsblad"
    GEMEENTEBLAD = "gemeenteblad"
    AFKONDIGINGSBLAD = "afkondigingsblad"
    OTHER = "other"


class HearingKind(StrEnum):
    """The two hearings of a committee."""

    EXAMINATION = "examination"
    """Of I 1 and S 1."""
    DECISION = "decision"
    """Of I 4 and S 2."""


class Court(StrEnum):
    """Where an appeal goes."""

    COUNCIL_OF_STATE = "council_of_state"
    JOINT_COURT = "joint_court"
    """Of Aruba, Curaçao, Sint Maarten and of Bonaire, Sint Eustatius and Saba."""


class Outcome(StrEnum):
    """What a court did with an appeal."""

    UPHELD = "upheld"
    UNFOUNDED = "unfounded"
    INADMISSIBLE = "inadmissible"


class Paper(StrEnum):
    """Papers of a nomination that are kept or destroyed after the result."""

    LIST = "list"
    SUPPORT = "support"
    CONSENT = "consent"
    Y13 = "y13"
    """Statements of not standing in another member state."""


class FormsPlace(StrEnum):
    """Where forms must be there for everybody."""

    MUNICIPALITY = "municipality"
    CSB = "csb"
    KIESRAAD = "kiesraad"
    ISLAND_OFFICE = "island_office"


class AccessAddressee(StrEnum):
    """Who was asked for access to, or correction or restriction of, personal data."""

    CSB = "csb"
    PARTY = "party"


@dataclass(frozen=True, slots=True)
class MovedDay:
    """A decree that moves nomination day to the week before (F 1(3))."""

    announced_on: date | None = None


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """The record of one hearing."""

    made: bool | None = None
    holds_objections: bool | None = None
    holds_replies: bool | None = None
    open_to_everyone: bool | None = None
    open_until: date | None = None
    """First day on which it is no longer open for inspection."""
    open_on_islands: bool | None = None
    online: bool | None = None
    online_with_signatures: bool | None = None


@dataclass(frozen=True, slots=True)
class HearingFacts:
    """One hearing, planned or held."""

    kind: HearingKind
    starts_at: datetime | None = None
    public: bool | None = None
    announced: bool | None = None
    announced_on: date | None = None
    announced_in: Gazette | None = None
    follows: datetime | None = None
    """KCNI: when the same hearing for the provincial council of Zuid-Holland was over."""
    online_live: bool | None = None
    """The public can attend online and follow it live."""
    objections_made: bool | None = None
    """A voter objected aloud."""
    lists_numbered: bool | None = None
    numbers_told: bool | None = None
    record: RecordFacts | None = None


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """A notice of omissions to one group."""

    group_id: str
    group: str
    sent_on: date | None = None
    to_submitter: bool | None = None
    channel: Channel | None = None
    handed_in_on_islands: bool | None = None
    told_governor: bool | None = None
    """Electronically, where the list was handed in with a governor."""
    governor_channel: Channel | None = None
    """How the governor told the submitter."""


@dataclass(frozen=True, slots=True)
class RepairFacts:
    """Something that came in to repair an omission."""

    group_id: str
    group: str
    received_at: datetime | None = None
    place: HandInPlace | None = None


@dataclass(frozen=True, slots=True)
class AnnouncementFacts:
    """The announcement of where and when lists are handed in."""

    on: date | None = None
    gazette: Gazette | None = None
    names_place_and_time: bool | None = None
    names_right_of_union_citizens: bool | None = None


@dataclass(frozen=True, slots=True)
class FormsFacts:
    """Forms at one place; `last_day` is the last day on which they are there."""

    place: FormsPlace
    first_day: date | None = None
    last_day: date | None = None
    free: bool | None = None


@dataclass(frozen=True, slots=True)
class InspectionFacts:
    """What everybody may look at after the examination. `until` is the first day on which it is closed again."""

    lists_open: bool | None = None
    opened_on: date | None = None
    until: date | None = None
    support_open: bool | None = None
    """Declarations of support that the law requires."""
    online: bool | None = None
    online_with_signatures: bool | None = None


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """The publication of the valid lists with their numbers."""

    on: date | None = None
    gazette: Gazette | None = None
    by_district: bool | None = None
    """By electoral district; for the Senate by province."""


@dataclass(frozen=True, slots=True)
class AppealFacts:
    """One appeal against a decision on a list."""

    id: str
    group: str
    lodged_on: date | None = None
    by_voter_or_interested_party: bool | None = None
    against_numbers: bool | None = None
    court: Court | None = None
    group_seated_on_islands: bool | None = None
    unnamed: bool | None = None
    first_candidate_on_islands: bool | None = None
    received_on: date | None = None
    judged_on: date | None = None
    outcome: Outcome | None = None
    decision_replaced: bool | None = None
    repaired: Omission | None = None
    """An omission that was repaired before the court."""
    repaired_was_told: bool | None = None
    """Whether the committee had told of that omission."""


@dataclass(frozen=True, slots=True)
class DestructionFacts:
    """The destruction of papers after the result."""

    on: date | None = None
    papers: frozenset[Paper] | None = None
    record_made: bool | None = None


@dataclass(frozen=True, slots=True)
class OutsideCandidateFacts:
    """A candidate who does not live in the area and declared to settle there (I 1(2))."""

    id: str
    name: str
    home_told: bool | None = None
    """The committee of the area where the candidate lives was told."""


@dataclass(frozen=True, slots=True)
class ReceivedNoticeFacts:
    """A notice by another committee that somebody from here stands there."""

    person_id: str
    name: str
    sender: str
    sender_told: bool | None = None
    """The sender was told that there is more than one notice on this person."""


@dataclass(frozen=True, slots=True)
class HomeStateStatementFacts:
    """A statement of Y 35 and its way to the home state of the candidate."""

    person_id: str
    name: str
    sent: bool | None = None
    sent_at: datetime | None = None
    answer_asked_before_decision: bool | None = None


@dataclass(frozen=True, slots=True)
class UnionCandidateFacts:
    """A candidate for the European Parliament with the nationality of another member state."""

    person_id: str
    name: str
    nationalities: frozenset[str] | None = None
    """ISO 3166 two-letter codes."""
    on_valid_list: bool | None = None
    reported_to: frozenset[str] | None = None
    """States that were told."""
    through_foreign_affairs: bool | None = None


@dataclass(frozen=True, slots=True)
class ExclusionQuestionFacts:
    """A question by another member state whether somebody is excluded here (Y 38)."""

    person_id: str
    name: str
    asked_on: date | None = None
    passed_on: date | None = None
    """When the minister's statement went to that state."""


@dataclass(frozen=True, slots=True)
class IslandHandInFacts:
    """A list handed in with a governor; `at` is local time on the island."""

    group_id: str
    group: str
    at: datetime | None = None
    authenticity_judged: bool | None = None
    escort_statement: bool | None = None
    sent_electronically: bool | None = None
    sent_electronically_on: date | None = None
    originals_posted_sealed: bool | None = None


@dataclass(frozen=True, slots=True)
class CopiesFacts:
    """Copies for the governors, for inspection on the islands."""

    sent: bool | None = None
    sent_on: date | None = None
    districts: frozenset[int] | None = None
    with_support: bool | None = None


@dataclass(frozen=True, slots=True)
class AccessRequestFacts:
    """Somebody asked for a right of the GDPR; `right` is the number of its article."""

    id: str
    right: int
    addressee: AccessAddressee
    refused_on_electoral_act: bool | None = None


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """The lists that a mayor has delivered to the voters' addresses."""

    municipality: str
    on: date | None = None
    in_number_order: bool | None = None
    candidates_numbered: bool | None = None
    birth_dates: bool | None = None


@dataclass(frozen=True, slots=True)
class ProcedureFacts:
    """All that the rules see of one committee in one election."""

    election_type: ElectionType
    nomination_day: date
    election_day: date | None = None
    voting_starts_at: datetime | None = None
    several_districts: bool | None = None
    """Only asked for provincial councils; the other types have a fixed answer."""
    out_of_turn: bool = False
    """After a dissolution or for a new municipality: another decree or act sets nomination day."""
    dissolved_on: date | None = None
    """Day of the decree of dissolution, for the Senate (Q 5)."""
    moved: MovedDay | None = None
    result_on: date | None = None
    validity_final_on: date | None = None
    hearings: tuple[HearingFacts, ...] = ()
    notices: tuple[NoticeFacts, ...] = ()
    repairs: tuple[RepairFacts, ...] = ()
    announcement: AnnouncementFacts | None = None
    forms: tuple[FormsFacts, ...] | None = None
    inspection: InspectionFacts | None = None
    publications: tuple[PublicationFacts, ...] = ()
    appeals: tuple[AppealFacts, ...] = ()
    destruction: DestructionFacts | None = None
    outside_candidates: tuple[OutsideCandidateFacts, ...] = ()
    received_notices: tuple[ReceivedNoticeFacts, ...] = ()
    home_state_statements: tuple[HomeStateStatementFacts, ...] = ()
    union_candidates: tuple[UnionCandidateFacts, ...] = ()
    exclusion_questions: tuple[ExclusionQuestionFacts, ...] = ()
    island_hand_ins: tuple[IslandHandInFacts, ...] = ()
    copies: CopiesFacts | None = None
    access_requests: tuple[AccessRequestFacts, ...] = ()
    deliveries: tuple[DeliveryFacts, ...] = ()
