"""The text of a list for the mayor of The Hague, who fills in model Pa 11 for a voter abroad (Pa 11; `forms.md` 12.1).

Nobody signs it: a declaration of support for the college of Dutch people abroad is made in a digital session.
"""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.candidate_table import ListedCandidate, listed_candidates
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class SupportText:
    """Input of the text: the list, which is for KCNI."""

    candidate_list: PrintedList
    edition: Edition


@dataclass(frozen=True, slots=True)
class SupportTextPage:
    """What the template prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    appellation: str
    candidates: tuple[ListedCandidate, ...]
    title: str


SECTIONS = ("election", "appellation", "candidates")


def support_text_page(form: SupportText) -> SupportTextPage:
    """The words of the text. Raises `PositionsBroken`, and `Refused` for an election with a model H 4."""
    shown = form.candidate_list
    if shown.election.type is not ElectionType.KCNI:
        raise Refused(
            "De tekst voor 's-Gravenhage bestaat alleen voor het kiescollege voor niet-ingezetenen. "
            f"Deze lijst is voor een andere verkiezing ({shown.election.type}). Maak model H 4."
        )
    return SupportTextPage(
        stamp=stamp_of(form.edition, subject=0),
        number=numbered(SECTIONS),
        election=election_named(shown.election, form.edition.language),
        appellation=shown.appellation.text,
        candidates=listed_candidates(shown.candidates, form.edition.language),
        title=shown.appellation.text,
    )


MODEL: Model[SupportText] = Model("support_text", support_text_page)
