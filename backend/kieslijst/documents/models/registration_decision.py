"""The decision on a registration (Kieswet G 1 to G 3, G 5; `forms.md` 13). There is no ministerial model."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.letters import Letterhead, LetterLines, letter_lines
from kieslijst.documents.words.committee_words import has_words
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import AddressedPerson, Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.placeholders import require_filled_in
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

_NOBODY = PersonName()


class Outcome(StrEnum):
    """What the committee decides."""

    REGISTERED = "registered"
    REFUSED = "refused"
    SET_ASIDE = "set_aside"
    """Not dealt with for this election (Awb 4:5)."""
    DELETED = "deleted"


class Ground(StrEnum):
    """Why; the first word is the outcome it belongs to. The grounds to refuse are a closed list (G 1(4)a to f)."""

    PUBLIC_ORDER = "refused_public_order"
    CONFUSION = "refused_confusion"
    MISLEADING = "refused_misleading"
    LENGTH = "refused_length"
    BANNED_NAME = "refused_banned"
    SAME_DAY = "refused_same_day"
    LATE = "set_aside_late"
    INCOMPLETE = "set_aside_incomplete"
    LEGAL_FORM = "set_aside_legal_form"
    DEPOSIT = "set_aside_deposit"
    ENDED = "deleted_ended"
    OWN_REQUEST = "deleted_own_request"
    BANNED = "deleted_banned"
    NO_VALID_LIST = "deleted_no_valid_list"


class ReasonMissing(Refused):
    """A decision against a group must say why."""

    def __init__(self) -> None:
        super().__init__("Bij dit besluit staat nog geen reden die erbij hoort. Kies een reden van de wet.")

    def __reduce__(self) -> tuple[type["ReasonMissing"], tuple[()]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return ReasonMissing, ()


@dataclass(frozen=True, slots=True)
class Reason:
    """A ground of the law with the committee's own words on this case, as lines."""

    ground: Ground
    explanation: tuple[str, ...] = ()


class Court(StrEnum):
    """Where an appeal goes (Kieswet G 5, Ya 43, Ya 46)."""

    COUNCIL_OF_STATE = "council_of_state"
    JOINT_COURT = "joint_court"


@dataclass(frozen=True, slots=True)
class Appeal:
    """`days` after the day of publication; `address` are lines."""

    court: Court
    days: int
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistrationDecision:
    """Input of the decision, addressed to the agent. `replaces` is the earlier appellation when it is a change.

    `received` is the day of the request, None for a deletion without one; `gazette` is where it is published.
    """

    election: PrintedElection
    head: Letterhead
    addressee: AddressedPerson
    appellation: str
    legal_name: str
    outcome: Outcome
    gazette: str
    appeal: Appeal
    edition: Edition
    received: date | None = None
    reasons: tuple[Reason, ...] = ()
    replaces: str = ""
    agent: PersonName = _NOBODY
    deputy: PersonName = _NOBODY


@dataclass(frozen=True, slots=True)
class ReasonLines:
    """A reason in words; `key` chooses the sentence of the law."""

    key: str
    explanation: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegistrationDecisionPage:
    """What the template of the decision prints, in words."""

    stamp: Stamp
    letter: LetterLines
    election: Named
    basis: str
    outcome: str
    appellation: str
    legal_name: str
    replaces: str
    received: str
    reasons: tuple[ReasonLines, ...]
    agent: str
    deputy: str
    gazette: str
    court: str
    appeal_days: int
    appeal_address: tuple[str, ...]
    title: str


def registration_decision_page(form: RegistrationDecision) -> RegistrationDecisionPage:
    """The words of the decision.

    Raises `ReasonMissing` when no reason fits the outcome, and `PlaceholderLeft` for an explanation that still
    has a place to fill in.
    """
    _require_reasons(form)
    return RegistrationDecisionPage(
        stamp=plain_stamp(form.edition),
        letter=letter_lines(form.head, form.addressee),
        election=election_named(form.election, form.edition.language),
        basis=f"basis_{form.election.type.lower()}",
        outcome=form.outcome,
        appellation=form.appellation,
        legal_name=form.legal_name,
        replaces=form.replaces,
        received=day_in_words(form.received),
        reasons=tuple(
            ReasonLines(f"ground_{reason.ground}", reason.explanation if has_words(reason.explanation) else ())
            for reason in form.reasons
        ),
        agent=form.agent.in_text,
        deputy=form.deputy.in_text,
        gazette=form.gazette,
        court=form.appeal.court,
        appeal_days=form.appeal.days,
        appeal_address=form.appeal.address,
        title=form.appellation,
    )


def _require_reasons(form: RegistrationDecision) -> None:
    fits = all(reason.ground.startswith(form.outcome) for reason in form.reasons)
    if not fits or bool(form.reasons) == (form.outcome is Outcome.REGISTERED):
        raise ReasonMissing
    require_filled_in(line for reason in form.reasons for line in reason.explanation)


MODEL: Model[RegistrationDecision] = Model("registration_decision", registration_decision_page)
