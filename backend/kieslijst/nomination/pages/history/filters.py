"""What the history is narrowed down to, from the address."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from urllib.parse import urlencode
from uuid import UUID

from kieslijst.audit.model import Wanted
from kieslijst.nomination.undo.several import EVENTS as SEVERAL
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark

MINE = "@me"
"""In the place of a name: whoever asks, also where a colleague has the same name."""


class Topic(StrEnum):
    """What events are about."""

    PERSON = "person"
    LIST = "list"
    DETAILS = "details"
    PAPERS = "papers"


TOPICS: tuple[tuple[Topic, Text], ...] = (
    (Topic.PERSON, mark("Personen")),
    (Topic.LIST, mark("Lijsten en volgorde")),
    (Topic.DETAILS, mark("Partij, inleveraar en vervangers")),
    (Topic.PAPERS, mark("Papieren")),
)
_NAMES = {
    Topic.PERSON: {
        "person_added",
        "persons_added",
        "person_changed",
        "person_removed",
        "persons_removed",
        "persons_restored",
        "persons_taken_over",
        "persons_merged",
        "persons_parted",
        "said_to_be_two",
        "bsn_shown",
        "candidates_imported",
        "import_undone",
    },
    Topic.LIST: {
        "list_added",
        "list_removed",
        "districts_changed",
        "candidate_moved",
        "candidates_moved",
        "candidate_added",
        "candidates_added",
        "candidate_removed",
        "candidates_removed",
        "candidates_imported",
        "import_undone",
        "persons_merged",
        "persons_parted",
        "candidate_withdrawn",
        "candidate_reinstated",
        *SEVERAL,
    },
    Topic.DETAILS: {"nomination_started", "details_changed", "contacts_changed", "background_changed"},
    Topic.PAPERS: {
        "version_made",
        "paper_ticks_changed",
        "papers_downloaded",
        "draft_papers_made",
        "draft_papers_downloaded",
        "data_taken_along",
    },
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The filters as read, of `me` who asks; the days are those of the Netherlands, both included."""

    who: str = ""
    me: UUID | None = None
    topic: Topic | None = None
    first: date | None = None
    last: date | None = None

    @property
    def wanted(self) -> Wanted:
        names = frozenset(_NAMES[self.topic]) if self.topic else None
        until = midnight(self.last + timedelta(days=1)) if self.last else None
        since = midnight(self.first) if self.first else None
        if self.who == MINE:
            return Wanted(actor_id=self.me, names=names, since=since, until=until)
        return Wanted(self.who, names=names, since=since, until=until)

    @property
    def is_empty(self) -> bool:
        return self == Chosen(me=self.me)

    @property
    def query(self) -> str:
        values = {
            "who": self.who,
            "what": self.topic.value if self.topic else "",
            "from": self.first.isoformat() if self.first else "",
            "to": self.last.isoformat() if self.last else "",
        }
        return urlencode({name: value for name, value in values.items() if value})


def chosen(form: Form, *, me: UUID | None = None) -> Chosen:
    """What was asked for by `me`; a day that cannot be read is refused at its field and left out."""
    first, last = _day(form, "from"), _day(form, "to")
    if first and last and last < first:
        form.refuse("to", mark("De laatste dag is voor de eerste. Kies een latere dag."))
        last = None
    return Chosen(form.text("who"), me, form.choice("what", Topic), first, last)


def midnight(day: date) -> datetime:
    """The beginning of a day in the Netherlands."""
    return datetime.combine(day, time(), AMSTERDAM).astimezone(UTC)


def _day(form: Form, name: str) -> date | None:
    """A day as a browser's own field sends it (2026-01-20), or as somebody types it (20-1-2026)."""
    try:
        return date.fromisoformat(form.value(name))
    except ValueError:
        return form.day(name)
