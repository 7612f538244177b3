"""Sheets between the kinds of papers in the file for printing everything, and the empty side behind a paper."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.words.district_names import PrintedDistricts, printed_districts
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.stamp import Stamp, unscanned


@dataclass(frozen=True, slots=True)
class Divider:
    """What lies behind the sheet: papers of the model named `kind`, and how many."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Dividers:
    """Input: a sheet for each kind of paper of a list, in handing-in order."""

    candidate_list: PrintedList
    edition: Edition
    sheets: tuple[Divider, ...]


@dataclass(frozen=True, slots=True)
class DividersPage:
    """What the template prints, in words: a page for each sheet, and one page that is empty on purpose."""

    stamp: Stamp
    election: Named
    districts: PrintedDistricts
    has_districts: bool
    appellation: str
    sheets: tuple[Divider, ...]
    title: str


def dividers_page(form: Dividers) -> DividersPage:
    """The words of the sheets."""
    shown = form.candidate_list
    return DividersPage(
        stamp=unscanned(form.edition),
        election=election_named(shown.election, form.edition.language),
        districts=printed_districts(shown.districts),
        has_districts=shown.districts.several_in_election,
        appellation=shown.appellation.text,
        sheets=form.sheets,
        title=shown.appellation.text,
    )


MODEL: Model[Dividers] = Model("dividers", dividers_page)
