"""What the law looks at, and nothing else: the facts of one political group in one election.

Two conventions hold everywhere. `None` means that the source cannot know (an EML 230b carries no birth dates); a rule
that hangs on it answers met or asks for judgement, never not met. What was asked and left empty is `NOT_GIVEN`, or the
empty string in a name, a place or an appellation. Lists and persons are told apart by their ids only.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Final, Literal

from kieslijst.law.declaration_facts import DeclarationFacts
from kieslijst.law.payment_facts import DepositResultFacts, PaymentFacts
from kieslijst.law.repair_facts import RepairFacts
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName


class NotGiven(Enum):
    """The type of `NOT_GIVEN`: asked and left empty, which is not the same as unknown."""

    NOT_GIVEN = "not given"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
NOBODY: Final = PersonName()
_NotGiven = Literal[NotGiven.NOT_GIVEN]


class AppellationKind(StrEnum):
    """What stands above the lists of a group (H 3, R 7)."""

    REGISTERED = "registered"
    MERGED = "merged"
    """A name made of the registered appellations, or abbreviations of them, of several groups."""
    UNNAMED = "unnamed"


class Succession(StrEnum):
    """How a group under a new registered name follows groups of the last election (H 4(8)b and c)."""

    NONE = "none"
    OF_SEPARATE_GROUPS = "of_separate_groups"
    """Groups that stood apart last time and now act as one: H 4(8)b; they stand in `GroupFacts.parts`."""
    OF_JOINT_LIST = "of_joint_list"
    """Groups that ran under a merged appellation last time: H 4(8)c; its seats stand in `seats_before`."""


class HandInPlace(StrEnum):
    """Where a list or a paper was handed in."""

    CSB = "csb"
    GOVERNOR = "governor"
    """The governor of a Caribbean island, for TK, EK and EP (Ya 4, Ya 31, Ya 32)."""
    OTHER = "other"


class Bsn(StrEnum):
    """What is known of a person's citizen service number; the number itself never reaches the law."""

    PRESENT = "present"
    HAS_NONE = "has_none"


class Consent(StrEnum):
    """Whether there is a declaration of consent (H 9) for this candidate, list and districts."""

    GIVEN = "given"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class DistrictFacts:
    """An electoral district of the election, by its number there."""

    number: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class ElectionFacts:
    """The election that the lists are for."""

    election_type: ElectionType
    nomination_day: date
    election_day: date
    subcategory: str | None = None
    """EML code such as "GR2"; the law does not need it where `seats` is known."""
    seats: int | None = None
    districts: tuple[DistrictFacts, ...] | None = None
    registered: frozenset[str] | None = None
    """All appellations that count here, with those carried over from higher registers (G 4, Q 6); EK: EK and TK."""
    end_of_term: date | None = None
    """The day on which the members now to be elected leave (C 2 to C 4, Q 2)."""
    island: str | None = None
    """Name of the island, for ER and KC."""
    area_places: frozenset[str] | None = None
    """Places of residence inside the province, water board, municipality or island, for H 7(3)."""
    in_fryslan: bool | None = None
    """Province, water board or a municipality of Fryslân (Kiesbesluit H 2(5))."""
    decision_hearing: datetime | None = None
    """Start of the hearing of I 4, local time without a zone."""
    body: str | None = None
    """Name of the province, water board or municipality that is elected."""
    examination: datetime | None = None
    """When the committee examines the lists, where it sets that itself (S 1(2)); else the calendar computes it."""
    support_days_by_decree: int = 0
    """Days before nomination day on which support may start while chapter Yb is in force; 0: it is not."""
    lists_published_on: date | None = None
    result_on: date | None = None


@dataclass(frozen=True, slots=True)
class PartFacts:
    """One of the groups behind a merged or new appellation, with its registered appellation and its own seats."""

    appellation: str
    seats_before: int | None = None


@dataclass(frozen=True, slots=True)
class AuthorisationFacts:
    """A paper H 3-1, or one group's share of H 3-2."""

    legal_name: str | None = None
    signer_is_agent: bool | None = None
    """Signed by the registered agent or deputy."""


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """The political group whose lists these are."""

    id: str = ""
    kind: AppellationKind | None = None
    appellation: str | None = None
    parts: tuple[PartFacts, ...] = ()
    seats_before: int | None = None
    """Seats that lists under this appellation won at the last election of this same body; None: not given."""
    seats_in_other_body: int | None = None
    """Seats that the group holds in some other body; they never count (H 4(8))."""
    succession: Succession = Succession.NONE
    authorisations: tuple[AuthorisationFacts, ...] | None = None
    language: str = "nl"
    """Language of what is entered on the lists: "nl", "fy", "en" or "pap"."""
    order_reported_on: date | None = None
    """When the group told the committee its own order (H 10a(4))."""
    order_published: bool | None = None
    seat_on_islands: bool | None = None
    """The group has its seat in the Caribbean Netherlands."""


@dataclass(frozen=True, slots=True)
class SubmitterFacts:
    """The list submitter or a substitute; all parts of the name empty means that nobody was entered."""

    name: PersonName = NOBODY
    address_complete: bool | None = None
    entitled_to_vote: bool | None = None
    """May take part in this election (H 3(1))."""
    entitled_to_vote_for_states: bool | None = None
    """May take part in the election of provincial councils; counts for KCNI (Pa 9)."""
    identified: bool | None = None
    """Showed an identity document at the desk."""


@dataclass(frozen=True, slots=True)
class SeparatePaperFacts:
    """A statement or proof that came in apart from the list (Ya 5, Ya 31, Ya 32)."""

    at: datetime
    place: HandInPlace
    by_submitter_or_substitute: bool
    identified: bool


