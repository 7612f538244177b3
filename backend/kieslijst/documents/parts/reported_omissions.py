"""The table of omissions in the models I 1 and I 4: only those that can be repaired (`forms.md` 16)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kieslijst.documents.words.committee_words import (
    CommitteeElection,
    District,
    covers_all,
    districts_in_words,
    in_order,
    label_in_districts,
    list_label,
)
from kieslijst.documents.words.placeholders import require_filled_in
from kieslijst.documents.words.sentences import Sentences
from kieslijst.shared.person_name import PersonName


@dataclass(frozen=True, slots=True)
class ReportedOmission:
    """An omission as the committee describes it in its report, line by line.

    `districts` are those it is about: of the lists named when it is about a list or a candidate, none
    when it is about the group as a whole.
    """

    description: tuple[str, ...]
    recoverable: bool
    districts: tuple[District, ...] = ()
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class SubmittedList:
    """A list as it stands after all corrections; `names` counts its candidates."""

    districts: tuple[District, ...]
    names: int
    first: PersonName | None = None


@dataclass(frozen=True, slots=True)
class ExaminedGroup:
    """What one political group handed in, its lists in the order of receipt, and what was missing."""

    appellation: str
    lists: tuple[SubmittedList, ...]
    omissions: tuple[ReportedOmission, ...] = ()

    def label(self, say: Sentences) -> str:
        """The appellation, or the name that an unnamed list goes by, after the first candidate of its first list."""
        return list_label(self.appellation, self.lists[0].first if self.lists else None, say)


@dataclass(frozen=True, slots=True)
class OmissionRow:
    """A row of the table: the list in these districts, and each omission as lines of text."""

    label: str
    omissions: tuple[tuple[str, ...], ...]


def omission_rows(groups: Sequence[ExaminedGroup], shown: CommitteeElection, say: Sentences) -> tuple[OmissionRow, ...]:
    """Rows in the order of the groups; within a group all districts first, then by number of district.

    Raises `PlaceholderLeft` for a description that still has a place to fill in.
    """
    return tuple(row for group in groups for row in _rows_of(group, shown, say))


def _rows_of(group: ExaminedGroup, shown: CommitteeElection, say: Sentences) -> Iterator[OmissionRow]:
    recoverable = sorted(
        (omission for omission in group.omissions if omission.recoverable),
        key=lambda omission: _district_order(omission, shown),
    )
    for _, together in groupby(recoverable, key=lambda omission: _district_order(omission, shown)):
        found = list(together)
        require_filled_in(line for omission in found for line in omission.description)
        districts = districts_in_words(found[0].districts, shown, say)
        yield OmissionRow(
            label=label_in_districts(group.label(say), districts),
            omissions=tuple(omission.description for omission in found),
        )


def _district_order(omission: ReportedOmission, shown: CommitteeElection) -> tuple[tuple[int, str], ...]:
    """Numbers, not words, so that district 2 comes before district 10; nothing for all districts."""
    if covers_all(omission.districts, shown):
        return ()
    return tuple((district.number, district.name) for district in in_order(omission.districts))
