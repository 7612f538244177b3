"""A page with every component in each of its states, for people who build pages; only on a demonstration."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from litestar import Response, get
from litestar.connection import Request

from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.errors import NotFound
from kieslijst.web.countdown import Countdown
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, Section, show
from kieslijst.web.site import site_of
from kieslijst.web.timeline import Moment, Timeline, timeline


class Flavour(StrEnum):
    """Something to choose from."""

    OPEN = "open"
    RULED = "ruled"


class SampleForm(Form):
    """Reads every kind of field once."""

    def check(self) -> None:
        self.text(
            "last_name", missing=mark("Vul de achternaam in. Zonder achternaam kan deze persoon niet op de lijst.")
        )
        self.day("birth", missing=mark("Vul de geboortedatum in, bijvoorbeeld 27-3-1985."))
        self.choice("flavour", Flavour, missing=mark("Kies een van de mogelijkheden."))
        self.whole_number("seats", highest=150)


@dataclass(frozen=True, slots=True)
class Task:
    """An item of a task list."""

    path: str
    label: str
    kind: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A field that two people changed."""

    name: str
    label: str
    before: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentsPage(Page):
    """Every component."""

    empty: Form
    wrong: SampleForm
    tasks: tuple[Task, ...]
    line: Timeline
    lefts: tuple[Countdown, ...]
    conflicts: tuple[ConflictRow, ...]


_BAR = Bar(
    door="party",
    context="GR2026 Juinen",
    sections=(
        Section(mark("Onderdelen"), "/dev/components"),
        Section(mark("Werkt alles?"), "/status", count=2),
    ),
    back=("/", mark("Naar het begin")),
)
_TASKS = (
    Task("/status", "Gegevens van de partij", "done", "Klaar", ""),
    Task("/status", "Kandidaten", "busy", "Bezig", "20 kandidaten, van 3 ontbreekt de geboortedatum"),
    Task("/status", "Controle", "error", "2 punten", ""),
    Task("", "Papieren", "todo", "Nog niet", "Kan als de controle klaar is"),
)
_STOPS = (
    ("Registratie sluit", "22 dec 2025", True, False),
    ("Ondersteuning", "19 jan – 2 feb", False, True),
    ("Inleveren van de lijsten", "2 februari", False, False),
    ("Onderzoek en brieven", "3 februari", False, False),
    ("Herstel eindigt", "5 februari", False, False),
    ("Zitting en nummers", "6 februari", False, False),
    ("Beroep", "10 februari", False, False),
    ("Stemmen", "18 maart", False, False),
)
_LINE = timeline(
    Text("De weg van de verkiezing"),
    tuple(
        Moment(Text(label), day, day, is_past, is_now=is_now, path="/status") for label, day, is_past, is_now in _STOPS
    ),
)
_CLOSES = datetime(2026, 2, 2, 16, tzinfo=UTC)
_LEFTS = tuple(
    Countdown(
        words=Text("inleveren op maandag 2 februari 2026 tot 17.00 uur"),
        closes=_CLOSES,
        now=_CLOSES - distance,
        zone=AMSTERDAM.key,
        before=Text("Ondersteunen is gesloten sinds 16.00 uur.") if distance < timedelta(days=1) else None,
        path="/status",
    )
    for distance in (timedelta(days=40), timedelta(days=12), timedelta(hours=28), timedelta(minutes=47))
)
_CONFLICTS = (ConflictRow("place", "Woonplaats", "Juinen", "Ouderkerk", "Zuidhorn"),)


@get("/dev/components", permission=Permission.EVERYONE)
async def components(request: Request[Any, Any, Any]) -> Response[str]:
    if not site_of(request).demo:
        raise NotFound("Deze pagina is er alleen op een demonstratie.")
    wrong = SampleForm.filled(seats="veel", **{"birth-day": "31", "birth-month": "2", "birth-year": "1980"})
    wrong.check()
    empty = Form.filled(initials="S.J.", flavour="open", districts=["3"])
    page = ComponentsPage(
        bar=_BAR, empty=empty, wrong=wrong, tasks=_TASKS, line=_LINE, lefts=_LEFTS, conflicts=_CONFLICTS
    )
    return show(page, request)
