"""The letter that tells a list submitter what is missing (Kieswet I 2; EK S 1; `forms.md` 15). No ministerial model."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.letter_omissions import (
    LetterOmission,
    NothingToRepair,
    OmissionPart,
    RepairMissing,
    enumerated,
    omission_parts,
    where_in_words,
)
from kieslijst.documents.parts.letters import Letterhead, LetterLines, letter_lines
from kieslijst.documents.words.committee_words import CommitteeElection, District, has_words, list_label
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import AddressedPerson, Edition
from kieslijst.documents.words.moments import day_in_words, time_on_paper
from kieslijst.documents.words.placeholders import require_filled_in
from kieslijst.documents.words.sentences import Sentences, sentences
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import PersonName


class Delivery(StrEnum):
    """How the letter reaches the submitter (Kieswet I 2(1), Ya 8)."""

    REGISTERED = "registered"
    RECEIPT = "receipt"
    """By hand, against a dated receipt, which is then a block at the end."""
    GOVERNOR = "governor"
    """By way of the governor of an island."""


@dataclass(frozen=True, slots=True)
class RecoveryTerm:
    """When and where omissions can be repaired: each of these days between the same hours.

    `also_at` names another place where the law has one (Kieswet Ya 9), as lines.
    """

    days: tuple[date, ...]
    opens: time
    closes: time
    place: tuple[str, ...]
    also_at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OmissionLetter:
    """Input of the letter to one submitter about all their lists.

    `lists` counts them, `districts` are those of all of them together, `first` is the first candidate of the
    first one. `substitutes` are those named on the lists (Kieswet H 5).
    """

    election: CommitteeElection
    head: Letterhead
    addressee: AddressedPerson
    appellation: str
    first: PersonName | None
    districts: tuple[District, ...]
    omissions: tuple[LetterOmission, ...]
    term: RecoveryTerm
    edition: Edition
    lists: int = 1
    substitutes: tuple[PersonName, ...] = ()
    notes: tuple[str, ...] = ()
    delivery: Delivery = Delivery.REGISTERED


@dataclass(frozen=True, slots=True)
class TermLines:
    """The term in words."""

    days: str
    last_day: str
    opens: str
    closes: str
    place: tuple[str, ...]
    also_at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OmissionLetterPage:
    """What the template of the letter prints, in words.

    `rights` are the keys of what may still be done besides; `law` and the counts choose between sentences.
    """

    stamp: Stamp
    letter: LetterLines
    delivery: str
    election: Named
    law: str
    unnamed: bool
    group: str
    several_lists: bool
    where: str
    parts: tuple[OmissionPart, ...]
    count: int
    term: TermLines
    substitutes: str
    rights: tuple[str, ...]
    notes: tuple[str, ...]
    title: str


def omission_letter_page(form: OmissionLetter) -> OmissionLetterPage:
    """The words of the letter, with the omissions that can be repaired only.

    Raises `NothingToRepair` when there are none, `RepairMissing` when one does not say how it is repaired, and
    `PlaceholderLeft` when a text still has a place to fill in.
    """
    say = sentences("omission_letter", form.edition.language)
    found = tuple(omission for omission in form.omissions if omission.recoverable)
    _require_complete(found, form)
    senate = form.election.election.type is ElectionType.EK
    return OmissionLetterPage(
        stamp=plain_stamp(form.edition),
        letter=letter_lines(form.head, form.addressee),
        delivery=form.delivery,
        election=election_named(form.election.election, form.edition.language),
        law="senate" if senate else "general",
        unnamed=not form.appellation,
        group=_named_group(form),
        several_lists=form.lists > 1,
        where=where_in_words(form.districts, form.election, say),
        parts=omission_parts(found, say, own=form.districts, shown=form.election),
        count=len(found),
        term=_term_lines(form.term, say),
        substitutes=enumerated([person.in_text for person in form.substitutes], say("or")),
        rights=() if senate else tuple(right for right in _RIGHTS if any(right == each.kind for each in found)),
        notes=form.notes,
        title=list_label(form.appellation, form.first, say),
    )


_RIGHTS = ("support", "deposit", "submitter")


def _require_complete(found: Sequence[LetterOmission], form: OmissionLetter) -> None:
    if not found:
        raise NothingToRepair
    if any(not has_words(omission.repair) for omission in found):
        raise RepairMissing
    texts = [line for omission in found for line in (*omission.description, *omission.repair)]
    require_filled_in([*texts, *form.notes])


def _named_group(form: OmissionLetter) -> str:
    return form.appellation or (form.first.in_text if form.first else "")


def _term_lines(term: RecoveryTerm, say: Sentences) -> TermLines:
    return TermLines(
        days=enumerated([day_in_words(day) for day in term.days], say("and")),
        last_day=day_in_words(max(term.days)),
        opens=time_on_paper(term.opens),
        closes=time_on_paper(term.closes),
        place=term.place,
        also_at=term.also_at,
    )


MODEL: Model[OmissionLetter] = Model("omission_letter", omission_letter_page)
