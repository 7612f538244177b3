"""Which papers a list needs for its supporters: none, one, or one for each province and college."""

from collections.abc import Sequence

from kieslijst.documents.models.h4 import H4, College
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.shared.election_type import ElectionType


def support_papers(
    shown: PrintedList, edition: Edition, *, seated_before: bool, colleges: Sequence[College] = ()
) -> tuple[H4 | SupportText, ...]:
    """Empty when the list needs no support (Kieswet H 4(8)), so never for an unnamed list.

    `colleges` are those the list is handed in for; only the Eerste Kamer has them.
    """
    lines = attachment_lines(shown.election.type, shown.appellation, seated_before=seated_before)
    if "support_abroad" in lines:
        return (SupportText(shown, edition),)
    if "support" not in lines:
        return ()
    if shown.election.type is ElectionType.EK:
        return tuple(H4(shown, edition, college) for college in colleges)
    return (H4(shown, edition),)
