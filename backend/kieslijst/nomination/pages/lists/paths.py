"""Paths of one list, and the way back to it after an act."""

from typing import Any
from uuid import UUID

from litestar import Response
from litestar.connection import Request

from kieslijst.nomination.pages.next_point import walk_of
from kieslijst.web.forms import read_form
from kieslijst.web.i18n import Text
from kieslijst.web.show import redirect

_OF_ADDRESSES = frozenset("#&")
LISTS = "/party/{nomination_id:uuid}/lists"
LIST = f"{LISTS}/{{list_id:uuid}}"


def undo_path(nomination_id: UUID, event: int | None) -> str:
    """Where an event is undone; empty when nothing happened."""
    return f"/party/{nomination_id}/history/{event}/undo" if event is not None else ""


async def to_list(
    request: Request[Any, Any, Any],
    nomination_id: UUID,
    list_id: UUID,
    *,
    said: Text,
    event: int | None = None,
    row: UUID | None = None,
) -> Response[Any]:
    """Back to the list as it was looked at (its search and the walk along the points stay), at a row if any."""
    query = (await read_form(request)).one("q")
    kept = ({"q": query} if query and not _OF_ADDRESSES.intersection(query) else {}) | walk_of(request)
    asked = "?" + "&".join(f"{name}={value}" for name, value in kept.items()) if kept else ""
    at = f"#row-{row}" if row else ""
    return redirect(
        f"/party/{nomination_id}/lists/{list_id}{asked}{at}",
        request=request,
        said=said,
        undo=undo_path(nomination_id, event),
    )
