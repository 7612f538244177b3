"""Who asks for this page, found on the connection."""

import secrets
from typing import Any

from litestar.connection import ASGIConnection

from kieslijst.web.permission import ANONYMOUS_COOKIE, VISITOR_KEY, Visitor, digest_of
from kieslijst.web.site import site_of


def visitor_of(connection: ASGIConnection[Any, Any, Any, Any]) -> Visitor:
    """The signed-in visitor that `identity` put on the connection, else an anonymous one."""
    scope: dict[str, Any] = connection.scope  # type: ignore[assignment]  # our key is not in Litestar's TypedDict
    if VISITOR_KEY not in scope:
        scope[VISITOR_KEY] = _anonymous(connection)
    visitor: Visitor = scope[VISITOR_KEY]
    return visitor


def _anonymous(connection: ASGIConnection[Any, Any, Any, Any]) -> Visitor:
    given = connection.cookies.get(site_of(connection).cookie_name(ANONYMOUS_COOKIE), "")
    token = given or secrets.token_urlsafe(24)
    return Visitor(key=digest_of(token), fresh_cookie="" if given else token)
