"""An election as one immutable value."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from kieslijst.shared.election_type import ElectionType

Profile = Literal["1.2.2", "1.3"]
FIRST_YEAR_OF_PROFILE_1_3 = 2027


_ALWAYS_SEVERAL = (ElectionType.TK, ElectionType.EK)


def profile_of(election_date: date) -> Profile:
    """EML_NL 1.2.2 to the end of 2026, 1.3 from 2027 (`eml.md` 0)."""
    return "1.3" if election_date.year >= FIRST_YEAR_OF_PROFILE_1_3 else "1.2.2"


@dataclass(frozen=True, slots=True)
class District:
    """An electoral district (kieskring); `roman` when its number is written I, II (110a, RomanNumerals)."""

    number: int
    name: str
    roman: bool = False


@dataclass(frozen=True, slots=True)
class Domain:
    """The area of an election; `id` as EML_NL writes it ("0037", "25"), empty where the profile has none (PS)."""

    name: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Election:
    """What is known of one election; `None` is not known and never guessed.

    `code` is the EML id everywhere ("GR2026_Stadskanaal", "TK2025"); in URLs its `slug`. `districts` is
    empty for an election that has only one. `threshold` is a percentage of the quota (EML_NL,
    PreferenceThreshold). `appellations` are the registered ones in the order of registration, `None` when the
    register was not given. `completed` is false while no 110a has told of it, `knows_all_districts` while a file named
    only some.
    """

    id: UUID
    code: str
    type: ElectionType
    subcategory: str
    name: str
    election_date: date
    nomination_date: date
    profile: Profile
    domain: Domain | None = None
    seats: int | None = None
    threshold: int | None = None
    districts: tuple[District, ...] = ()
    appellations: tuple[str, ...] | None = None
    authority_name: str = ""
    completed: bool = False
    knows_all_districts: bool = True

    @property
    def slug(self) -> str:
        return self.code.lower()

    @property
    def has_several_districts(self) -> bool:
        """Whether lists name their districts; also where a file did not say which there are."""
        return bool(self.districts) or self.type in _ALWAYS_SEVERAL or self.subcategory == "PS2"

    def district(self, number: int) -> District | None:
        return next((district for district in self.districts if district.number == number), None)
