"""A political group as registration papers show it: the legal person, its agent and deputy, and who signs for it."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.documents.words.inputs import AddressedPerson
from kieslijst.documents.words.printed_address import place_of
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName

_NOWHERE = PostalAddress()
_NOBODY = PersonName()


class LegalForm(StrEnum):
    """What may ask for a registration; a foundation for a water board only (Kieswet G 2a)."""

    ASSOCIATION = "association"
    FOUNDATION = "foundation"


@dataclass(frozen=True, slots=True)
class LegalPerson:
    """The association or foundation; "" is filled in by hand."""

    name: str = ""
    seat: str = ""
    register_number: str = ""
    """In the trade register."""
    address: PostalAddress = _NOWHERE
    email: str = ""
    telephone: str = ""
    form: LegalForm = LegalForm.ASSOCIATION


@dataclass(frozen=True, slots=True)
class RegisteredAgent:
    """The authorised agent of a group, or the deputy."""

    person: AddressedPerson
    email: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who may sign for the legal person by its articles."""

    name: PersonName = _NOBODY
    function: str = ""


@dataclass(frozen=True, slots=True)
class AgentRows:
    """An agent in words; all "" when not known yet."""

    name: str = ""
    street: str = ""
    town: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class LegalPersonRows:
    """A legal person in words; `form` is a key."""

    name: str
    form: str
    seat: str
    register_number: str
    street: str
    town: str
    email: str
    telephone: str


@dataclass(frozen=True, slots=True)
class SignerRows:
    """Name and function beside a place to sign."""

    name: str
    function: str


def agent_rows(agent: RegisteredAgent | None) -> AgentRows:
    """The rows of an agent's block."""
    if agent is None:
        return AgentRows()
    name, address = agent.person.name, agent.person.address
    return AgentRows(
        name=name.surname_first,
        street=address.street_line,
        town=_town(address),
        email=agent.email,
    )


def legal_person_rows(legal_person: LegalPerson) -> LegalPersonRows:
    """The rows on the legal person."""
    address = legal_person.address
    return LegalPersonRows(
        name=legal_person.name,
        form=legal_person.form,
        seat=legal_person.seat,
        register_number=legal_person.register_number,
        street=address.street_line,
        town=_town(address),
        email=legal_person.email,
        telephone=legal_person.telephone,
    )


def signer_rows(signers: tuple[Signer, ...]) -> tuple[SignerRows, ...]:
    """One block for each who signs, and an open one when nobody is known."""
    return tuple(SignerRows(signer.name.surname_first, signer.function) for signer in signers or (Signer(),))


def _town(address: PostalAddress) -> str:
    return " ".join(part for part in (address.postcode, place_of(address)) if part)
