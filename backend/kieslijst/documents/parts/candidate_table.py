"""The rows of the table of candidates, the same on every paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from kieslijst.documents.words.inputs import CandidateRow, Language
from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.person_name import initials_on_list


class PositionsBroken(KieslijstError):
    """The candidates are not numbered 1 to n; printing them would show an order that nobody chose."""


@dataclass(frozen=True, slots=True)
class ListedCandidate:
    """A row in words; `birth_date` is "" when not known."""

    position: int
    surname: str
    initials: str
    birth_date: str
    residence: str


def listed_candidates(candidates: Sequence[CandidateRow], language: Language) -> tuple[ListedCandidate, ...]:
    """All rows in order, however many. Raises `PositionsBroken` on a gap, a double or another order."""
    found = [candidate.position for candidate in candidates]
    for expected, position in enumerate(found, start=1):
        if position != expected:
            raise PositionsBroken(
                f"De kandidaten moeten genummerd zijn van 1 tot en met {len(found)}. "
                f"Op plaats {expected} staat nummer {position}. Zet de lijst eerst in de juiste volgorde."
            )
    return tuple(_listed(candidate, language) for candidate in candidates)


def _listed(candidate: CandidateRow, language: Language) -> ListedCandidate:
    return ListedCandidate(
        position=candidate.position,
        surname=candidate.name.surname,
        initials=initials_on_list(candidate.name, candidate.gender, language=language),
        birth_date=candidate.birth_date.on_form if candidate.birth_date else "",
        residence=candidate.residence.on_list,
    )
