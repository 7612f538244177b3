"""Model I 4, report on the validity and the numbers of the lists (Kieswet I 4 to I 6, I 12 to I 15, I 18; EK S 2 to
S 4, S 7, S 10 to S 12; `forms.md` 17).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.decided_lists import DecidedList, valid_lists
from kieslijst.documents.parts.decision_rows import (
    CorrectedRow,
    StruckAppellationRow,
    StruckRow,
    Words,
    corrected_rows,
    invalid_rows,
    struck_appellation_rows,
    struck_rows,
)
from kieslijst.documents.parts.eml_files import EmlFile
from kieslijst.documents.parts.list_numbers import (
    NumberedByDistricts,
    NumberedByVotes,
    NumberedRow,
    by_districts,
    by_votes,
    require_numbers,
)
from kieslijst.documents.parts.printed_lists import LetteredLists, letter, lettered
from kieslijst.documents.parts.reported_omissions import ExaminedGroup, OmissionRow, omission_rows
from kieslijst.documents.words.committee_words import (
    Committee,
    CommitteeElection,
    Session,
    SessionLines,
    SigningMembers,
    session_lines,
    signing_members,
)
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.sentences import sentences
from kieslijst.documents.words.stamp import Stamp, plain_stamp


class State(StrEnum):
    """How far the report is. The committee signs the concept, and signs again when it is final."""

    CONCEPT = "concept"
    """Before the session: lots are not drawn, objections not heard."""
    FINAL = "final"
    PUBLISHED = "published"
    """The final words without signatures, to be put online (Kieswet I 18(2))."""


@dataclass(frozen=True, slots=True)
class Objection:
    """What a voter brought forward in the session, and what the committee answered, line by line."""

    text: tuple[str, ...]
    response: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class I4:
    """Input of model I 4.

    `session` is the public one in which the committee decides, never that of the examination (I 1).
    `groups` are those of the I 1, with what was repaired since; `lists` are all lists that were submitted.
    """

    election: CommitteeElection
    committee: Committee
    session: Session
    edition: Edition
    state: State = State.CONCEPT
    groups: tuple[ExaminedGroup, ...] = ()
    lists: tuple[DecidedList, ...] = ()
    by_votes: tuple[NumberedByVotes, ...] = ()
    by_districts: tuple[NumberedByDistricts, ...] = ()
    files: tuple[EmlFile, ...] = ()
    """The files with the numbered lists, when they are made."""
    objections: tuple[Objection, ...] = ()


@dataclass(frozen=True, slots=True)
class LetteredObjection:
    """An objection in the report."""

    letter: str
    text: tuple[str, ...]
    response: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class I4Page:
    """What the template of model I 4 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    state: str
    committee: str
    session: SessionLines
    several_districts: bool
    omissions: tuple[OmissionRow, ...]
    repaired: tuple[OmissionRow, ...]
    invalid: tuple[OmissionRow, ...]
    struck: tuple[StruckRow, ...]
    struck_appellations: tuple[StruckAppellationRow, ...]
    corrected: tuple[CorrectedRow, ...]
    valid: tuple[LetteredLists, ...]
    by_votes: tuple[NumberedRow, ...]
    by_districts: tuple[NumberedRow, ...]
    files: tuple[EmlFile, ...]
    objections: tuple[LetteredObjection, ...]
    signing: SigningMembers
    title: str


SECTIONS = (
    "election", "session", "omissions", "repaired", "invalid", "struck", "struck_appellations", "corrected", "valid",
    "numbering", "objections", "signature",
)  # fmt: skip


def i4_page(form: I4) -> I4Page:
    """The words of an I 4.

    Raises `NumbersBroken`, `NothingLeft`, `PositionsBroken`, or `PlaceholderLeft` when the decisions do not add up.
    """
    say = sentences("i4", form.edition.language)
    shown, words = session_lines(form.election, form.session, form.edition.language), Words(form.election, say)
    numbers = [*(found.number for found in form.by_votes), *(found.number for found in form.by_districts)]
    require_numbers(numbers, all_of_them=form.state is not State.CONCEPT)
    return I4Page(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        state=form.state,
        committee=form.committee.seat,
        session=shown,
        several_districts=form.election.has_several_districts,
        omissions=omission_rows(form.groups, form.election, say),
        repaired=omission_rows(_repaired(form.groups), form.election, say),
        invalid=invalid_rows(form.lists, words),
        struck=struck_rows(form.lists, words),
        struck_appellations=struck_appellation_rows(form.lists, words),
        corrected=corrected_rows(form.lists, words),
        valid=lettered(tuple(valid_lists(form.lists)), form.election, say),
        by_votes=by_votes(form.by_votes),
        by_districts=by_districts(form.by_districts, say),
        files=form.files,
        objections=_lettered(form.objections),
        signing=signing_members(form.committee, form.session.day),
        title=shown.election.phrase,
    )


def _repaired(groups: Sequence[ExaminedGroup]) -> tuple[ExaminedGroup, ...]:
    """The same groups with only what was repaired of their omissions."""
    return tuple(
        replace(group, omissions=tuple(omission for omission in group.omissions if omission.repaired))
        for group in groups
    )


def _lettered(objections: Sequence[Objection]) -> tuple[LetteredObjection, ...]:
    return tuple(
        LetteredObjection(letter(number), objection.text, objection.response)
        for number, objection in enumerate(objections, start=1)
    )


MODEL: Model[I4] = Model("i4", i4_page)
