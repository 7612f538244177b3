"""The election definition (EML 110a): seats, threshold, regions with their committees, registered appellations."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.exchange.message import ElectionIdentifier, Header


class RegionCategory(StrEnum):
    """Kinds of region that EML_NL knows."""

    STATE = "STAAT"
    PROVINCE = "PROVINCIE"
    PROVINCIAL_DISTRICT = "PROVINCIAAL_KIESKRING"
    PROVINCIAL_STATION = "PROVINCIAAL_STEMBUREAU"
    WATER_BOARD = "WATERSCHAP"
    WATER_BOARD_DISTRICT = "WATERSCHAP_KIESKRING"
    WATER_BOARD_MUNICIPALITY = "WATERSCHAP_GEMEENTE"
    DISTRICT = "KIESKRING"
    MUNICIPALITY = "GEMEENTE"
    BOROUGH = "DEELGEMEENTE"
    STATION = "STEMBUREAU"


class CommitteeCategory(StrEnum):
    """Kinds of electoral committee that EML_NL knows."""

    CSB = "CSB"
    HSB = "HSB"
    PSB = "PSB"
    PROV_SB = "PROV_SB"


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee that sits in a region; an empty `name` means the region's name, `None` that the file is silent."""

    category: CommitteeCategory
    name: str | None = None
    accepts_central_submissions: bool | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A region of the election tree; the root has no superior, and only the state has no number."""

    category: RegionCategory
    number: int | None
    name: str
    superior_category: RegionCategory | None = None
    superior_number: int | None = None
    roman_numerals: bool = False
    frisian_export_allowed: bool = False
    committees: tuple[Committee, ...] = ()

    @property
    def is_root(self) -> bool:
        return self.superior_category is None and self.superior_number is None


@dataclass(frozen=True, slots=True)
class RegisteredAppellation:
    """An appellation in the register of this election; `registered_by` is who had it registered, mostly not given."""

    appellation: str
    registered_by: str | None = None


@dataclass(frozen=True, slots=True)
class ElectionDefinition:
    """A whole 110a; `threshold` is a percentage of the quota, `max_votes` is empty (`None`) for one vote."""

    header: Header
    election: ElectionIdentifier
    contest_id: str
    voting_method: str = "SPV"
    max_votes: int | None = None
    seats: int | None = None
    threshold: int | None = None
    regions: tuple[Region, ...] = ()
    registered: tuple[RegisteredAppellation, ...] = ()
