"""Model I 1, report of the examination of the lists (Kieswet I 1, I 18; EK S 1, S 7; `forms.md` 16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.reported_omissions import ExaminedGroup, OmissionRow, omission_rows
from kieslijst.documents.words.committee_words import (
    Committee,
    CommitteeElection,
    District,
    Session,
    SessionLines,
    SigningMembers,
    session_lines,
    signing_members,
)
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.sentences import Sentences, sentences
from kieslijst.documents.words.stamp import Stamp, plain_stamp


@dataclass(frozen=True, slots=True)
class I1:
    """Input of model I 1, the groups in the order of receipt.

    `session` is the session of the examination, never the one in which the committee decides (I 4).
    """

    election: CommitteeElection
    committee: Committee
    session: Session
    edition: Edition
    groups: tuple[ExaminedGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmittedRow:
    """A list in the table of a district."""

    label: str
    first_candidate: str
    names: int


@dataclass(frozen=True, slots=True)
class DistrictTable:
    """The lists that were handed in for one district; `district` is "" where it has no name."""

    district: str
    rows: tuple[SubmittedRow, ...]


@dataclass(frozen=True, slots=True)
class I1Page:
    """What the template of model I 1 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    committee: str
    session: SessionLines
    several_districts: bool
    tables: tuple[DistrictTable, ...]
    omissions: tuple[OmissionRow, ...]
    signing: SigningMembers
    title: str


SECTIONS = ("election", "session", "lists", "omissions", "signature")


def i1_page(form: I1) -> I1Page:
    """The words of an I 1; each list has a row in each of its districts."""
    say = sentences("i1", form.edition.language)
    shown = session_lines(form.election, form.session, form.edition.language)
    return I1Page(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        committee=form.committee.seat,
        session=shown,
        several_districts=form.election.has_several_districts,
        tables=tuple(_table(district, form.groups, say) for district in form.election.districts),
        omissions=omission_rows(form.groups, form.election, say),
        signing=signing_members(form.committee, form.session.day),
        title=shown.election.phrase,
    )


def _table(district: District, groups: Sequence[ExaminedGroup], say: Sentences) -> DistrictTable:
    rows = (
        SubmittedRow(
            label=group.label(say),
            first_candidate=submitted.first.surname_first if submitted.first else "",
            names=submitted.names,
        )
        for group in groups
        for submitted in group.lists
        if district in submitted.districts
    )
    return DistrictTable(district.label, tuple(rows))


MODEL: Model[I1] = Model("i1", i1_page)
