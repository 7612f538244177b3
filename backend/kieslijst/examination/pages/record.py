"""S-24: the committee's record, read only, with the check that it is whole."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.audit.model import Break, Event
from kieslijst.audit.queries import head_of, latest, verify_chain
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.queries import dossier_of
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_PAGE = 50

EVENT_WORDS: dict[str, Text] = {
    "submission_received": mark("Lijst ontvangen"),
    "submission_returned": mark("Ontvangst ingetrokken"),
    "omission_recorded": mark("Verzuim vastgelegd"),
    "omission_judged": mark("Herstel beoordeeld"),
    "omission_taken_back": mark("Verzuim weggehaald"),
    "list_declared_valid": mark("Lijst geldig verklaard"),
    "list_declared_invalid": mark("Lijst niet geldig verklaard"),
    "candidate_kept": mark("Kandidaat blijft staan"),
    "candidate_struck": mark("Kandidaat geschrapt"),
    "appellation_kept": mark("Aanduiding blijft staan"),
    "appellation_struck": mark("Aanduiding geschrapt"),
    "previous_result_answered": mark("Stemmen van de vorige keer ingevuld"),
    "lots_drawn": mark("Loting vastgelegd"),
    "examination_closed": mark("Besluiten en nummers vastgesteld"),
    "decided_lists_imported": mark("Vastgestelde lijsten ingelezen"),
    "file_published": mark("Bestand gemaakt"),
}


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in words; `details` are what was before and after, as name and value."""

    event: Event
    words: Text | str
    details: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage(Page):
    """The newest events first, and whether the chain holds."""

    lines: tuple[EventLine, ...]
    length: int
    head: str
    breaks: tuple[Break, ...]
    older_path: str


@get("/csb/{code:str}/audit", permission=Permission.AUDIT_READ)
async def audit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    """`?before=` shows the events before that number."""
    view = await dossier_of(actor_of(request), code)
    chain = f"committee:{view.election.id}"
    head = await head_of(chain)
    asked = request.query_params.get("before", "")
    before = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < _LONGEST_NUMBER else None
    events = await latest(chain, limit=_PAGE, before=before)
    oldest = events[-1].number if events else 1
    page = AuditPage(
        bar=bar_of(request, view.election),
        lines=tuple(_line(event) for event in events),
        length=head.length,
        head=head.hash.hex()[:16] if head.length else "",
        breaks=await verify_chain(chain),
        older_path=f"{path_of(view.election, 'audit')}?before={oldest}" if oldest > 1 else "",
    )
    return show(page, request)


_LONGEST_NUMBER = 10


def _line(event: Event) -> EventLine:
    details = tuple((name, _shown(value)) for name, value in ((event.after or event.before) or {}).items())
    return EventLine(event, EVENT_WORDS.get(event.name, event.name), details)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(inner)}" for name, inner in value.items())
    return "" if value is None else str(value)


HANDLERS = (audit,)
