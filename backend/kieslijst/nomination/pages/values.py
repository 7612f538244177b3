"""Fields of a record and what stands in them, in words."""

from enum import StrEnum

from kieslijst.nomination.model import AppellationKind
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender
from kieslijst.web.i18n import Text, mark

_LABELS = {
    "initials": mark("Voorletters"),
    "first_name": mark("Roepnaam"),
    "prefix": mark("Voorvoegsel"),
    "last_name": mark("Achternaam"),
    "name": mark("Naam"),
    "gender": mark("Geslacht op de lijst"),
    "birth_date": mark("Geboortedatum"),
    "residence": mark("Woonplaats op de lijst"),
    "residence.place": mark("Woonplaats op de lijst"),
    "residence.country": mark("Land"),
    "bsn": mark("BSN"),
    "has_no_bsn": mark("Heeft geen BSN"),
    "address": mark("Adres"),
    "authorised_person": mark("Gemachtigde van de kandidaat"),
    "street": mark("Straat"),
    "number": mark("Huisnummer"),
    "addition": mark("Toevoeging"),
    "postcode": mark("Postcode"),
    "place": mark("Plaats"),
    "country": mark("Land"),
    "is_sitting_member": mark("Zit nu al in dit orgaan"),
    "email": mark("E-mailadres"),
    "kind": mark("Hoe doet u mee?"),
    "appellation": mark("Naam boven de lijst"),
    "seats_before": mark("Zetels bij de vorige verkiezing"),
    "publish_gender": mark("(m) of (v) achter de namen"),
    "submitter": mark("Inleveraar"),
    "substitutes": mark("Vervangers"),
}
_KINDS = {
    AppellationKind.REGISTERED: mark("Met onze geregistreerde naam"),
    AppellationKind.MERGED: mark("Samen met andere partijen, met een samengevoegde naam"),
    AppellationKind.UNNAMED: mark("Zonder naam (blanco lijst)"),
}
_HIDDEN = frozenset({"bsn"})


def field_label(field: str) -> Text:
    """The words of a field by its path; of a contact with whose it is."""
    owner, _, rest = field.partition(".")
    last = field.rpartition(".")[2]
    label = _LABELS.get(field) or _LABELS.get(last) or Text(field)
    if owner == "substitutes" and rest:
        number = int(rest.partition(".")[0]) + 1
        return mark("Vervanger %(number)s: %(field)s", number=number, field=label)
    if owner in ("submitter", "authorised_person") and rest:
        return Text("%(owner)s: %(field)s", {"owner": _LABELS[owner], "field": label})
    return label


def value_in_words(field: str, value: object) -> Text | str:
    """What stands in a field; of a BSN only the end."""
    if value is None or value == "":
        return mark("niets")
    if field in _HIDDEN:
        return f"••••••{str(value)[-3:]}"
    if isinstance(value, bool):
        return mark("ja") if value else mark("nee")
    if isinstance(value, BirthDate):
        return value.on_form
    if isinstance(value, AppellationKind):
        return _KINDS[value]
    return value.value if isinstance(value, Gender | StrEnum) else str(value)
