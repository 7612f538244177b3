"""Where a batch came from when it was no spreadsheet, and what was answered about it (pure).

An EML 210, 230b or 230c, or an earlier nomination of the same group: the columns are known, persons are matched, and
nothing that is there already changes without an answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kieslijst.nomination.model import Contact, Details

MOST_SOURCE_ROWS = 2_000
"""A group with another list in each of twenty districts has some 1,600 places."""


class SourceKind(StrEnum):
    """What was brought in."""

    NOMINATION = "210"
    DISTRICT_LISTS = "230b"
    ALL_LISTS = "230c"
    EARLIER = "earlier"


class Group(StrEnum):
    """Under which heading a report stands."""

    DIFFERS = "differs"
    IGNORED = "ignored"
    OWN = "own"
    RECEIVER = "receiver"


class Report(StrEnum):
    """What is reported of a file; `words_of_source` has the sentence of each."""

    OTHER_ELECTION = "other_election"
    OTHER_TYPE = "other_type"
    OTHER_DATE = "other_date"
    OTHER_AREA = "other_area"
    OTHER_APPELLATION = "other_appellation"
    UNKNOWN_DISTRICT = "unknown_district"
    OTHER_NUMBER = "other_number"
    UNREAD = "unread"
    COMBINATION = "combination"
    MORE_SUBMITTERS = "more_submitters"
    NAMELESS = "nameless"
    ELSEWHERE = "elsewhere"
    NO_BSN = "no_bsn"
    SCHEMA = "schema"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Reported:
    """One thing that was found in the source, with what its sentence names."""

    group: Group
    report: Report
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a 210 says beside its candidates."""

    details: Details = field(default_factory=Details)
    submitter: Contact = field(default_factory=Contact)
    substitutes: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is that of the election in the file; `districts` are those of our election, empty for all of them."""

    kind: SourceKind
    name: str
    reports: tuple[Reported, ...] = ()
    districts: tuple[int, ...] = ()
    offered: Offered = field(default_factory=Offered)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user chose; numbers are those of lines.

    `same` and `other` answer whether somebody who looks known is the same person; `theirs` are pairs of a line and the
    name of a field that the source may change; `without` are offers that are not taken.
    """

    left_out: tuple[int, ...] = ()
    same: tuple[int, ...] = ()
    other: tuple[int, ...] = ()
    theirs: tuple[tuple[int, str], ...] = ()
    without: tuple[str, ...] = ()

    def fields_of(self, number: int) -> frozenset[str]:
        """The fields of one line that may be changed."""
        return frozenset(name for line, name in self.theirs if line == number)
