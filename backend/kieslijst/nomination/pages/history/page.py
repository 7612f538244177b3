"""The history itself."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.audit import queries as audit
from kieslijst.audit.model import Event
from kieslijst.elections import queries as elections
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.history.filters import MINE, TOPICS, chosen
from kieslijst.nomination.pages.history.sentences import Known, sentence
from kieslijst.nomination.queries import head_for
from kieslijst.nomination.store import lists
from kieslijst.nomination.undo.registry import undoable_among
from kieslijst.nomination.undo.replay import changes_lists
from kieslijst.web.forms import Fields, Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_PER_PAGE = 50


@dataclass(frozen=True, slots=True)
class Row:
    """An event in words; `undo` is the path that takes it back, `lists` of the lists as they were after it."""

    event: Event
    words: Text
    undo: str
    lists: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage(Page):
    """P-28, newest first; `here` is this page to come back to, `older` the next one, empty on the last."""

    form: Form
    people: tuple[tuple[str, Text | str], ...]
    topics: tuple[tuple[str, Text], ...]
    is_narrowed: bool
    rows: tuple[Row, ...]
    path: str
    here: str
    older: str


@get("/party/{nomination_id:uuid}/history", permission=Permission.LIST_READ)
async def history(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    form = Form(Fields.of(**{name: request.query_params.get(name, "") for name in ("who", "what", "from", "to")}))
    asked = chosen(form, me=actor_of(request).user_id)
    before = _number(request.query_params.get("before", ""))
    chain = chain_of(nomination_id)
    found = await audit.wanted(chain, asked.wanted, limit=_PER_PAGE, before=before)
    election = await elections.election(nomination.election_id)
    numbers = {str(each.id): each.number for each in await lists.of_nomination(nomination_id)}
    known = Known(numbers, {district.number: district.name for district in election.districts})
    path = path_of(nomination, "history")
    page = HistoryPage(
        bar=await bar_of(request, nomination, election=election),
        form=form,
        people=((MINE, mark("alleen van mij")), *((name, name) for name in await audit.actors_of(chain))),
        topics=tuple((topic.value, words) for topic, words in TOPICS),
        is_narrowed=not asked.is_empty,
        rows=await _rows(nomination, found, known),
        path=path,
        here=f"{path}?{asked.query}" if asked.query else path,
        older=_older(path, asked.query, found),
    )
    return show(page, request, status=200 if form.is_fine else 422)


async def _rows(nomination: Nomination, found: list[Event], known: Known) -> tuple[Row, ...]:
    """With a single look at everything since the oldest of them."""
    later = await audit.since(chain_of(nomination.id), found[-1].number) if found else []
    free = undoable_among(later)
    return tuple(
        Row(
            event,
            sentence(event, known),
            undo=path_of(nomination, "history", event.number, "undo") if event.number in free else "",
            lists=path_of(nomination, "history", event.number, "lists") if changes_lists(event) else "",
        )
        for event in found
    )


def _older(path: str, query: str, found: list[Event]) -> str:
    if len(found) < _PER_PAGE or found[-1].number == 1:
        return ""
    return f"{path}?{query}&before={found[-1].number}" if query else f"{path}?before={found[-1].number}"


def _number(asked: str) -> int | None:
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000000") else None


HANDLERS = (history,)
