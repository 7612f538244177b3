"""Who changed what in this nomination: its audit chain, in words."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.audit import queries as audit
from kieslijst.audit.model import Event
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.queries import head_for
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_PER_PAGE = 50
_WORDS = {
    "nomination_started": mark("Begon deze kandidaatstelling"),
    "details_changed": mark("Wijzigde partij en naam"),
    "contacts_changed": mark("Wijzigde inleveraar of vervangers"),
    "person_added": mark("Voegde een persoon toe"),
    "person_changed": mark("Wijzigde een persoon"),
    "person_removed": mark("Verwijderde een persoon"),
    "list_added": mark("Maakte een lijst"),
    "list_removed": mark("Verwijderde een lijst"),
    "districts_changed": mark("Wijzigde de kieskringen"),
    "candidate_added": mark("Zette iemand op de lijst"),
    "candidate_moved": mark("Verplaatste een kandidaat"),
    "candidate_removed": mark("Haalde iemand van de lijst"),
    "version_made": mark("Maakte de papieren"),
    "paper_ticks_changed": mark("Zette vinkjes bij de papieren"),
    "papers_downloaded": mark("Haalde papieren op"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage(Page):
    """Events, newest first; `older` is the path of the next page, empty on the last."""

    events: tuple[tuple[Event, Text | str, str], ...]
    older: str


@get("/party/{nomination_id:uuid}/history", permission=Permission.LIST_READ)
async def history(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    asked = request.query_params.get("before", "")
    before = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000000") else None
    found = await audit.latest(chain_of(nomination_id), limit=_PER_PAGE, before=before)
    older = found[-1].number if len(found) == _PER_PAGE and found[-1].number > 1 else None
    page = HistoryPage(
        bar=await bar_of(request, nomination),
        events=tuple((event, _in_words(event), _about(event)) for event in found),
        older=f"{path_of(nomination, 'history')}?before={older}" if older else "",
    )
    return show(page, request)


def _in_words(event: Event) -> Text | str:
    if event.name == "persons_added":
        count = len((event.after or {}).get("persons", ()))
        return nmark("Voegde 1 persoon toe", "Voegde %(n)s personen toe", count)
    return _WORDS.get(event.name, event.name)


def _about(event: Event) -> str:
    """The name or the code that the event is about, where it holds one."""
    for values in (event.after, event.before):
        name = (values or {}).get("name") or ((values or {}).get("person") or {}).get("name")
        if isinstance(name, dict):
            return " ".join(part for part in (name["initials"], name["prefix"], name["last_name"]) if part)
        if isinstance(name, str):
            return name
    code = (event.after or {}).get("code", "")
    return f"{code[:3]} {code[3:]}" if code else ""


HANDLERS = (history,)
