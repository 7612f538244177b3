"""Model G 1-2, public notice of registered appellations (Kieswet G 1(8), G 2(8), Ya 15(3); `forms.md` 13)."""

from dataclasses import dataclass
from datetime import date

from kieslijst.documents.models.model import Model
from kieslijst.documents.words.committee_words import Committee
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.sentences import sentences
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import PersonName

_NOBODY = PersonName()


@dataclass(frozen=True, slots=True)
class RegisteredAppellation:
    """An entry of the register that can no longer be appealed."""

    appellation: str
    legal_name: str = ""
    agent: PersonName = _NOBODY
    deputy: PersonName = _NOBODY


@dataclass(frozen=True, slots=True)
class G12:
    """Input of model G 1-2. `election` is the one of the register, `carried_to` are those it also counts for.

    `nomination_day` is the next one of those; the entries are printed in the order given.
    """

    election: PrintedElection
    committee: Committee
    entries: tuple[RegisteredAppellation, ...]
    carried_to: tuple[ElectionType, ...]
    nomination_day: date
    edition: Edition
    day: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row of the table."""

    appellation: str
    legal_name: str
    agent: str
    deputy: str


@dataclass(frozen=True, slots=True)
class G12Page:
    """What the template of model G 1-2 prints, in words."""

    stamp: Stamp
    committee: str
    election: Named
    carried_to: tuple[str, ...]
    nomination_day: str
    entries: tuple[EntryRow, ...]
    place_and_day: str
    chair: str
    title: str


def g1_2_page(form: G12) -> G12Page:
    """The words of a G 1-2."""
    say = sentences("g1_2", form.edition.language)
    shown = election_named(form.election, form.edition.language)
    return G12Page(
        stamp=plain_stamp(form.edition),
        committee=form.committee.seat,
        election=shown,
        carried_to=tuple(say(f"carried_{kind.lower()}") for kind in form.carried_to),
        nomination_day=day_in_words(form.nomination_day),
        entries=tuple(_row(entry) for entry in form.entries),
        place_and_day=", ".join(part for part in (form.place, day_in_words(form.day)) if part),
        chair=form.committee.chair.in_text,
        title=shown.phrase,
    )


def _row(entry: RegisteredAppellation) -> EntryRow:
    return EntryRow(entry.appellation, entry.legal_name, entry.agent.surname_first, entry.deputy.surname_first)


MODEL: Model[G12] = Model("g1_2", g1_2_page)
