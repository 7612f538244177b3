"""How a candidate hears of an appointment: one of three sections of model H 9 (`forms.md` 8, A, B, C)."""

from enum import StrEnum

from kieslijst.documents.words.inputs import AddressedPerson, PrintedElection
from kieslijst.shared.address import Residence
from kieslijst.shared.election_type import ElectionType

_ISLANDS = {
    "bonaire": {"bonaire", "kralendijk", "rincon"},
    "saba": {"saba", "the bottom", "windwardside", "st. johns", "hell's gate", "zion's hill"},
    "sint eustatius": {"sint eustatius", "st. eustatius", "oranjestad"},
}
_KINGDOM_CODES = {"", "NL", "BQ"}
"""Country codes that people use for the Caribbean Netherlands: it is a part of the country NL."""


class Notice(StrEnum):
    """The section that is printed; exactly one of them."""

    AUTHORISED_PERSON = "authorised_person"
    ADDRESS = "address"
    MESSAGE_BOX = "message_box"


def notice_for(election: PrintedElection, residence: Residence, authorised_person: AddressedPerson | None) -> Notice:
    """Which section an H 9 has (Kieswet H 9, H 10, H 10a; EK R 9, R 9a; Ya 16; Pa 13).

    A person who is named is always printed (H 10a allows a resident to name one). KCNI asks for
    consent to digital notice when nobody is named. Whoever must name somebody and did not gets the
    section with empty cells.
    """
    if authorised_person is not None:
        return Notice.AUTHORISED_PERSON
    if election.type is ElectionType.KCNI:
        return Notice.MESSAGE_BOX
    if lives_elsewhere(election, residence):
        return Notice.AUTHORISED_PERSON
    return Notice.ADDRESS


def lives_elsewhere(election: PrintedElection, residence: Residence) -> bool:
    """Whether the candidate must name an authorised person.

    Outside the European part of the Netherlands (H 10, R 9); for an island council or electoral college:
    outside the public body where they stand (Ya 16). An unknown place is not elsewhere.
    """
    if not residence.place:
        return False
    island = island_of(residence)
    if election.type in (ElectionType.ER, ElectionType.KC):
        return island is None or island != election.area.strip().casefold()
    return island is not None or residence.country not in ("", "NL")


def island_of(residence: Residence) -> str | None:
    """The Caribbean public body of a place, in lower case; None for any other place."""
    if residence.country not in _KINGDOM_CODES:
        return None
    place = residence.place.strip().casefold().replace("’", "'")
    return next((island for island, places in _ISLANDS.items() if place in places), None)
