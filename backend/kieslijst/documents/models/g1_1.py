"""Model G 1-1, request to register an appellation (Kieswet G 1 to G 3, Q 6, Y 2, Ya 15, Ya 25, Pa 7; `forms.md` 13)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.political_groups import (
    AgentRows,
    LegalPerson,
    LegalPersonRows,
    RegisteredAgent,
    Signer,
    SignerRows,
    agent_rows,
    legal_person_rows,
    signer_rows,
)
from kieslijst.documents.words.amounts_in_words import Money
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused


class AppellationTooLong(Refused):
    """More letters and digits than the law allows; such a request is refused (Kieswet G 1(4)d)."""

    def __init__(self, longest: int, found: int) -> None:
        self.longest, self.found = longest, found
        super().__init__(
            f"De aanduiding mag ten hoogste {longest} tekens hebben. Deze heeft {found} letters en cijfers. "
            "Kies een kortere aanduiding."
        )

    def __reduce__(self) -> tuple[type["AppellationTooLong"], tuple[int, int]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return AppellationTooLong, (self.longest, self.found)


class RequestAnnex(StrEnum):
    """What goes with a request; an extract from the trade register on the islands only."""

    DEED = "deed"
    PAYMENT = "payment"
    AGENTS = "agents"
    EXTRACT = "extract"


@dataclass(frozen=True, slots=True)
class RegistrationTerms:
    """Numbers of the law for this register: the longest appellation, the deposit with its payee, the last day."""

    longest: int
    deposit: Money
    payee: str
    last_day: date


@dataclass(frozen=True, slots=True)
class G11:
    """Input of model G 1-1; `committee` keeps the register. An annex in `attached` has its box ticked."""

    election: PrintedElection
    committee: str
    appellation: str
    legal_person: LegalPerson
    terms: RegistrationTerms
    edition: Edition
    agent: RegisteredAgent | None = None
    deputy: RegisteredAgent | None = None
    signers: tuple[Signer, ...] = ()
    attached: frozenset[RequestAnnex] = frozenset()
    needs_extract: bool = False


@dataclass(frozen=True, slots=True)
class AnnexBox:
    """A line of the list of annexes; `key` chooses the words."""

    key: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class G11Page:
    """What the template of model G 1-1 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    senate: bool
    committee: str
    appellation: str
    length: int
    longest: int
    legal_person: LegalPersonRows
    agent: AgentRows
    deputy: AgentRows
    annexes: tuple[AnnexBox, ...]
    deposit: str
    payee: str
    last_day: str
    signers: tuple[SignerRows, ...]
    title: str


SECTIONS = ("election", "appellation", "legal_person", "agent", "deputy", "annexes", "signature")


def g1_1_page(form: G11) -> G11Page:
    """The words of a G 1-1. Raises `AppellationTooLong`, unless a draft is printed."""
    _require_length(form)
    return G11Page(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        election=election_named(form.election, form.edition.language),
        senate=form.election.type is ElectionType.EK,
        committee=form.committee,
        appellation=form.appellation,
        length=sum(not character.isspace() for character in form.appellation),
        longest=form.terms.longest,
        legal_person=legal_person_rows(form.legal_person),
        agent=agent_rows(form.agent),
        deputy=agent_rows(form.deputy),
        annexes=tuple(
            AnnexBox(f"annex_{annex}", annex in form.attached)
            for annex in RequestAnnex
            if annex is not RequestAnnex.EXTRACT or form.needs_extract
        ),
        deposit=form.terms.deposit.on_paper,
        payee=form.terms.payee,
        last_day=day_in_words(form.terms.last_day),
        signers=signer_rows(form.signers),
        title=form.appellation,
    )


def _require_length(form: G11) -> None:
    """Counts letters and digits only: whether other signs count is an open question (forms.md 22, 3)."""
    found = sum(character.isalnum() for character in form.appellation)
    if found > form.terms.longest and not form.edition.draft:
        raise AppellationTooLong(form.terms.longest, found)


MODEL: Model[G11] = Model("g1_1", g1_1_page)
