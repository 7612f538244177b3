"""Deny by default: a handler that names no permission is never run."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import UUID

from litestar.connection import ASGIConnection, Request
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler

from kieslijst.shared.actor import Actor
from kieslijst.web.csrf import is_from_elsewhere
from kieslijst.web.late import keep, late_on
from kieslijst.web.permission import TROUBLE_KEY, VISITOR_KEY, Permission, Visitor
from kieslijst.web.show import local_path
from kieslijst.web.visitor import visitor_of

DOSSIER = "nomination_id"
"""The parameter of a path that names a party's dossier: in it a visitor acts for the party that it belongs to."""
NamesOf = Callable[[UUID], Awaitable[tuple[str, ...]]]
"""The names of the people who own a party's team; in the application's state as `owners_of`."""
OwnerOf = Callable[[UUID], Awaitable[UUID | None]]
"""The party that a dossier belongs to; the composition root puts it in the application's state as `owner_of`."""


async def guard(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Litestar's app-level guard. Raises 403, or 401 (which becomes the log-in page) for a visitor not signed in."""
    permission = handler.opt.get("permission")
    if not isinstance(permission, Permission):
        raise PermissionDeniedException
    if permission is Permission.EVERYONE:
        return
    trouble = connection.scope.get(TROUBLE_KEY)
    if isinstance(trouble, Exception):
        raise trouble
    visitor = await _seated(connection)
    if visitor.may(permission):
        return
    if visitor.actor is None or visitor.detour:
        await _keep_what_came_late(connection, permission)
        raise NotAuthorizedException
    raise PermissionDeniedException(extra={"ask": await _whom_to_ask(connection, visitor)})


async def _keep_what_came_late(connection: ASGIConnection[Any, Any, Any, Any], permission: Permission) -> None:
    """Raises `CameLate` for a form whose sender might have sent it while the session lived, if something keeps it."""
    late = late_on(connection)
    if late is None or not isinstance(connection, Request):
        return
    writer = await _in_seat(connection, late.visitor)
    if writer.may(permission):
        await keep(connection, late, writer)


async def _whom_to_ask(connection: ASGIConnection[Any, Any, Any, Any], visitor: Visitor) -> tuple[str, ...]:
    """Who may change the roles of a party's people; nobody is named for other work."""
    organisation_id = visitor.actor.organisation_id if visitor.actor and visitor.seats else None
    if organisation_id is None:
        return ()
    owners_of: NamesOf = connection.app.state["owners_of"]
    return await owners_of(organisation_id)


async def _seated(connection: ASGIConnection[Any, Any, Any, Any]) -> Visitor:
    """The visitor in the party whose dossier the path names.

    Who belongs to one party needs no question: in another's dossier they find nothing. Who belongs to several is shown
    each dossier with the role that they have there, and where they have none they stay who they were.
    """
    visitor = visitor_of(connection)
    seated = await _in_seat(connection, visitor)
    if seated is not visitor:
        scope: dict[str, Any] = connection.scope  # type: ignore[assignment]  # our key is not in Litestar's TypedDict
        scope[VISITOR_KEY] = seated
    return seated


async def _in_seat(connection: ASGIConnection[Any, Any, Any, Any], visitor: Visitor) -> Visitor:
    dossier = connection.path_params.get(DOSSIER)
    is_choice = len(visitor.seats) > 1
    if not is_choice or not isinstance(dossier, UUID):
        return visitor
    owner_of: OwnerOf = connection.app.state["owner_of"]
    seat = visitor.at(await owner_of(dossier))
    return visitor if seat is None else visitor.in_seat(seat)


def actor_of(request: Request[Any, Any, Any]) -> Actor:
    """Who acts, on a page that needs a signed-in visitor. Raises 401 when nobody is signed in."""
    actor = visitor_of(request).actor
    if actor is None:
        raise NotAuthorizedException
    return actor


def login_path(request: Request[Any, Any, Any]) -> str:
    """The log-in page, which leads back to the page that was asked for, or that an act was asked from."""
    if request.method != "GET":
        before = _page_before(request)
        return login_path_to(before) if before else "/login"
    query = f"?{request.url.query}" if request.url.query else ""
    return login_path_to(request.url.path + query)


def _page_before(request: Request[Any, Any, Any]) -> str:
    """Path and query of the page of ours that a form stood on, as the browser tells it; empty when it does not."""
    before = urlsplit(request.headers.get("referer", ""))
    if not before.path or is_from_elsewhere(request):
        return ""
    return local_path(before.path + (f"?{before.query}" if before.query else ""))


def login_path_to(path: str) -> str:
    """The log-in page, which leads to this path, with its query."""
    return f"/login?next={quote(path, safe='/')}"
