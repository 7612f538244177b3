"""What the law looks at when an appellation or a logo is registered: the facts of one group and one register.

As in `facts`, `None` means that the source cannot know; what was asked and left empty is `NOT_GIVEN`, `NOBODY` or the
empty string. A register is named by the type of election that it is kept for. Days are calendar days at the committee.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from kieslijst.law.facts import NotGiven
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import PersonName

_NotGiven = Literal[NotGiven.NOT_GIVEN]


class LegalForm(StrEnum):
    """What the group is by its articles."""

    ASSOCIATION = "association"
    """With full legal capacity: its articles stand in a notarial deed."""
    LIMITED_ASSOCIATION = "limited_association"
    """Without a notarial deed."""
    FOUNDATION = "foundation"
    OTHER = "other"


class RefusalGround(StrEnum):
    """The closed list of grounds on which a name is refused, by its letter in G 1(4)."""

    PUBLIC_ORDER = "a"
    LIKE_ANOTHER = "b"
    MISLEADING = "c"
    TOO_LONG = "d"
    LIKE_A_BANNED_BODY = "e"


class Gazette(StrEnum):
    """Where decisions on registration are published; the value is its name."""

    STATE = "Staatscourant"
    PROVINCE = "provinciaal blad"
    WATER_BOARD = "waterschapsblad"
    MUNICIPALITY = "gemeenteblad"
    ISLAND = "afkondigingsblad"


class Court(StrEnum):
    """Where an appeal was lodged."""

    COUNCIL_OF_STATE = "council_of_state"
    """Afdeling bestuursrechtspraak van de Raad van State."""
    JOINT_COURT = "joint_court"
    """Gemeenschappelijk Hof van Justitie."""
    OTHER = "other"


class DeletionGround(StrEnum):
    """Why an appellation left the register (G 1(7)); `OTHER` is no ground of the Act."""

    GONE = "gone"
    ON_REQUEST = "on_request"
    BANNED = "banned"
    NO_VALID_LIST = "no_valid_list"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RegisterElectionFacts:
    """The election that the registration is for."""

    election_type: ElectionType
    nomination_day: date


@dataclass(frozen=True, slots=True)
class NameFacts:
    """An appellation in a register, or asked for there."""

    appellation: str
    register: ElectionType
    group: str
    """Whose it is; equal to `RequestFacts.group` when it is the applicant's own."""
    registered: bool = True
    """False for a request on which nothing was decided yet."""
    received_on: date | None = None
    """When the request for it came in."""
    ground: RefusalGround | None = None
    """The ground a to e on which that request must be refused itself, as far as it is known."""


@dataclass(frozen=True, slots=True)
class RegisterFacts:
    """What an asked appellation is compared with: the own register and those above it."""

    names: tuple[NameFacts, ...] | None = None
    banned: tuple[str, ...] = ()
    """Names of legal persons that were banned and dissolved by a final judgment."""
    in_common_use: tuple[str, ...] = ()
    """Names and abbreviations, registered or not, by which the public knows other groups."""


@dataclass(frozen=True, slots=True)
class DepositPaidFacts:
    """The payment of the registration deposit."""

    paid: Decimal | None = None
    currency: str | None = None
    """"EUR" or "USD"."""


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What came with a request; False means that it did not come."""

    deed: bool | None = None
    """Copy of the notarial deed with the articles."""
    payment_proof: bool | None = None
    trade_register_extract: bool | None = None
    """Certified; asked for ER and KC only."""
    agent: PersonName | None = None
    deputy: PersonName | None = None
    on_model: bool | None = None
    """In writing on the ministerial model."""
    by_competent_board: bool | None = None
    """Signed by those who are competent by the articles, as the trade register shows."""


@dataclass(frozen=True, slots=True)
class AskedFacts:
    """What people found of an asked appellation."""

    against_public_order: bool | None = None
    misleading: bool | None = None


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """A request to register an appellation."""

    group: str
    appellation: str
    received_on: date | None = None
    completed_on: date | None = None
    """When the last missing paper came in (Awb 4:5); None when nothing was completed afterwards."""
    legal_form: LegalForm | None = None
    papers: PaperFacts = PaperFacts()
    deposit: DepositPaidFacts = DepositPaidFacts()
    found: AskedFacts = AskedFacts()


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """A request to change a registered appellation into another."""

    group: str
    appellation: str
    """The new one."""
    received_on: date | None = None
    found: AskedFacts = AskedFacts()


@dataclass(frozen=True, slots=True)
class OtherLogoFacts:
    """A logo of another group, registered or asked for, or that of a banned body."""

    appellation: str
    register: ElectionType
    digest: str | None = None
    looks_alike: bool | None = None
    """Somebody found that it looks like the asked logo."""
    registered: bool = True
    received_on: date | None = None
    banned: bool = False
    """Of a legal person that was banned and dissolved."""
    refused_anyway: bool | None = None
    """That request must be refused on one of the grounds a to e itself."""


@dataclass(frozen=True, slots=True)
class LogoFacts:
    """A request to register a logo, or to change one."""

    is_change: bool = False
    received_on: date | None = None
    completed_on: date | None = None
    has_name: bool | None = None
    """The appellation of the group is registered, or asked for."""
    digest: str | None = None
    """Equal digests are equal pictures."""
    others: tuple[OtherLogoFacts, ...] = ()
    against_public_order: bool | None = None
    misleading: bool | None = None


@dataclass(frozen=True, slots=True)
class HouseLogoFacts:
    """A logo of the group that is registered for the House, in an election of the college for non-residents (Pa 8)."""

    published: bool | None = None
    used: bool | None = None
    asks_again: bool | None = None
    """The group asks the college's committee to register a logo as well."""


