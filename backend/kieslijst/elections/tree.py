"""The full definition of an election: its region tree and register, as the 110a holds them (EML_NL 110a)."""

from dataclasses import dataclass

from kieslijst.elections.model import Election

ONE_DISTRICT = "geen"
ALL_DISTRICTS = "alle"


@dataclass(frozen=True, slots=True)
class RegionCommittee:
    """A committee seated in a region: CSB, HSB, PSB or PROV_SB; `None` where the file says nothing."""

    category: str
    name: str | None = None
    accepts_central: bool | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A region of the tree: STAAT, PROVINCIE, WATERSCHAP, KIESKRING, GEMEENTE or STEMBUREAU."""

    category: str
    number: int | None
    name: str
    roman_numerals: bool | None = None
    frisian_export: bool | None = None
    superior_category: str | None = None
    superior_number: int | None = None
    committees: tuple[RegionCommittee, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisteredAppellation:
    """An appellation in the register of this election, and who asked for it when the file says so."""

    appellation: str
    registered_by: str | None = None


@dataclass(frozen=True, slots=True)
class Definition:
    """An election with its tree and register; `contest_id` is "geen" or "alle", `max_votes` usually empty."""

    election: Election
    contest_id: str = ONE_DISTRICT
    max_votes: str = ""
    regions: tuple[Region, ...] = ()
    register: tuple[RegisteredAppellation, ...] = ()
