"""Paths of one list, and the way back to it after an act."""

from typing import Any
from uuid import UUID

from litestar import Response
from litestar.connection import Request

from kieslijst.web.forms import read_form
from kieslijst.web.i18n import Text
from kieslijst.web.show import redirect

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
    """Back to the list as it was looked at (its search stays), at a row when there is one."""
    query = (await read_form(request)).one("q")
    path = f"/party/{nomination_id}/lists/{list_id}" + (f"?q={query}" if query and "#" not in query else "")
    at = f"#row-{row}" if row else ""
    return redirect(path + at, request=request, said=said, undo=undo_path(nomination_id, event))