@dataclass(frozen=True, slots=True)
class HandInFacts:
    """How a list reached the committee; times are local at the place of handing in, without a zone."""

    at: datetime | None = None
    place: HandInPlace | None = None
    in_person: bool | None = None
    on_model: bool | None = None
    receipt_given: bool | None = None
    separate_papers: tuple[SeparatePaperFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class AuthorisedPersonFacts:
    """The person who accepts or refuses the appointment for a candidate (H 10), or the voluntary one (H 10a)."""

    name: PersonName
    residence: Residence
    address_complete: bool | None = None


@dataclass(frozen=True, slots=True)
class RefusalFacts:
    """An appointment that a voluntary authorised person refused for a candidate (H 10a(2)(3))."""

    order_set_on: date | None = None
    """When the group set the order that the refusal keeps."""
    before_first_meeting: bool | None = None
    """Before the first meeting of the body as elected."""
    votes: int | None = None
    """Of the candidate who would be passed over."""
    all_votes: int | None = None
    all_seats: int | None = None
    """Together they give the quota (P 5, U 5)."""


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """What the population register (BRP) says of a person."""

    name: PersonName
    birth_date: BirthDate | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class EuropeanFacts:
    """What only an election of the European Parliament asks of a candidate (chapter Y)."""

    nationalities: frozenset[str] | None = None
    """ISO 3166 two-letter codes."""
    y13_given: bool | None = None
    y13_electronic: bool | None = None
    y35_given: bool | None = None
    excluded_report_at: datetime | None = None
    """When the home state's report of exclusion came in (Y 35c), local time without a zone."""


@dataclass(frozen=True, slots=True)
class RevocationFacts:
    """A letter by which a candidate revokes the authorised person (H 10(2))."""

    names_new_person: bool
    gives_address: bool


@dataclass(frozen=True, slots=True)
class SettlementElsewhere:
    """A notice that the same person declared to settle for another body (I 1(2))."""

    election_type: ElectionType
    body: str


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A candidate as a person, whatever the list."""

    id: str
    name: PersonName
    gender: Gender | None = None
    odd_gender: str = ""
    """What was filed as gender when it was neither (m) nor (v)."""
    birth_date: BirthDate | _NotGiven | None = None
    residence: Residence | None = None
    bsn: Bsn | _NotGiven | None = None
    bsn_digest: str | None = None
    """Equal digests are equal numbers."""
    address_complete: bool | None = None
    address_in_register: bool | None = None
    authorised_person: AuthorisedPersonFacts | _NotGiven | None = None
    revocation: RevocationFacts | None = None
    digital_notice: bool | None = None
    """Agreed to digital notice instead of an authorised person (Pa 13)."""
    sitting_member: bool | None = None
    """Sits in this same body now."""
    id_copy: bool | None = None
    lives_in_area: bool | None = None
    """Resident of the province, water board, municipality or island; None: derived from the place where possible."""
    settlement_declared: bool | None = None
    settles_elsewhere: tuple[SettlementElsewhere, ...] = ()
    register_entry: RegisterEntry | None = None
    legal_first_names: str | None = None
    european: EuropeanFacts | None = None
    died: bool | None = None
    """A death certificate was handed in."""
    refusal: RefusalFacts | None = None


@dataclass(frozen=True, slots=True)
class ConsentFacts:
    """The declaration of consent of one candidate for one list."""

    state: Consent | None = None
    matches_list: bool | None = None
    """Names, order and districts on the paper equal the list."""
    signature_good: bool | None = None
    """Handwritten, full, and like the one on the identity document."""
    signed_on: date | _NotGiven | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """A person's place on one list."""

    position: int
    person: PersonFacts
    consent: ConsentFacts | None = None
    struck: bool = False
    """Struck by the committee on an earlier ground, so no longer counted for H 6(2)."""


@dataclass(frozen=True, slots=True)
class ListFacts:
    """One candidate list; the same names in several districts are one list with several numbers."""

    id: str
    districts: tuple[int, ...] | None
    candidates: tuple[CandidateFacts, ...]
    unnamed: bool = False
    """Carries no appellation although the group has one."""
    hand_in: HandInFacts | None = None


@dataclass(frozen=True, slots=True)
class SupportFacts:
    """The declarations of support (H 4, R 2) for one list in one district."""

    list_id: str
    district: int
    counted: int | None = None
    """Declarations that count: of voters registered there, noted by the municipality, none who signed twice."""
    matches_list: bool | None = None
    """Names, their writing and their order on the declarations equal the list."""
    declarations: tuple[DeclarationFacts, ...] | None = None
    """Each of them, where they were looked at one by one; `support_count` then says how many count."""


@dataclass(frozen=True, slots=True)
class DepositFacts:
    """The deposit (H 12 to H 14); one for a list group, set or single list."""

    proof_given: bool | None = None
    paid: Decimal | None = None
    """In the unit of the amount."""
    received_on: date | None = None
    payments: tuple[PaymentFacts, ...] | None = None
    """Each payment of the group, for registration too."""
    result: DepositResultFacts | None = None
    kept: bool | None = None
    """Who holds it kept it after the result."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the rules see of one group's nomination."""

    election: ElectionFacts
    group: GroupFacts
    lists: tuple[ListFacts, ...]
    submitter: SubmitterFacts | None = None
    substitutes: tuple[SubmitterFacts, ...] | None = None
    places: frozenset[str] | None = None
    """Keys (`words.place_key`) of all Dutch places of residence and municipalities (BAG); None: not at hand."""
    support: tuple[SupportFacts, ...] | None = None
    deposit: DepositFacts | None = None
    repairs: tuple[RepairFacts, ...] | None = None
