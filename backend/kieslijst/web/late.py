"""A form that comes after its session ended: what was typed is kept, and shown when who typed it has logged in again.

Who sent it is known by the cookie of the session that ended and by the form token that was made for it. Nothing else is
done with such a form than keeping it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from litestar.connection import ASGIConnection, Request
from litestar.exceptions import NotAuthorizedException

from kieslijst.web.csrf import carries_token
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Visitor

LATE_KEY = "kieslijst.late"
KeepLate = Callable[[Request[Any, Any, Any], Visitor], Awaitable[str]]
"""Keeps what a form says for a visitor and gives the path that shows it again, empty for a form that nothing keeps; the
composition root puts it in the application's state as `keep_late`."""


@dataclass(frozen=True, slots=True)
class Late:
    """Who the visitor was until the session ended, and what the log-in page says once their form is kept."""

    visitor: Visitor
    said: Text


class CameLate(NotAuthorizedException):
    """Becomes the log-in page, which says `said` and leads to `path`, where the form is shown again."""

    def __init__(self, path: str, said: Text) -> None:
        super().__init__()
        self.path, self.said = path, said


def late_on(connection: ASGIConnection[Any, Any, Any, Any]) -> Late | None:
    """What `identity` put on a request whose session has ended."""
    late = connection.scope.get(LATE_KEY)
    return late if isinstance(late, Late) else None


async def keep(request: Request[Any, Any, Any], late: Late, writer: Visitor) -> None:
    """Keep the form for `writer`. Raises `CameLate` when that was done."""
    if not await carries_token(request, key=late.visitor.key):
        return
    keeping: KeepLate = request.app.state["keep_late"]
    path = await keeping(request, writer)
    if path:
        raise CameLate(path, late.said)
