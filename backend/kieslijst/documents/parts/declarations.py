"""What the papers that one candidate signs, beside the H 9, have in common."""

from collections.abc import Collection
from dataclasses import dataclass

from kieslijst.documents.parts.candidate_table import ListedCandidate, PositionsBroken, listed_candidates
from kieslijst.documents.words.inputs import CandidateRow, Edition, PrintedList
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class Declaration:
    """The list, and the candidate at `position` who declares something."""

    candidate_list: PrintedList
    edition: Edition
    position: int

    @property
    def candidate(self) -> CandidateRow:
        """Who declares. Raises `PositionsBroken` when nobody stands at the position."""
        for row in self.candidate_list.candidates:
            if row.position == self.position:
                return row
        raise PositionsBroken(
            f"Er is een verklaring gevraagd voor kandidaat {self.position}, maar de lijst heeft "
            f"{len(self.candidate_list.candidates)} kandidaten. Maak de papieren opnieuw."
        )


def declarant(form: Declaration) -> ListedCandidate:
    """The row of who declares. Raises `PositionsBroken` on a gap in the list, or when nobody stands at the position."""
    rows = listed_candidates(form.candidate_list.candidates, form.edition.language)
    return rows[form.candidate.position - 1]


def require_election(form: Declaration, allowed: Collection[ElectionType], *, paper: str) -> None:
    """Raises `Refused` when the law does not know this paper for the election of the list."""
    election = form.candidate_list.election.type
    if election not in allowed:
        raise Refused(
            f"{paper} hoort alleen bij een verkiezing van deze soort: {', '.join(allowed)}. "
            f"Deze lijst is voor een andere verkiezing ({election}). Laat dit papier weg."
        )


def name_in_full(row: ListedCandidate) -> str:
    """ "van der Berg, A.B. (Anne) (v)"; a part that is missing leaves no stray comma."""
    return ", ".join(part for part in (row.surname, row.initials) if part)
