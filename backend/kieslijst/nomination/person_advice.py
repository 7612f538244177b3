"""What is worth a second look at one person, beside what the law says of them (pure). Advice never stops a save."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kieslijst.nomination.importing.full_name import leading_prefix, without_titles
from kieslijst.nomination.model import Person
from kieslijst.nomination.outlook import Advised
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName
from kieslijst.web.i18n import Text, mark


class Fix(StrEnum):
    """What one press of a button mends."""

    PREFIX = "prefix"
    TITLE = "title"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Advice:
    """A sentence, the field of the form that it is about (empty: none), and a fix or another person, where there is."""

    words: Text | str
    field: str = ""
    fix: Fix | None = None
    other: Person | None = None


_FIELDS = (
    ("first_name", "initials"),
    ("initial", "initials"),
    ("title", "last_name"),
    ("birth_date", "birth"),
    ("comes_of_age", "birth"),
    ("settle", "place"),
    ("place", "place"),
    ("outside", "authorised_last_name"),
    ("authorised", "address_postcode"),
    ("service_number", "bsn"),
    ("name", "last_name"),
)
"""A word in the code of a rule, and the field that such a rule is about; the first that fits."""
_TITLE_RULE = "no_academic_title_stands_with_the_name"


def advice_on(person: Person, others: Sequence[Person], said_by_law: Sequence[Advised]) -> tuple[Advice, ...]:
    """In the order of the form: the name, look-alikes by number, then what the law says."""
    return (*_on_name(person, others), *_same_number(person, others), *(_of_law(each, person) for each in said_by_law))


def _of_law(said: Advised, person: Person) -> Advice:
    field = next((field for word, field in _FIELDS if word in said.rule), "")
    is_title = said.rule == _TITLE_RULE and without_title(person.name) != person.name
    return Advice(said.words, field, Fix.TITLE if is_title else None)


def _on_name(person: Person, others: Sequence[Person]) -> list[Advice]:
    found = []
    if not person.name.last_name:
        missing = mark("Vul de achternaam in. Zonder achternaam kan deze persoon niet op de lijst.")
        found.append(Advice(missing, "last_name"))
    prefix = prefix_in_surname(person.name)
    if prefix:
        found.append(Advice(mark("Zet '%(prefix)s' in het vak Voorvoegsel.", prefix=prefix), "last_name", Fix.PREFIX))
    named = sum(bool(other.name.first_name) for other in others)
    if not person.name.first_name and others and named == len(others):
        words = mark("Alle andere kandidaten hebben een roepnaam. Vul die hier ook in, of haal de andere weg.")
        found.append(Advice(words, "first_name"))
    return found


def _same_number(person: Person, others: Sequence[Person]) -> list[Advice]:
    twins = [other for other in others if person.bsn and other.bsn == person.bsn]
    return [
        Advice(
            mark("Dit BSN hoort al bij %(name)s. Gaat het om dezelfde persoon?", name=twin.name.in_text),
            "bsn",
            other=twin,
        )
        for twin in twins
    ]


def prefix_in_surname(name: PersonName) -> str:
    """A prefix that begins small and stands in the last name; "El Abassi" and "Da Costa" are last names as they are."""
    prefix, _ = leading_prefix(name.last_name)
    return prefix if prefix and not name.prefix and prefix[0].islower() else ""


def without_title(name: PersonName) -> PersonName:
    """The name with no academic title in any of its parts."""
    return replace(
        name,
        initials=without_titles(name.initials)[0],
        first_name=without_titles(name.first_name)[0],
        last_name=without_titles(name.last_name)[0],
    )


def mended(name: PersonName, fix: Fix | None) -> PersonName:
    """The name after the button of a fix was pressed."""
    if fix is Fix.TITLE:
        return without_title(name)
    if fix is Fix.PREFIX and prefix_in_surname(name):
        prefix, rest = leading_prefix(name.last_name)
        return replace(name, prefix=prefix, last_name=rest)
    return name


def used_addresses(persons: Sequence[Person], *, most: int = 10) -> tuple[tuple[Person, PostalAddress], ...]:
    """Complete addresses of other people, those of most people first, each with the first person who has it."""
    found: dict[PostalAddress, list[Person]] = {}
    for person in persons:
        if person.address.is_complete:
            found.setdefault(person.address, []).append(person)
    ranked = sorted(found.items(), key=lambda item: -len(item[1]))
    return tuple((people[0], address) for address, people in ranked[:most])
