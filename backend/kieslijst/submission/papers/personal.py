"""What candidates declare beside their H 9, as far as the snapshot tells who has to."""

from kieslijst.documents.models.intended_residence import ELECTIONS as WITH_INTENDED_RESIDENCE
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.personal_papers import european_declarations, residence_declarations
from kieslijst.documents.words.inputs import Edition
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.election_type import ElectionType
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList
from kieslijst.submission.papers.printed import printed_list

_NETHERLANDS = "NL"


def declarations_of(snapshot: Snapshot, each: SubmittedList, edition: Edition) -> tuple[ListForm, ...]:
    """A Y 13 for every candidate for the European Parliament, and a declaration of residence where it is certain.

    A place of residence does not tell in which municipality it lies, and nobody asks for nationality: who else
    needs a declaration (also a Y 35) gets it from the committee.
    """
    shown = printed_list(snapshot, each)
    elsewhere: dict[int, PostalAddress] = {
        candidate.place: candidate.address
        for candidate in each.candidates
        if _lives_elsewhere(snapshot.election.type, candidate)
    }
    return (
        *residence_declarations(shown, edition, elsewhere=elsewhere),
        *european_declarations(shown, edition, citizens={}),
    )


def _lives_elsewhere(election: ElectionType, candidate: Candidate) -> bool:
    """Certainly outside the area of the body; for the college of Dutch people abroad: inside the Netherlands."""
    inside = candidate.residence.country == _NETHERLANDS
    if election is ElectionType.KCNI:
        return inside and bool(candidate.residence.place)
    return election in WITH_INTENDED_RESIDENCE and not inside
