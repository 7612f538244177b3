"""Names, addresses and dates of birth, read and written (eml.md 7 and 8)."""

import re

from lxml import etree

from kieslijst.exchange.elements import add, add_if, attribute, child, children, clean, day, text_of
from kieslijst.exchange.xml_names import unqualified
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import PersonName

_DUTCH_POSTCODE = re.compile(r"(\d{4})\s*([A-Za-z]{2})")
_STREET_LINE = re.compile(r"(?P<street>.*\S) (?P<number>\d{1,5})(?P<addition>\D.{0,14})?")


def read_name(parent: etree._Element) -> PersonName:
    """The name in an element that holds xnl:PersonName; without one, an empty name. Raises `Unreadable` for two."""
    found = children(parent, "xnl:PersonName")
    if len(found) > 1:
        raise Unreadable(
            f"In <{unqualified(parent.tag)}> (regel {parent.sourceline}) staan twee namen; verwacht was één."
        )
    if not found:
        return PersonName()
    lines = [line for line in children(found[0], "xnl:NameLine") if attribute(line, "NameType") in ("Initials", "")]
    return PersonName(
        initials=text_of(lines[0]) if lines else "",
        first_name=text_of(found[0], "xnl:FirstName"),
        prefix=text_of(found[0], "xnl:NamePrefix"),
        last_name=text_of(found[0], "xnl:LastName"),
    )


def write_name(parent: etree._Element, name: PersonName) -> None:
    """The name with its empty parts left out."""
    person = add(parent, "xnl:PersonName")
    if clean(name.initials):
        add(person, "xnl:NameLine", name.initials, NameType="Initials")
    add_if(person, "xnl:FirstName", name.first_name)
    add_if(person, "xnl:NamePrefix", name.prefix)
    add(person, "xnl:LastName", name.last_name)


def read_residence(element: etree._Element | None) -> Residence:
    """Place and country of a QualifyingAddress; country NL and no country are the same."""
    locality, country = _locality(element)
    return Residence() if locality is None else Residence(text_of(locality, "xal:LocalityName"), country)


def read_address(element: etree._Element | None) -> PostalAddress | None:
    """The MailingAddress in a Contact, its line taken apart where that loses nothing."""
    contact = None if element is None else child(element, "Contact", "MailingAddress")
    locality, country = _locality(contact)
    if locality is None:
        return None
    street, number, addition = split_street_line(text_of(locality, "xal:AddressLine"))
    return PostalAddress(
        street=street,
        number=number,
        addition=addition,
        postcode=joined_postcode(text_of(locality, "xal:PostalCode", "xal:PostalCodeNumber"), country=country),
        place=text_of(locality, "xal:LocalityName"),
        country=country,
    )


def _locality(element: etree._Element | None) -> tuple[etree._Element | None, str]:
    if element is None:
        return None, "NL"
    abroad = child(element, "xal:Country")
    if abroad is None:
        return child(element, "xal:Locality"), "NL"
    return child(abroad, "xal:Locality"), text_of(abroad, "xal:CountryNameCode").upper() or "NL"


def split_street_line(line: str) -> tuple[str, str, str]:
    """Street, number and addition such that writing them gives the same line; else all of it as street.

    "Ring 44 III" becomes street "Ring", number "44", addition " III": the blank belongs to the address.
    """
    found = _STREET_LINE.fullmatch(line)
    if found is None or "  " in line:
        return line, "", ""
    return found["street"], found["number"], found["addition"] or ""


def joined_postcode(text: str, *, country: str) -> str:
    """A Dutch postcode without its blank and in capitals ("1234 ab" is "1234AB"); a foreign one as it is."""
    found = _DUTCH_POSTCODE.fullmatch(text.strip()) if country == "NL" else None
    return text if found is None else found[1] + found[2].upper()


def write_residence(parent: etree._Element, residence: Residence) -> None:
    add(_locality_parent(add(parent, "QualifyingAddress"), residence.country), "xal:LocalityName", residence.place)


def write_address(parent: etree._Element, address: PostalAddress) -> None:
    """A Contact with the address; the line is left out when there is none."""
    locality = _locality_parent(add(add(parent, "Contact"), "MailingAddress"), address.country)
    add_if(locality, "xal:AddressLine", address.street_line or address.street)
    add(locality, "xal:LocalityName", address.place)
    if clean(address.postcode):
        add(add(locality, "xal:PostalCode"), "xal:PostalCodeNumber", address.postcode)


def _locality_parent(element: etree._Element, country: str) -> etree._Element:
    if country not in ("", "NL"):
        element = add(element, "xal:Country")
        add(element, "xal:CountryNameCode", country)
    return add(element, "xal:Locality")


def read_living(parent: etree._Element) -> Residence:
    """Place and country of a kr:LivingAddress."""
    found = child(parent, "kr:LivingAddress")
    country = text_of(found, "kr:CountryNameCode").upper() or "NL"
    return Residence(text_of(found, "kr:LocalityName"), country)


def write_living(parent: etree._Element, residence: Residence) -> None:
    living = add(parent, "kr:LivingAddress")
    add(living, "kr:LocalityName", residence.place)
    if residence.country not in ("", "NL"):
        add(living, "kr:CountryNameCode", residence.country)


def read_birth_date(candidate: etree._Element) -> BirthDate | None:
    """DateOfBirth, or the annex for a date that is partly unknown. Raises `Unreadable` for a day that is none."""
    full, annex = child(candidate, "DateOfBirth"), child(candidate, "kr:DateOfBirthAnnex")
    if full is not None and text_of(full):
        return BirthDate.on(day(text_of(full), full))
    if annex is None or not text_of(annex):
        return None
    try:
        return BirthDate.read(text_of(annex))
    except ValueError:
        raise Unreadable(
            f"In <kr:DateOfBirthAnnex> (regel {annex.sourceline}) staat geen geboortedatum die kan; "
            "verwacht was XX-05-1966, XX-XX-1966 of XX-XX-XXXX. Maak het bestand opnieuw."
        ) from None


def write_full_birth_date(candidate: etree._Element, born: BirthDate | None) -> None:
    whole = born.as_date if born else None
    if whole is not None:
        add(candidate, "DateOfBirth", whole.isoformat())


def write_partial_birth_date(candidate: etree._Element, born: BirthDate | None) -> None:
    if born is not None and born.as_date is None:
        add(candidate, "kr:DateOfBirthAnnex", born.on_form)
