"""What every paper of a list is made from: the election, the list as submitted, and the edition that is printed."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName


class Language(StrEnum):
    """Language of a paper; `languages.languages_for` says which an election may have."""

    NL = "nl"
    FY = "fy"


@dataclass(frozen=True, slots=True)
class PrintedElection:
    """The election a paper is for. `area` is the bare name ("Juinen"), "" for TK, EK, EP and KCNI.

    `in_fryslan` is true for the province, the water board and the councils of Fryslân: their papers may be in Frisian.
    """

    type: ElectionType
    area: str = ""
    in_fryslan: bool = False


@dataclass(frozen=True, slots=True)
class Districts:
    """The electoral districts of a list, in the order of the list.

    `several_in_election` decides whether the papers have a section on districts at all; `all_of_them`
    is meant for the election ("alle kieskringen") and then `names` is not printed.
    """

    names: tuple[str, ...] = ()
    all_of_them: bool = False
    several_in_election: bool = False


class AppellationKind(StrEnum):
    """Which authorisation belongs to an appellation (Kieswet H 3, EK R 7)."""

    REGISTERED = "registered"
    """Of one political group: model H 3-1."""
    MERGED = "merged"
    """Put together by several groups: model H 3-2."""


@dataclass(frozen=True, slots=True)
class Appellation:
    """The words above the list; an empty text is an unnamed list."""

    text: str = ""
    kind: AppellationKind = AppellationKind.REGISTERED


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One row of the list. `position` counts from 1; the date of birth is printed on the H 1 only."""

    position: int
    name: PersonName
    residence: Residence
    gender: Gender | None = None
    birth_date: BirthDate | None = None


@dataclass(frozen=True, slots=True)
class AddressedPerson:
    """Somebody with a name and a postal address: list submitter, substitute, authorised person."""

    name: PersonName
    address: PostalAddress


@dataclass(frozen=True, slots=True)
class PrintedList:
    """A candidate list as every paper of it shows it."""

    election: PrintedElection
    districts: Districts
    appellation: Appellation
    candidates: tuple[CandidateRow, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """Which frozen state of the list a page shows, and how.

    `code` is the six-character paper code ("" while there is none), `digest` the hexadecimal SHA-256 of
    the frozen state, of which the first 16 bytes are printed. With `verify_base` (an https address without
    trailing slash) the QR holds `<verify_base>/verify?code=…&s=…&p=…`, else `KL1:code:subject:page`.
    A draft has a watermark, no QR and no place to sign; so has a practice, which is a draft that says what it is.
    Papers of the committee have neither code nor digest.
    """

    code: str = ""
    digest: str = ""
    verify_base: str | None = None
    draft: bool = False
    language: Language = Language.NL
    practice: bool = False
