"""Name and address of somebody, as fields with a common beginning."""

from kieslijst.nomination.forms.countries import is_country
from kieslijst.nomination.model import Contact
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_PARTS = (
    "initials",
    "first_name",
    "prefix",
    "last_name",
    "street",
    "number",
    "addition",
    "postcode",
    "place",
    "country",
)


def contact_values(contact: Contact, beginning: str) -> dict[str, str]:
    """What the fields show of a contact."""
    name, address = contact.name, contact.address
    shown = {
        "initials": name.initials,
        "first_name": name.first_name,
        "prefix": name.prefix,
        "last_name": name.last_name,
        "street": address.street,
        "number": address.number,
        "addition": address.addition,
        "postcode": address.postcode,
        "place": address.place,
        "country": address.country or "NL",
    }
    return {f"{beginning}_{part}": shown[part] for part in _PARTS}


def address_values(address: PostalAddress, beginning: str) -> dict[str, str]:
    """What the fields show of an address alone."""
    named = {f"{beginning}_{part}" for part in ("initials", "first_name", "prefix", "last_name")}
    return {key: text for key, text in contact_values(Contact(address=address), beginning).items() if key not in named}


def read_contact(form: Form, beginning: str) -> Contact:
    """The contact that was typed; nobody when only the country stands there."""
    typed = {part: form.text(f"{beginning}_{part}") for part in _PARTS}
    if not any(value for part, value in typed.items() if part != "country"):
        return Contact()
    return Contact(
        name=PersonName(typed["initials"], typed["first_name"], typed["prefix"], typed["last_name"]),
        address=read_address(form, beginning),
    )


def read_address(form: Form, beginning: str) -> PostalAddress:
    """An address; a Dutch postcode is written as 1234AB, anything else stays as typed."""
    country = read_country(form, f"{beginning}_country")
    return PostalAddress(
        street=form.text(f"{beginning}_street"),
        number=form.text(f"{beginning}_number"),
        addition=form.text(f"{beginning}_addition"),
        postcode=postcode(form.text(f"{beginning}_postcode"), country),
        place=form.text(f"{beginning}_place"),
        country=country,
    )


def read_country(form: Form, name: str) -> str:
    """The code of a country; the Netherlands when nothing was chosen."""
    code = form.text(name).upper() or "NL"
    if not is_country(code):
        form.refuse(name, mark("Kies een van de mogelijkheden."))
    return code


def postcode(typed: str, country: str) -> str:
    """A Dutch postcode without a blank and in capitals; what does not look like one is kept as typed."""
    plain = typed.replace(" ", "").upper()
    looks_dutch = len(plain) == len("1234AB") and plain[:4].isdigit() and plain[4:].isalpha()
    return plain if country == "NL" and looks_dutch else typed
