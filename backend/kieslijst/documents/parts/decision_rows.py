"""The tables of decisions in model I 4: invalid lists, struck candidates and appellations, corrected appellations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kieslijst.documents.parts.decided_lists import DecidedCandidate, DecidedList, Reason
from kieslijst.documents.parts.reported_omissions import OmissionRow
from kieslijst.documents.words.committee_words import (
    CommitteeElection,
    District,
    districts_in_words,
    label_in_districts,
    list_label,
)
from kieslijst.documents.words.inputs import CandidateRow
from kieslijst.documents.words.placeholders import require_filled_in
from kieslijst.documents.words.sentences import Sentences
from kieslijst.shared.person_name import initials_on_list


@dataclass(frozen=True, slots=True)
class StruckRow:
    """A struck candidate; `label` is the list, on the first row of a list only."""

    label: str
    candidate: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class StruckAppellationRow:
    """An appellation that the committee struck, with who stands first on the list."""

    label: str
    first_candidate: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class CorrectedRow:
    """An appellation that was corrected ex officio."""

    label: str
    submitted: str
    corrected: str


@dataclass(frozen=True, slots=True)
class Words:
    """What every row needs: the election, for its districts, and the sentences."""

    shown: CommitteeElection
    say: Sentences

    def of_list(self, decided: DecidedList, districts: Sequence[District] = ()) -> str:
        """ "Leefbaar Juinen in kieskring 1 (Groningen)", of the list's own districts when none are given."""
        first = decided.first.name if decided.first else None
        return self.with_districts(list_label(decided.appellation, first, self.say), districts or decided.districts)

    def with_districts(self, label: str, districts: Sequence[District]) -> str:
        return label_in_districts(label, districts_in_words(districts, self.shown, self.say))


def name_with_gender(row: CandidateRow | None) -> str:
    """ "Vermeulen, H. (Henk) (m)"; "" for nobody."""
    if row is None:
        return ""
    return ", ".join(part for part in (row.name.surname, initials_on_list(row.name, row.gender)) if part)


def invalid_rows(lists: Sequence[DecidedList], words: Words) -> tuple[OmissionRow, ...]:
    """A row for each decision on a list. Raises `PlaceholderLeft`, as all of these."""
    return tuple(
        OmissionRow(words.of_list(decided, invalid.districts), (_filled_in(invalid.reason),))
        for decided in lists
        for invalid in decided.invalid
    )


def struck_rows(lists: Sequence[DecidedList], words: Words) -> tuple[StruckRow, ...]:
    """List by list; within a list in the order of the grounds of the law, then of the list."""
    return tuple(row for decided in lists for row in _struck_of(decided, words))


def _struck_of(decided: DecidedList, words: Words) -> Iterator[StruckRow]:
    struck = sorted(
        (candidate for candidate in decided.candidates if candidate.struck),
        key=lambda candidate: (_order(candidate), candidate.row.position),
    )
    label = words.of_list(decided)
    for candidate in struck:
        reason = candidate.struck.reason if candidate.struck else ()
        yield StruckRow(label, name_with_gender(candidate.row), _filled_in(reason))
        label = ""


def _order(candidate: DecidedCandidate) -> int:
    return candidate.struck.order if candidate.struck else 0


def struck_appellation_rows(lists: Sequence[DecidedList], words: Words) -> tuple[StruckAppellationRow, ...]:
    """A row for each list that goes on without its appellation."""
    return tuple(
        StruckAppellationRow(
            words.of_list(decided),
            decided.first.name.surname_first if decided.first else "",
            _filled_in(decided.appellation_struck),
        )
        for decided in lists
        if decided.appellation_struck
    )


def corrected_rows(lists: Sequence[DecidedList], words: Words) -> tuple[CorrectedRow, ...]:
    """A row for each list whose appellation differs from the one on the H 1."""
    return tuple(
        CorrectedRow(
            words.with_districts(decided.first.name.surname_first if decided.first else "", decided.districts),
            decided.submitted_as,
            decided.appellation,
        )
        for decided in lists
        if decided.submitted_as != decided.appellation
    )


def _filled_in(reason: Reason) -> Reason:
    require_filled_in(reason)
    return reason
