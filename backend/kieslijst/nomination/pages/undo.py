"""The form "Maak ongedaan" of the status line and of the history."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.audit.model import Event
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.event_words import about, in_words
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for
from kieslijst.nomination.undo.undo import BuiltUpon, undo
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True)
class Step:
    """An event in words."""

    event: Event
    words: Text | str
    about: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoRefusedPage(Page):
    """What cannot be undone yet, and what was built upon it, newest first; each with its own undo."""

    wanted: Step
    later: tuple[Step, ...]
    back: str


@post("/party/{nomination_id:uuid}/history/{number:int}/undo", permission=Permission.LIST_WRITE)
async def undo_event(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[Any]:
    nomination = await head_for(actor_of(request), nomination_id)
    back = _back(nomination, (await Form.sent(request)).value("back"))
    try:
        event, done = await undo(actor_of(request), nomination_id, number, at=now_of(request))
    except BuiltUpon as refused:
        return show(await _refused(request, nomination, refused, back), request, status=409)
    if event.name == "list_added" and event.subject.id in back:
        back = path_of(nomination, "lists")
    name = about(event)
    said = mark("Ongedaan gemaakt: %(act)s%(about)s.", act=in_words(event), about=f" ({name})" if name else "")
    again = _path(nomination, done) if done is not None else ""
    row = f"#row-{event.subject.id}" if event.subject.kind == "person" else ""
    return redirect(back + row, request=request, said=said, undo=again)


def _back(nomination: Nomination, asked: str) -> str:
    """Where the form stood, when that is a page of this nomination; else the history."""
    is_own = asked.startswith(f"{path_of(nomination)}/") and "//" not in asked and "\\" not in asked
    return asked.partition("#")[0] if is_own else path_of(nomination, "history")


def _path(nomination: Nomination, number: int) -> str:
    return path_of(nomination, "history", number, "undo")


async def _refused(
    request: Request[Any, Any, Any], nomination: Nomination, refused: BuiltUpon, back: str
) -> UndoRefusedPage:
    return UndoRefusedPage(
        bar=await bar_of(request, nomination, back=(back, mark("Terug"))),
        wanted=_step(nomination, refused.event),
        later=tuple(_step(nomination, event) for event in reversed(refused.later)),
        back=back,
    )


def _step(nomination: Nomination, event: Event) -> Step:
    return Step(event, in_words(event), about(event), _path(nomination, event.number))


HANDLERS = (undo_event,)
