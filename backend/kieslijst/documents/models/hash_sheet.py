"""Hash sheet: one page that goes with an EML file, for whoever reads it in (`forms.md` 18; OSV 3-3 and 3-6)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.eml_files import EmlFile
from kieslijst.documents.words.committee_words import CommitteeElection
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.moments import day_on_form, time_on_paper
from kieslijst.documents.words.stamp import Stamp, plain_stamp

_IN_A_LINE = 8


class EmlContent(StrEnum):
    """Which message of EML_NL the file is."""

    DEFINITION = "110a"
    CANDIDATE_LISTS = "230b"
    ALL_LISTS = "230c"


@dataclass(frozen=True, slots=True)
class HashSheet:
    """Input of a hash sheet; `made_at` is in the time zone in which it is printed."""

    election: CommitteeElection
    edition: Edition
    file: EmlFile
    content: EmlContent
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class NumberedGroups:
    """A line of the table: groups of four digits with their places, from 1."""

    places: tuple[int, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HashSheetPage:
    """What the template of the hash sheet prints, in words."""

    stamp: Stamp
    election: Named
    voting_day: str
    file: str
    content: str
    made_on: str
    made_at: str
    made_by: str
    lines: tuple[NumberedGroups, ...]
    hash_code: str
    title: str


def hash_sheet_page(form: HashSheet) -> HashSheetPage:
    """The words of a hash sheet."""
    groups = form.file.groups
    return HashSheetPage(
        stamp=plain_stamp(form.edition),
        election=election_named(form.election.election, form.edition.language),
        voting_day=day_on_form(form.election.voting_day),
        file=form.file.name,
        content=form.content,
        made_on=day_on_form(form.made_at.date()),
        made_at=time_on_paper(form.made_at.time()),
        made_by=form.made_by,
        lines=tuple(
            NumberedGroups(
                tuple(range(start + 1, start + 1 + _IN_A_LINE)),
                groups[start : start + _IN_A_LINE],
            )
            for start in range(0, len(groups), _IN_A_LINE)
        ),
        hash_code=form.file.hash_code,
        title=form.file.name,
    )


MODEL: Model[HashSheet] = Model("hash_sheet", hash_sheet_page)
