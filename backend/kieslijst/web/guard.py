"""Deny by default: a handler that names no permission is never run."""

from typing import Any
from urllib.parse import quote

from litestar.connection import ASGIConnection, Request
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler

from kieslijst.shared.actor import Actor
from kieslijst.web.permission import TROUBLE_KEY, Permission, visitor_of


def guard(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
    """Litestar's app-level guard. Raises 403, or 401 (which becomes the log-in page) for a visitor not signed in."""
    permission = handler.opt.get("permission")
    if not isinstance(permission, Permission):
        raise PermissionDeniedException
    if permission is Permission.EVERYONE:
        return
    trouble = connection.scope.get(TROUBLE_KEY)
    if isinstance(trouble, Exception):
        raise trouble
    visitor = visitor_of(connection)
    if visitor.may(permission):
        return
    if visitor.actor is None or visitor.detour:
        raise NotAuthorizedException
    raise PermissionDeniedException


def actor_of(request: Request[Any, Any, Any]) -> Actor:
    """Who acts, on a page that needs a signed-in visitor. Raises 401 when nobody is signed in."""
    actor = visitor_of(request).actor
    if actor is None:
        raise NotAuthorizedException
    return actor


def login_path(request: Request[Any, Any, Any]) -> str:
    """The log-in page, which leads back to the page that was asked for; or where the visitor must go first."""
    detour = visitor_of(request).detour
    if detour:
        return detour
    if request.method != "GET":
        return "/login"
    query = f"?{request.url.query}" if request.url.query else ""
    return f"/login?next={quote(request.url.path + query, safe='/')}"
