"""A page with every component in each of its states, for people who build pages; only on a demonstration."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from litestar import Response, get
from litestar.connection import Request

from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, Section, show
from kieslijst.web.site import site_of


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
    conflicts: tuple[ConflictRow, ...]


_BAR = Bar(
    door="party",
    context="GR2026 Juinen",
    sections=(
        Section(mark("Onderdelen"), "/dev/components"),
        Section(mark("Werkt alles?"), "/status", count=2),
    ),
    deadline=mark("Inleveren kan op maandag 2 februari 2026 van 9.00 tot 17.00 uur."),
    back=("/", mark("Naar het begin")),
)
_TASKS = (
    Task("/status", "Gegevens van de partij", "done", "Klaar", ""),
    Task("/status", "Kandidaten", "busy", "Bezig", "20 kandidaten, van 3 ontbreekt de geboortedatum"),
    Task("/status", "Controle", "error", "2 punten", ""),
    Task("", "Papieren", "todo", "Nog niet", "Kan als de controle klaar is"),
)
_CONFLICTS = (ConflictRow("place", "Woonplaats", "Juinen", "Ouderkerk", "Zuidhorn"),)


@get("/dev/components", permission=Permission.EVERYONE)
async def components(request: Request[Any, Any, Any]) -> Response[str]:
    if not site_of(request).demo:
        raise NotFound("Deze pagina is er alleen op een demonstratie.")
    wrong = SampleForm.filled(seats="veel", **{"birth-day": "31", "birth-month": "2", "birth-year": "1980"})
    wrong.check()
    empty = Form.filled(initials="S.J.", flavour="open", districts=["3"])
    return show(ComponentsPage(bar=_BAR, empty=empty, wrong=wrong, tasks=_TASKS, conflicts=_CONFLICTS), request)
