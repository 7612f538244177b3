"""What the papers need of a person and do not have yet (pure); what is wrong with it, the law's check says."""

from enum import StrEnum

from kieslijst.law.residence import in_european_part
from kieslijst.nomination.model import Person


class Lack(StrEnum):
    """A field that is still empty; its value is the name of the field on the form of a person."""

    INITIALS = "initials"
    LAST_NAME = "last_name"
    BIRTH_DATE = "birth"
    PLACE = "place"
    BSN = "bsn"
    ADDRESS = "address_postcode"
    AUTHORISED_PERSON = "authorised_last_name"


def lacking(person: Person) -> tuple[Lack, ...]:
    """In the order of the form. An authorised person takes the place of an own address (Kieswet H 10)."""
    has_authorised = not person.authorised_person.is_empty
    missing = {
        Lack.INITIALS: not person.name.initials,
        Lack.LAST_NAME: not person.name.last_name,
        Lack.BIRTH_DATE: person.birth_date is None,
        Lack.PLACE: not person.residence.place,
        Lack.BSN: not person.bsn and not person.has_no_bsn,
        Lack.ADDRESS: not person.address.is_complete and not has_authorised,
        Lack.AUTHORISED_PERSON: lives_outside(person) and not has_authorised,
    }
    return tuple(lack for lack, is_missing in missing.items() if is_missing)


def lives_outside(person: Person) -> bool:
    """Outside the European part of the Netherlands, as far as the place tells."""
    return in_european_part(person.residence) is False
