"""What every EML_NL message starts with: which message it is, who made it when, and for which election."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class MessageKind(StrEnum):
    """The EML_NL messages of the nomination; the value is the attribute Id of the root."""

    DEFINITION = "110a"
    NOMINATION = "210"
    DISTRICT_LISTS = "230b"
    ALL_LISTS = "230c"


class Profile(StrEnum):
    """The version of EML_NL; a file without kr:Schema is 1.2.2."""

    V1_2_2 = "1.2.2"
    V1_3 = "1.3"
    V1_3_1 = "1.3.1"


@dataclass(frozen=True, slots=True)
class Authority:
    """An electoral committee: `code` is CSB, HSB with a number, SB with a number, or four digits of a municipality."""

    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """The head of a message; `created` is aware (UTC) and kept to the millisecond, `None` means not given."""

    profile: Profile = Profile.V1_2_2
    transaction: str = "1"
    authority: Authority | None = None
    created_by: Authority | None = None
    issued: date | None = None
    created: datetime | None = None


@dataclass(frozen=True, slots=True)
class ElectionIdentifier:
    """Which election: words and codes as in the file; an empty string or `None` means that the file does not say it.

    `election_id` is the key of the election everywhere ("GR2026_Stadskanaal"); `domain_id` is four
    digits for a municipality, the number of a water board, and absent for a province.
    """

    election_id: str
    name: str = ""
    category: str = ""
    subcategory: str = ""
    domain: str | None = None
    domain_id: str | None = None
    election_date: date | None = None
    nomination_date: date | None = None


@dataclass(frozen=True, slots=True)
class ContestIdentifier:
    """Electoral district: a number, a Roman numeral, "geen" (there are no districts) or "alle"."""

    contest_id: str
    name: str = ""
