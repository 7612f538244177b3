"""The papers for supporters of a list: H 4, for the Eerste Kamer one for each province and college."""

from kieslijst.documents.models.h4 import H4, College, CollegeKind
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.package.support_papers import support_papers
from kieslijst.documents.words.inputs import Edition
from kieslijst.elections.model import District
from kieslijst.submission.model import Snapshot, SubmittedList
from kieslijst.submission.papers.printed import printed_list

_PUBLIC_BODIES = {"Bonaire", "Sint Eustatius", "Saba"}
_ABROAD = "Buitenland"


def support_of(
    snapshot: Snapshot, each: SubmittedList, edition: Edition, *, seated_before: bool
) -> tuple[H4 | SupportText, ...]:
    """None where no support is needed."""
    covered = (district for district in snapshot.election.districts if district.number in each.districts)
    return support_papers(
        printed_list(snapshot, each),
        edition,
        seated_before=seated_before,
        colleges=tuple(college_of(district) for district in covered),
    )


def college_of(district: District) -> College:
    """The province or college that votes for the Eerste Kamer in a district of the catalogue."""
    if district.name == _ABROAD:
        return College(CollegeKind.ABROAD)
    kind = CollegeKind.PUBLIC_BODY if district.name in _PUBLIC_BODIES else CollegeKind.PROVINCE
    return College(kind, district.name)
