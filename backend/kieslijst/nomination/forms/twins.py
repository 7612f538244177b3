"""The form of P-09: of each field that differs, which of two people has the right value."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kieslijst.nomination.model import Person
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark

FIELDS: Mapping[str, Text] = {
    "name.initials": mark("Voorletters"),
    "name.first_name": mark("Roepnaam"),
    "name.prefix": mark("Voorvoegsel"),
    "name.last_name": mark("Achternaam"),
    "gender": mark("Geslacht op de lijst"),
    "birth_date": mark("Geboortedatum"),
    "residence": mark("Woonplaats op de lijst"),
    "bsn": mark("BSN"),
    "address": mark("Adres"),
    "authorised_person": mark("Gemachtigde"),
    "is_sitting_member": mark("Zit nu al in dit orgaan"),
    "email": mark("E-mailadres"),
}


def value_of(person: Person, field: str) -> Any:
    """A field by its path."""
    value: Any = person
    for part in field.split("."):
        value = getattr(value, part)
    return (person.bsn, person.has_no_bsn) if field == "bsn" else value


def is_given(person: Person, field: str) -> bool:
    """Whether the field says anything."""
    value = value_of(person, field)
    if field == "bsn":
        return any(value)
    return not (value is None or value == "" or getattr(value, "is_empty", False) or getattr(value, "place", "x") == "")


class TwinsForm(Form):
    """Fields: one, other (ids), revision-one, revision-other, two (the button), and keep-… with "one" or "other"."""

    @property
    def are_two(self) -> bool:
        """Whether the button "these are two people" was pressed."""
        return bool(self.value("two"))

    def number(self, name: str) -> int:
        """A revision; 0 when there is none."""
        typed = self.value(name)
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < len("1000000") else 0

    def merged(self, one: Person, other: Person) -> Person:
        """The first person with the chosen values of the second."""
        record = replace(one, revision=self.number("revision-one"))
        for field in FIELDS:
            if self.value(f"keep-{field}") == "other":
                record = _with_value(record, other, field)
        return record


def _with_value(record: Person, other: Person, field: str) -> Person:
    if field == "bsn":
        return replace(record, bsn=other.bsn, has_no_bsn=other.has_no_bsn)
    head, _, rest = field.partition(".")
    if not rest:
        return replace(record, **{head: getattr(other, head)})
    return replace(record, name=replace(record.name, **{rest: getattr(other.name, rest)}))
