"""Model H 4, declaration of support (Kieswet H 4; EK R 2; islands Ya 3; `forms.md` 6)."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.candidate_table import ListedCandidate, listed_candidates
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused


class CollegeKind(StrEnum):
    """Which body votes for the Eerste Kamer, and so may support a list (R 2(1), Ya 30, Ua 2)."""

    PROVINCE = "province"
    PUBLIC_BODY = "public_body"
    ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class College:
    """A province or college by its bare name ("Utrecht", "Saba"); "" for the college of Dutch people abroad."""

    kind: CollegeKind
    name: str = ""


class Office(StrEnum):
    """Who declares that the supporter is registered as a voter: the choice of words in the last section."""

    MAYOR = "mayor"
    GOVERNOR = "governor"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class H4:
    """Input of model H 4: one for a list, and for the Eerste Kamer one for each `college`."""

    candidate_list: PrintedList
    edition: Edition
    college: College | None = None


@dataclass(frozen=True, slots=True)
class H4Page:
    """What the template of model H 4 prints, in words; either `office` or `college` is there."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    college: College | None
    appellation: str
    candidates: tuple[ListedCandidate, ...]
    office: Office | None
    dense: bool
    """Small rows: a short list with both signatures on one page, a long one on one sheet of two sides."""
    title: str


SECTIONS = ("election", "appellation", "candidates", "signature", "registration")
_ROOMY = 25
_ON_ONE_PAGE_WHEN_DENSE = range(4, 9)
"""So few candidates that with small rows even the mayor's part stands below them."""
_OFFICES = {
    ElectionType.TK: Office.EITHER,
    ElectionType.EP: Office.EITHER,
    ElectionType.ER: Office.GOVERNOR,
    ElectionType.KC: Office.GOVERNOR,
}


def h4_page(form: H4) -> H4Page:
    """The words of an H 4.

    Raises `PositionsBroken` on a gap in the numbers, and `Refused` for KCNI, where nobody signs an H 4
    (Pa 11), and when a college is missing for the Eerste Kamer or given for another election.
    """
    shown = form.candidate_list
    _require_right_signer(shown.election.type, form.college)
    office = None if form.college else _OFFICES.get(shown.election.type, Office.MAYOR)
    return H4Page(
        stamp=stamp_of(form.edition, subject=0),
        number=numbered(SECTIONS, without=set() if office else {"registration"}),
        election=election_named(shown.election, form.edition.language),
        college=form.college,
        appellation=shown.appellation.text,
        candidates=listed_candidates(shown.candidates, form.edition.language),
        office=office,
        dense=_is_dense(len(shown.candidates), office),
        title=" - ".join(part for part in (shown.appellation.text, form.college.name if form.college else "") if part),
    )


def _is_dense(candidates: int, office: Office | None) -> bool:
    return candidates > _ROOMY or (office is not None and candidates in _ON_ONE_PAGE_WHEN_DENSE)


def _require_right_signer(election: ElectionType, college: College | None) -> None:
    if election is ElectionType.KCNI:
        raise Refused(
            "Voor het kiescollege voor niet-ingezetenen bestaat geen model H 4. "
            "Maak de tekst van de lijst voor de burgemeester van 's-Gravenhage."
        )
    if election is ElectionType.EK and college is None:
        raise Refused(
            "Voor de Eerste Kamer is er een model H 4 voor elke provincie en elk kiescollege. "
            "Er is geen provincie of kiescollege genoemd. Noem er een."
        )
    if election is not ElectionType.EK and college is not None:
        raise Refused(
            "Alleen voor de Eerste Kamer staat een provincie of kiescollege op model H 4. "
            f"Deze lijst is voor een andere verkiezing ({election}). Laat de provincie weg."
        )


MODEL: Model[H4] = Model("h4", h4_page)
