"""The full definition of an election, tree and register included, and how it comes from EML and goes back (110a)."""

from dataclasses import dataclass, replace
from datetime import date

from kieslijst.elections.catalogue import id_of
from kieslijst.elections.model import District, Domain, Election, profile_of
from kieslijst.exchange.election_definition import ElectionDefinition, Region, RegionCategory, RegisteredAppellation
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header, Profile
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused, Unreadable

ONE_DISTRICT = "geen"
ALL_DISTRICTS = "alle"
SEATS_OF_A_LARGE_BODY = 19
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}


@dataclass(frozen=True, slots=True)
class Definition:
    """An election with its tree and register; `contest_id` is "geen" or "alle", `max_votes` usually `None` (one)."""

    election: Election
    contest_id: str = ONE_DISTRICT
    max_votes: int | None = None
    regions: tuple[Region, ...] = ()
    register: tuple[RegisteredAppellation, ...] = ()


def district_category(kind: ElectionType) -> RegionCategory:
    """The kind of region that is a district of this type (EML_NL: a province for the Senate)."""
    return RegionCategory.PROVINCE if kind is ElectionType.EK else RegionCategory.DISTRICT


def districts_of(kind: ElectionType, contest_id: str, regions: tuple[Region, ...]) -> tuple[District, ...]:
    """The districts in order of number; none when the election has only one (contest "geen")."""
    if contest_id == ONE_DISTRICT:
        return ()
    found = [region for region in regions if region.category is district_category(kind) and region.number is not None]
    districts = (District(region.number or 0, region.name, roman=region.roman_numerals) for region in found)
    return tuple(sorted(districts, key=lambda district: district.number))


def from_definition(read: ElectionDefinition) -> Definition:
    """The election that a 110a defines. Raises `Unreadable` when a date is missing or the type is not known."""
    election = replace(
        _identified(read.election),
        seats=read.seats,
        threshold=read.threshold,
        appellations=tuple(registered.appellation for registered in read.registered),
        completed=True,
    )
    districts = districts_of(election.type, read.contest_id, read.regions)
    return Definition(
        election=replace(election, districts=districts),
        contest_id=read.contest_id,
        max_votes=read.max_votes,
        regions=read.regions,
        register=read.registered,
    )


def from_candidate_lists(
    identifier: ElectionIdentifier, contest: ContestIdentifier, *, authority_name: str
) -> Definition:
    """What a file with candidate lists tells of its election; not complete: no seats, register or other districts."""
    election = replace(_identified(identifier), authority_name=authority_name)
    if contest.contest_id in (ONE_DISTRICT, ALL_DISTRICTS):
        return Definition(election, contest_id=contest.contest_id)
    region = _district_region(election.type, contest)
    return Definition(
        replace(election, districts=districts_of(election.type, ALL_DISTRICTS, (region,))),
        contest_id=ALL_DISTRICTS,
        regions=(region,),
    )


def from_catalogue(election: Election) -> Definition:
    """An election of the catalogue, with its districts as regions; not complete until its 110a comes."""
    category = district_category(election.type)
    regions = tuple(
        Region(category, district.number, district.name, roman_numerals=district.roman)
        for district in election.districts
    )
    return Definition(election, contest_id=ALL_DISTRICTS if regions else ONE_DISTRICT, regions=regions)


def supplemented(known: Definition, told: Definition) -> Definition:
    """An incomplete election with what a file tells more: its own words, and a district not known yet."""
    places = {(region.category, region.number) for region in known.regions}
    regions = (*known.regions, *(region for region in told.regions if (region.category, region.number) not in places))
    contest_id = told.contest_id if told.contest_id == ALL_DISTRICTS else known.contest_id
    election = replace(
        known.election,
        name=told.election.name or known.election.name,
        subcategory=told.election.subcategory or known.election.subcategory,
        domain=told.election.domain or known.election.domain,
        authority_name=told.election.authority_name or known.election.authority_name,
        districts=districts_of(known.election.type, contest_id, regions),
    )
    return replace(known, election=election, contest_id=contest_id, regions=regions)


def with_seats(election: Election, seats: int) -> Election:
    """The election with its seats, and what follows from them: subcategory and threshold (`eml.md` 3; Kieswet P 15).

    Below nineteen seats a council has GR1 and half the quota, else GR2 and a quarter; a water board has AB1 or AB2.
    """
    small = seats < SEATS_OF_A_LARGE_BODY
    if election.type is ElectionType.GR:
        subcategory, threshold = ("GR1", 50) if small else ("GR2", 25)
        return replace(election, seats=seats, subcategory=subcategory, threshold=threshold)
    if election.type is ElectionType.WS:
        return replace(election, seats=seats, subcategory="AB1" if small else "AB2", threshold=None if small else 25)
    return replace(election, seats=seats)


def to_definition(definition: Definition, *, header: Header) -> ElectionDefinition:
    """The 110a of an election. Raises `Refused` while its own 110a has not come."""
    election = definition.election
    if not election.completed:
        raise Refused(
            f"Van {election.code} is nog niet alles bekend. Lees eerst de verkiezingsdefinitie (110a) van het "
            "centraal stembureau in."
        )
    return ElectionDefinition(
        header=replace(header, profile=Profile(election.profile)),
        election=identifier_of(election),
        contest_id=definition.contest_id,
        max_votes=definition.max_votes,
        seats=election.seats,
        threshold=election.threshold,
        regions=definition.regions,
        registered=definition.register,
    )


def identifier_of(election: Election) -> ElectionIdentifier:
    """The four fields that every message about this election carries, and its name."""
    domain = election.domain
    return ElectionIdentifier(
        election_id=election.code,
        name=election.name,
        category=election.type.eml_category,
        subcategory=election.subcategory,
        domain=domain.name if domain else None,
        domain_id=(domain.id or None) if domain else None,
        election_date=election.election_date,
        nomination_date=election.nomination_date,
    )


def _identified(identifier: ElectionIdentifier) -> Election:
    election_date = _needed(identifier.election_date, "ElectionDate")
    return Election(
        id=id_of(identifier.election_id),
        code=identifier.election_id,
        type=_type_of(identifier),
        subcategory=identifier.subcategory,
        name=identifier.name,
        election_date=election_date,
        nomination_date=_needed(identifier.nomination_date, "NominationDate"),
        profile=profile_of(election_date),
        domain=None if identifier.domain is None else Domain(identifier.domain, identifier.domain_id or ""),
    )


def _needed(day: date | None, element: str) -> date:
    if day is None:
        raise Unreadable(f"In dit bestand staat geen <kr:{element}>. Vraag een volledig bestand aan de maker.")
    return day


def _type_of(identifier: ElectionIdentifier) -> ElectionType:
    if identifier.category == "KC":
        return ElectionType.KCNI if identifier.subcategory == "KCNI" else ElectionType.KC
    for kind in ElectionType:
        if kind.eml_category == identifier.category:
            return kind
    raise Unreadable(f"De soort verkiezing {identifier.category or '(leeg)'} kent Kieslijst niet.")


def district_number(contest_id: str) -> int:
    """The number of a district, from figures or a Roman numeral. Raises `Unreadable`."""
    if contest_id.isascii() and contest_id.isdigit():
        return int(contest_id)
    if contest_id in _ROMAN:
        return _ROMAN[contest_id]
    raise Unreadable(f"{contest_id} is geen nummer van een kieskring.")


def _district_region(kind: ElectionType, contest: ContestIdentifier) -> Region:
    number = district_number(contest.contest_id)
    return Region(district_category(kind), number, contest.name, roman_numerals=contest.contest_id in _ROMAN)
