"""The sheet with tick boxes for the day itself: what to bring, and from whom (no ministerial model; `ux.md` P-25)."""

from dataclasses import dataclass
from datetime import date

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.district_names import PrintedDistricts, printed_districts
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class HandInSheet:
    """Input of the sheet; a day or place that is not known is left to be filled in by hand.

    `seated_before` as for the H 1, so that both ask for the same papers.
    """

    candidate_list: PrintedList
    edition: Edition
    seated_before: bool = False
    day: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """A candidate with a box for each paper."""

    position: int
    name: str


@dataclass(frozen=True, slots=True)
class HandInPage:
    """What the template prints, in words; `brought` and `columns` are keys of sentences."""

    stamp: Stamp
    election: Named
    districts: PrintedDistricts
    has_districts: bool
    appellation: str
    day: str
    place: str
    shows_identity: bool
    brought: tuple[str, ...]
    columns: tuple[str, ...]
    candidates: tuple[CandidateLine, ...]
    title: str


_OF_EACH_CANDIDATE = (
    "consent", "identity", "residence_inside", "residence_abroad", "no_other_member_state", "not_excluded_at_home",
)  # fmt: skip


def hand_in_page(form: HandInSheet) -> HandInPage:
    """The words of the sheet: the list itself, and every line that its H 1 says goes with it."""
    shown = form.candidate_list
    lines = attachment_lines(shown.election.type, shown.appellation, seated_before=form.seated_before)
    return HandInPage(
        stamp=stamp_of(form.edition, subject=0),
        election=election_named(shown.election, form.edition.language),
        districts=printed_districts(shown.districts),
        has_districts=shown.districts.several_in_election,
        appellation=shown.appellation.text,
        day=f"{form.day:%d-%m-%Y}" if form.day else "",
        place=form.place,
        shows_identity=shown.election.type is not ElectionType.EK,
        brought=("list", *lines),
        columns=tuple(line for line in lines if line in _OF_EACH_CANDIDATE),
        candidates=tuple(CandidateLine(row.position, row.name.surname_first) for row in shown.candidates),
        title=shown.appellation.text,
    )


MODEL: Model[HandInSheet] = Model("hand_in_sheet", hand_in_page)
