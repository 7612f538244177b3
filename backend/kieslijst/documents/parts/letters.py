"""What every letter of a committee has: who writes, to whom, from where, and who signs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.documents.words.inputs import AddressedPerson
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.printed_address import place_of
from kieslijst.shared.person_name import PersonName

_NOBODY = PersonName()


class Office(StrEnum):
    """Who signs for the committee."""

    CHAIR = "chair"
    SECRETARY = "secretary"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The sender's side of a letter; `contact` are lines such as a telephone number and an address for mail."""

    committee: str
    """Place of the committee, as in "centraal stembureau Juinen"."""
    place: str
    day: date | None
    reference: str = ""
    contact: tuple[str, ...] = ()
    signer: PersonName = _NOBODY
    office: Office = Office.CHAIR


@dataclass(frozen=True, slots=True)
class LetterLines:
    """The head, the window and the foot of a letter in words; `office` is a key."""

    committee: str
    window: tuple[str, ...]
    place_and_day: str
    reference: str
    addressee: str
    contact: tuple[str, ...]
    signer: str
    office: str


def letter_lines(head: Letterhead, addressee: AddressedPerson) -> LetterLines:
    """The words around a letter; parts of the address that are missing leave no empty line."""
    town = " ".join(part for part in (addressee.address.postcode, place_of(addressee.address)) if part)
    window = (addressee.name.in_text, addressee.address.street_line, town)
    return LetterLines(
        committee=head.committee,
        window=tuple(line for line in window if line),
        place_and_day=", ".join(part for part in (head.place, day_in_words(head.day)) if part),
        reference=head.reference,
        addressee=addressee.name.in_text,
        contact=head.contact,
        signer=head.signer.in_text,
        office=head.office,
    )
