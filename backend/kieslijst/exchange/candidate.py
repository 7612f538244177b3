"""Candidates and lists as the messages 210, 230b and 230c write them."""

from dataclasses import dataclass, field
from enum import StrEnum

from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName


class GenderMark(StrEnum):
    """What a file says about gender; `OTHER` exists from profile 1.3 on, and `None` in its place means silence."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"
    OTHER = "other"

    @classmethod
    def of(cls, gender: Gender | None) -> "GenderMark | None":
        """The mark for what stands behind a name on the list."""
        return None if gender is None else {Gender.MALE: cls.MALE, Gender.FEMALE: cls.FEMALE}[gender]

    @property
    def on_list(self) -> Gender | None:
        """What may stand behind the name on the list: only male and female do (Kiesbesluit H 2(4))."""
        return {GenderMark.MALE: Gender.MALE, GenderMark.FEMALE: Gender.FEMALE}.get(self)


class ListType(StrEnum):
    """How a list relates to the other lists of the same political group."""

    SINGLE = "op zichzelf staande lijst"
    SET = "stel gelijkluidende lijsten"
    GROUP = "lijstengroep"


@dataclass(frozen=True, slots=True)
class Agent:
    """The authorised person of a candidate who lives abroad (model H 10); `role` is H10, H10a or empty."""

    name: PersonName
    residence: Residence = field(default_factory=Residence)
    address: PostalAddress | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place on a list. `number` is the place, 1 and up, with gaps where others struck somebody.

    `bsn` is as written in the file. In a 230c the first appearance of a person carries `short_code`;
    later ones carry only `refers_to`, the short code of that person, and nothing else.
    """

    number: int
    name: PersonName = field(default_factory=PersonName)
    gender: GenderMark | None = None
    residence: Residence = field(default_factory=Residence)
    birth_date: BirthDate | None = None
    address: PostalAddress | None = None
    agent: Agent | None = None
    bsn: str = ""
    short_code: str = ""
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class CandidateList:
    """A list in one district; `number` is `None` in a 210, `appellation` is empty for an unnamed list.

    `belongs_to_set` counts the sets of identical lists within one political group; the letter
    `belongs_to_combination` is history.
    """

    number: int | None
    appellation: str
    list_type: ListType
    publish_gender: bool
    candidates: tuple[Candidate, ...] = ()
    language: str | None = None
    belongs_to_set: int | None = None
    belongs_to_combination: str | None = None