@dataclass(frozen=True, slots=True)
class AppealFacts:
    """An appeal against a decision on registration or against a block of the carry-over."""

    lodged_on: date | None = None
    court: Court | None = None


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """A committee's decision that a registration from above does not count in its election (G 4(2))."""

    decided_on: date | None = None
    like: str = ""
    """The appellation that it is too much like."""
    like_is_registered: bool | None = None
    """That one stands in the committee's own register already."""
    like_is_of_another: bool | None = None
    told_on: date | _NotGiven | None = None
    """When the agent was told; NOT_GIVEN: the agent was not told."""
    appeal: AppealFacts | None = None


@dataclass(frozen=True, slots=True)
class CarryOverFacts:
    """An appellation from another register that is taken to count in this election."""

    appellation: str
    register: ElectionType
    group: str = ""
    final: bool | None = None
    """The registration was final on the day of publication."""
    published_on: date | _NotGiven | None = None
    in_province: bool | None = None
    """The municipality lies in the province whose register it comes from."""
    block: BlockFacts | None = None


@dataclass(frozen=True, slots=True)
class PublishedFacts:
    """One appellation in the publication of a higher register."""

    appellation: str
    final: bool | None = None
    agents_named: bool | None = None
    """The names of agent and deputy stand with it."""


@dataclass(frozen=True, slots=True)
class PublicationFacts:
    """The publication of a higher register for the elections below it (G 1(8))."""

    register: ElectionType
    published_on: date | _NotGiven | None = None
    names: tuple[PublishedFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """The committee's decision on a request, change or logo."""

    agent_told: bool | None = None
    gazettes: frozenset[Gazette] | None = None
    """Where it was published; empty: nowhere."""
    published_on: date | None = None
    """Date on that issue of the gazette."""
    appeal: AppealFacts | None = None


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """A statement that names the agent and the deputy."""

    given_on: date
    agent: PersonName
    deputy: PersonName
    destroyed: bool | None = None


@dataclass(frozen=True, slots=True)
class DeletionFacts:
    """An appellation was taken out of the register."""

    ground: DeletionGround | None = None
    gazettes: frozenset[Gazette] | None = None
    final: bool | None = None
    """No appeal is open or pending."""


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """A registered appellation and what came of it."""

    appellation: str
    valid_districts: int | None = None
    """Districts with a valid list at the last election of the body that was held; None: none was held since."""
    gone: bool | None = None
    asked_deletion: bool | None = None
    banned: bool | None = None
    deletion: DeletionFacts | None = None
    papers_destroyed: bool | None = None
    statements: tuple[StatementFacts, ...] = ()
    signer: PersonName | None = None
    """Who signed for the group as its agent."""
    valid_list_at_next_election: bool | None = None
    """At the first election after the decision to register."""
    deposit_returned: bool | None = None
    has_logo: bool | None = None
    """A logo still stands in the register."""
    asked_logo_deletion: bool | None = None


@dataclass(frozen=True, slots=True)
class RegistrationFacts:
    """Everything about one registration, as far as it went."""

    election: RegisterElectionFacts
    register: RegisterFacts = RegisterFacts()
    seat_on_islands: bool | None = None
    """The group has its seat on Bonaire, Sint Eustatius or Saba by its articles."""
    request: RequestFacts | None = None
    change: ChangeFacts | None = None
    logos: tuple[LogoFacts, ...] = ()
    house_logo: HouseLogoFacts | None = None
    decision: DecisionFacts | None = None
    carry_overs: tuple[CarryOverFacts, ...] = ()
    publications: tuple[PublicationFacts, ...] = ()
    entry: EntryFacts | None = None
