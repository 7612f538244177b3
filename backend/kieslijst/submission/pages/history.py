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
from kieslijst.nomination.pages.event_words import about, in_words
from kieslijst.nomination.queries import head_for
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_PER_PAGE = 50


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
        events=tuple((event, in_words(event), about(event)) for event in found),
        older=f"{path_of(nomination, 'history')}?before={older}" if older else "",
    )
    return show(page, request)


HANDLERS = (history,)
