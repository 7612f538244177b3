"""Invented people and elections for the tests, with the quirks that real lists show."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from kieslijst.elections.catalogue import id_of
from kieslijst.elections.model import Domain, Election
from kieslijst.nomination.model import Contact, Person
from kieslijst.shared.actor import Actor, Role
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName

NOW = datetime(2026, 1, 20, 9, 30, tzinfo=UTC)

NAMES = (
    PersonName("A.B.", "Anne", "van der", "Zandkuil"),
    PersonName("Th.G.M.", "Theo", "", "Rietberg-Kloosterdam"),
    PersonName("Ş.", "Şule", "", "Yıldızhan"),
    PersonName("J.Æ.", "", "d'", "Haenselaer"),
    PersonName("E.H.A.J", "Eef", "van 't", "Wadschuur sr."),
    PersonName("F.d.C.", "", "", "O'Brakel - ten Meerwijk"),
)
PLACES = ("Juinen", "Hengelo (O)", "'s Gravenpolder", "Nuenen, Gerwen en Nederwater", "Haren Gn")
ADDRESS = PostalAddress("Dorpsstraat", "12", "a", "9901AB", "Juinen")


def election(**changes: object) -> Election:
    """A council election in an invented municipality."""
    built = Election(
        id=id_of("GR2026_Juinen"),
        code="GR2026_Juinen",
        type=ElectionType.GR,
        subcategory="GR2",
        name="Gemeenteraad Juinen 2026",
        election_date=date(2026, 3, 18),
        nomination_date=date(2026, 2, 2),
        profile="1.2.2",
        domain=Domain("Juinen", "0901"),
        seats=23,
        threshold=25,
        appellations=("Streekbelang Juinen", "Dorp en Wad"),
        completed=True,
    )
    return replace(built, **changes)  # type: ignore[arg-type]  # the caller names the fields


def party_editor(organisation_id: UUID | None = None, name: str = "Lisa de Boer") -> Actor:
    return Actor(name, Role.PARTY_EDITOR, uuid4(), organisation_id or uuid4())


def csb_clerk(organisation_id: UUID | None = None) -> Actor:
    return Actor("Karel Stempel", Role.CSB_CLERK, uuid4(), organisation_id or uuid4())


def person(index: int = 0, **changes: object) -> Person:
    """Somebody with everything filled in; `index` picks another name, place and birth date."""
    built = Person(
        id=uuid4(),
        name=NAMES[index % len(NAMES)],
        gender=(Gender.FEMALE, Gender.MALE, None)[index % 3],
        birth_date=BirthDate(1950 + index % 40, 1 + index % 12, 1 + index % 28),
        residence=Residence(PLACES[index % len(PLACES)]),
        bsn="123456782",
        address=ADDRESS,
        is_sitting_member=False,
    )
    return replace(built, **changes)  # type: ignore[arg-type]  # the caller names the fields


def contact(index: int = 0) -> Contact:
    return Contact(NAMES[index % len(NAMES)], ADDRESS)
