"""Elections of every type that EML_NL knows, with the tree that OSV gives it (eml.md 3 and 5)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kieslijst.exchange.contests import contest_of
from kieslijst.exchange.election_definition import (
    Committee,
    CommitteeCategory,
    ElectionDefinition,
    Region,
    RegionCategory,
)
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header

CSB = Committee(CommitteeCategory.CSB)
HSB = Committee(CommitteeCategory.HSB, accepts_central_submissions=True)
STATE = Region(RegionCategory.STATE, None, "Nederland", committees=(replace(CSB, name="De Kiesraad"),))
PLACES = ("Oosterdam", "Westerhoek", "'s-Zandkuil", "Súdwesthoeke", "Bergen (W.)")


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of election: its words in EML_NL, seats and threshold, its domain, and what stands at its root."""

    category: str
    subcategory: str
    seats: int
    threshold: int
    domain: str | None = None
    domain_id: str | None = None
    root: RegionCategory = RegionCategory.STATE

    @property
    def has_districts(self) -> bool:
        return self.subcategory in ("TK", "EK", "PS2")

    def __str__(self) -> str:
        return self.subcategory


MUNICIPALITY = RegionCategory.MUNICIPALITY
KINDS = (
    Kind("TK", "TK", 150, 25),
    Kind("EK", "EK", 75, 100),
    Kind("EP", "EP", 31, 10),
    Kind("PS", "PS1", 39, 25, "Waterrand", root=RegionCategory.PROVINCE),
    Kind("PS", "PS2", 47, 25, "Waterrand", root=RegionCategory.PROVINCE),
    Kind("AB", "AB1", 18, 25, "De Waterkant", "29", root=RegionCategory.WATER_BOARD),
    Kind("AB", "AB2", 25, 25, "De Waterkant", "7", root=RegionCategory.WATER_BOARD),
    Kind("GR", "GR1", 17, 50, "Juinen", "0901", root=MUNICIPALITY),
    Kind("GR", "GR2", 23, 25, "Juinen", "0901", root=MUNICIPALITY),
    Kind("ER", "ER1", 9, 50, "Eiland", "9001", root=MUNICIPALITY),
)


def defined(
    kind: Kind, *, header: Header, places: Sequence[str] = PLACES, roman: bool = False, frisian: bool = False
) -> ElectionDefinition:
    """The 110a of an election of this kind; with districts, one for each place."""
    slug = f"_{kind.domain.replace(' ', '')}" if kind.domain else ""
    return ElectionDefinition(
        header=header,
        election=ElectionIdentifier(
            election_id=f"{kind.category}2027{slug}",
            name=f"Verkiezing {kind.domain or 'van Nederland'} 2027",
            category=kind.category,
            subcategory=kind.subcategory,
            domain=kind.domain,
            domain_id=kind.domain_id,
            election_date=date(2027, 3, 17),
            nomination_date=date(2027, 2, 1),
        ),
        contest_id="alle" if kind.has_districts else "geen",
        seats=kind.seats,
        threshold=kind.threshold,
        regions=_tree(kind, tuple(places), roman=roman, frisian=frisian),
    )


def contests(definition: ElectionDefinition) -> tuple[ContestIdentifier, ...]:
    """How the lists name the districts."""
    if definition.contest_id == "geen":
        return (ContestIdentifier("geen"),)
    district = RegionCategory.PROVINCE if definition.election.category == "EK" else RegionCategory.DISTRICT
    return tuple(contest_of(region) for region in definition.regions if region.category is district)


def _tree(kind: Kind, places: tuple[str, ...], *, roman: bool, frisian: bool) -> tuple[Region, ...]:
    if kind.root is MUNICIPALITY:
        number = int(kind.domain_id or 0)
        root = Region(MUNICIPALITY, number, kind.domain or "", committees=(CSB, HSB), frisian_export_allowed=frisian)
        return (root,)
    root = (
        STATE if kind.root is RegionCategory.STATE else Region(kind.root, int(kind.domain_id or 8), kind.domain or "")
    )
    root = replace(root, frisian_export_allowed=frisian)
    if kind.category == "EK":
        return (root, *_below(root, RegionCategory.PROVINCE, places), *_stations(places))
    if kind.category == "EP":
        return (root, *_below(root, MUNICIPALITY, places))
    names = places if kind.has_districts else (kind.domain or "",)
    districts = _below(root, RegionCategory.DISTRICT, names, roman=roman and kind.category == "PS")
    seats = (replace(districts[0], committees=(CSB, HSB)), *districts[1:])
    towns = [_municipality(9000 + n, place, seats[(n - 1) % len(seats)]) for n, place in enumerate(places, start=1)]
    return (root, *seats, *towns)


def _below(
    superior: Region, category: RegionCategory, names: Sequence[str], *, roman: bool = False
) -> tuple[Region, ...]:
    return tuple(
        Region(category, number, name, superior.category, superior.number, roman_numerals=roman)
        for number, name in enumerate(names, start=1)
    )


def _municipality(number: int, name: str, district: Region) -> Region:
    return Region(MUNICIPALITY, number, name, district.category, district.number)


def _stations(places: Sequence[str]) -> tuple[Region, ...]:
    """Each province votes at one station, whose committee is the province's."""
    committee = Committee(CommitteeCategory.PROV_SB)
    return tuple(
        Region(RegionCategory.STATION, number, name, RegionCategory.PROVINCE, number, committees=(committee,))
        for number, name in enumerate(places, start=1)
    )
