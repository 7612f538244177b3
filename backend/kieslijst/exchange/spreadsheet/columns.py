"""Which column is what: names of columns in Dutch, Frisian and English, and the order without names."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column holds; the value is the name of the column in the e-KS layout, or ours."""

    ORDER = "volgnummer"
    INITIALS = "voorletters"
    FIRST_NAME = "roepnaam"
    PREFIX = "voorvoegsel"
    LAST_NAME = "achternaam"
    PLACE = "woonplaats"
    COUNTRY = "landcode"
    BSN = "bsn"
    BIRTH_DATE = "geboortedatum"
    GENDER = "geslacht"
    POSTCODE = "correspondentie_postcode"
    NUMBER = "correspondentie_huisnummer"
    ADDITION = "correspondentie_toevoeging"
    STREET = "correspondentie_straatnaam"
    ADDRESS_PLACE = "correspondentie_plaats"
    AGENT_INITIALS = "gemachtigde_voorletters"
    AGENT_FIRST_NAME = "gemachtigde_roepnaam"
    AGENT_PREFIX = "gemachtigde_voorvoegsel"
    AGENT_LAST_NAME = "gemachtigde_achternaam"
    AGENT_POSTCODE = "gemachtigde_postcode"
    AGENT_NUMBER = "gemachtigde_huisnummer"
    AGENT_ADDITION = "gemachtigde_toevoeging"
    AGENT_STREET = "gemachtigde_straatnaam"
    AGENT_PLACE = "gemachtigde_plaats"
    ADDRESS_COUNTRY = "correspondentie_landcode"
    AGENT_COUNTRY = "gemachtigde_landcode"
    STREET_LINE = "adres"
    FULL_NAME = "naam"
    LIST = "lijst"
    DISTRICT = "kieskring"


BEYOND_CANDIDATES = frozenset({Field.FULL_NAME, Field.LIST, Field.DISTRICT})
"""What `candidates_in` does not read: the import on screen takes a name apart and spreads rows over lists first."""
_NOT_BY_PLACE = BEYOND_CANDIDATES | {Field.ORDER, Field.STREET_LINE, Field.ADDRESS_COUNTRY, Field.AGENT_COUNTRY}
WITHOUT_NAMES = tuple(field for field in Field if field not in _NOT_BY_PLACE)
"""The order of columns when the first row does not name them."""

_OTHER_NAMES = {
    Field.ORDER: "nr nummer volgnr plaatsnummer plek positie lijstpositie kandidaatnummer kandidaatnr folchnummer "
    "number no",
    Field.INITIALS: "voorletter voorl vl initialen foarletters inisjalen initials",
    Field.FIRST_NAME: "voornaam roepnamen ropnamme foarnamme firstname givenname forename callname",
    Field.PREFIX: "tussenvoegsel voorvoegsels tussenvoegsels tv foarheaksel tuskenheaksel infix prefix nameprefix",
    Field.LAST_NAME: "achternamen familienaam geslachtsnaam naam efternamme namme lastname surname familyname name",
    Field.PLACE: "woonplaatsnaam wpl wenplak residence locality city town placeofresidence",
    Field.COUNTRY: "land lankoade lan country countrycode",
    Field.BSN: "bsnnummer burgerservicenummer boargerservicenumer sofi sofinummer citizenservicenumber",
    Field.BIRTH_DATE: "geb geboren geboortedag gebdatum gebdat bertedatum dateofbirth birthdate birthday dob",
    Field.GENDER: "sekse mv vm slachte gender sex",
    Field.POSTCODE: "postcode postkoade postalcode zipcode zip",
    Field.NUMBER: "huisnummer huisnr husnumer housenumber",
    Field.ADDITION: "toevoeging huisnummertoevoeging huisletter tafoeging addition suffix",
    Field.STREET: "straat straatnaam strjitte street streetname",
    Field.ADDRESS_PLACE: "plaats plak place postplaats correspondentieplaatsnaam",
    Field.ADDRESS_COUNTRY: "landvanhetadres adresland countryofaddress addresscountry",
    Field.STREET_LINE: "straatenhuisnummer straathuisnummer correspondentieadres postadres address streetaddress",
}
_ENOUGH_NAMES = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it was understood; `field` is `None` when its name says nothing to us, and its cells are not read."""

    heading: str
    field: Field | None


def plain_heading(heading: str) -> str:
    """A heading without case, accents, blanks and punctuation."""
    decomposed = unicodedata.normalize("NFKD", heading.casefold())
    return re.sub(r"[^a-z0-9]", "", decomposed)


_KNOWN = {plain_heading(field): field for field in Field if field not in BEYOND_CANDIDATES} | {
    name: field for field, names in _OTHER_NAMES.items() for name in names.split()
}


def field_named(heading: str) -> Field | None:
    """What a heading says its column holds; `None` when it is no name that we know."""
    return _KNOWN.get(plain_heading(heading))


def named_columns(first_row: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns, when the first row names them; `None` when it holds a candidate already."""
    fields = [_KNOWN.get(plain_heading(heading)) for heading in first_row]
    if len({field for field in fields if field}) < _ENOUGH_NAMES:
        return None
    if Field.PLACE not in fields and Field.ADDRESS_PLACE in fields:
        fields[fields.index(Field.ADDRESS_PLACE)] = Field.PLACE
    taken: set[Field] = set()
    columns = []
    for heading, field in zip(first_row, fields, strict=True):
        columns.append(Column(heading.strip(), None if field in taken else field))
        taken |= {field} if field else set()
    return tuple(columns)


def unnamed_columns(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The columns of a table without names, in the documented order."""
    width = max(map(len, rows), default=0)
    first = [row[0] if row else "" for row in rows]
    counted = first == [str(place) for place in range(1, len(rows) + 1)]
    order = ((Field.ORDER,) if counted else ()) + WITHOUT_NAMES
    return tuple(Column("", order[place] if place < len(order) else None) for place in range(width))
