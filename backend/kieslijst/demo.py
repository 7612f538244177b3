"""The data of a demonstration: invented people, and invented elections whose dates count from today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from kieslijst.elections import actions as elections
from kieslijst.elections import queries as election_queries
from kieslijst.elections.catalogue import code_of, id_of
from kieslijst.elections.definition import ALL_DISTRICTS, ONE_DISTRICT, Definition
from kieslijst.elections.model import Domain, Election, profile_of
from kieslijst.exchange.election_definition import (
    Committee,
    CommitteeCategory,
    Region,
    RegionCategory,
    RegisteredAppellation,
)
from kieslijst.identity.demonstration import COMMITTEE, JUINEN_PARTY, OTHER_PARTY, PASSWORD, load_demonstration
from kieslijst.nomination.actions.nominations import change_contacts, change_details, start_nomination
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import AppellationKind, Contact, Details, Person
from kieslijst.settings import settings
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName

_SPACE = UUID("9d1f2e6c-5f0b-4a3a-8a55-1f7f7d1c0e42")
_DAYS_TO_NOMINATION = 10
_DAYS_TO_VOTE = 44
_REGISTER = (JUINEN_PARTY.name, OTHER_PARTY.name, "Wad en Wier", "Dorpsbelangen '98 (DB'98)")
_PEOPLE = (
    ("O.", "Omar", "", "Yıldız", "m", "Juinen"),
    ("Th.G.M.", "Thea", "van der", "Zandkuil", "v", "Wadzijl"),
    ("A.J.", "", "ter", "Meerdijk", "m", "Juinen"),
    ("F.d.C.", "Fien", "", "O'Brakel-ten Have", "v", "Hengelo (O)"),
    ("S.", "Sjoerd", "", "Rietberg sr.", "m", "Juinen"),
)


async def load() -> Sequence[str]:
    """Make what is not there yet; gives the lines that tell who can log in."""
    now = settings().clock()
    accounts = await load_demonstration(now=now)
    council = await _council(now)
    await _province(now)
    await _other_party(council, now)
    await _practice(council, now)
    lines = [f"{account.email}  ({account.memberships[0].organisation.name})" for account in accounts]
    return [f"Inloggen kan met deze adressen; het wachtwoord is: {PASSWORD}", *lines]


def next_nomination_day(today: date) -> date:
    """The first Monday that is at least ten days away, as real nomination days are Mondays (Kieswet F 1)."""
    earliest = today + timedelta(days=_DAYS_TO_NOMINATION)
    return earliest + timedelta(days=-earliest.weekday() % 7)


async def _council(now: datetime) -> Election:
    """A council election in the invented municipality of Juinen."""
    region = Region(RegionCategory.MUNICIPALITY, 9901, "Juinen", committees=_COMMITTEES)
    election = _election(_Body(ElectionType.GR, "GR2", Domain("Juinen", "9901"), "Gemeenteraad Juinen", 23), now)
    return await _kept(Definition(election, ONE_DISTRICT, regions=(region,), register=_registered()), now)


_COMMITTEES = (Committee(CommitteeCategory.CSB), Committee(CommitteeCategory.HSB))


async def _province(now: datetime) -> Election:
    """An election with two districts in the invented province of Waterrand."""
    regions = (
        Region(RegionCategory.PROVINCE, 99, "Waterrand"),
        _district(1, "Oosterdam", _COMMITTEES),
        _district(2, "Westerduin", _COMMITTEES[1:]),
    )
    election = _election(_Body(ElectionType.PS, "PS2", Domain("Waterrand"), "Provinciale Staten Waterrand", 43), now)
    return await _kept(Definition(election, ALL_DISTRICTS, regions=regions, register=_registered()), now)


def _district(number: int, name: str, committees: tuple[Committee, ...]) -> Region:
    return Region(
        RegionCategory.DISTRICT,
        number,
        name,
        superior_category=RegionCategory.PROVINCE,
        superior_number=99,
        roman_numerals=True,
        committees=committees,
    )


def _registered() -> tuple[RegisteredAppellation, ...]:
    return tuple(RegisteredAppellation(name) for name in _REGISTER)


@dataclass(frozen=True, slots=True)
class _Body:
    """What is different between the invented elections."""

    type: ElectionType
    subcategory: str
    domain: Domain
    name: str
    seats: int


def _election(body: _Body, now: datetime) -> Election:
    nomination = next_nomination_day(now.astimezone(AMSTERDAM).date())
    vote = nomination + timedelta(days=_DAYS_TO_VOTE)
    code = code_of(body.type.eml_category, vote.year, body.domain.name)
    return Election(
        id=id_of(code),
        code=code,
        type=body.type,
        subcategory=body.subcategory,
        name=f"{body.name} {vote.year}",
        election_date=vote,
        nomination_date=nomination,
        profile=profile_of(vote),
        domain=body.domain,
        seats=body.seats,
        threshold=25,
        appellations=_REGISTER,
        authority_name=COMMITTEE.name,
        completed=True,
    )


async def _kept(definition: Definition, now: datetime) -> Election:
    """The election as it was made on an earlier day, or made now; its dates never move."""
    code = definition.election.code
    existing = [found for found in await election_queries.elections() if found.code == code]
    if existing:
        return existing[0]
    await elections.keep_definition(SYSTEM_OPERATOR, definition, at=now)
    await elections.name_committee(SYSTEM_OPERATOR, definition.election.id, COMMITTEE.id, at=now)
    return await election_queries.election(definition.election.id)


async def _other_party(election: Election, now: datetime) -> None:
    """A nomination of the other party, nearly ready, so that the committee has more than one list."""
    nomination_id, list_id = (uuid5(_SPACE, f"{election.code} {word}") for word in ("nomination", "list"))
    started = await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=OTHER_PARTY.id,
        election_id=election.id,
        list_id=list_id,
        at=now,
    )
    if started != nomination_id:
        return
    people = [_person(number, row) for number, row in enumerate(_PEOPLE)]
    if not await add_persons(SYSTEM_OPERATOR, nomination_id, people, list_id=list_id, at=now):
        return
    details = Details(kind=AppellationKind.REGISTERED, appellation=OTHER_PARTY.name, seats_before=3)
    await change_details(SYSTEM_OPERATOR, nomination_id, details, revision=1, at=now)
    contacts = [Contact(person.name, person.address) for person in people]
    await change_contacts(SYSTEM_OPERATOR, nomination_id, submitter=contacts[0], substitutes=(contacts[1],), at=now)


async def _practice(election: Election, now: datetime) -> None:
    """A practice of the other party, which can never be handed in."""
    nomination_id, list_id = (uuid5(_SPACE, f"{election.code} practice {word}") for word in ("nomination", "list"))
    await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=OTHER_PARTY.id,
        election_id=election.id,
        list_id=list_id,
        at=now,
        details=Details(kind=AppellationKind.REGISTERED, appellation=OTHER_PARTY.name),
        is_practice=True,
    )


def _person(number: int, row: tuple[str, str, str, str, str, str]) -> Person:
    initials, first_name, prefix, last_name, gender, place = row
    return Person(
        id=uuid5(_SPACE, f"{initials} {last_name}"),
        name=PersonName(initials, first_name, prefix, last_name),
        gender=Gender(gender),
        birth_date=BirthDate(1961 + 7 * number, 1 + number, 3 + number),
        residence=Residence(place),
        has_no_bsn=True,
        address=PostalAddress("Zeedijk", str(10 + number), "", "9999AB", place),
        is_sitting_member=number == 0,
    )
