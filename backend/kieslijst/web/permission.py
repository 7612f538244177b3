"""What a handler may ask of its visitor, and who the visitor is."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from litestar.connection import ASGIConnection

from kieslijst.shared.actor import Actor
from kieslijst.web.site import site_of

VISITOR_KEY = "kieslijst.visitor"
TROUBLE_KEY = "kieslijst.visitor_trouble"
"""The error that kept `identity` from finding out who this is."""
ANONYMOUS_COOKIE = "kieslijst_visitor"


class Permission(StrEnum):
    """Named by every handler: `@get("/…", permission=Permission.LIST_READ)`. `identity` says which role holds which."""

    EVERYONE = "everyone"
    SIGNED_IN = "signed_in"
    LIST_READ = "list_read"
    LIST_WRITE = "list_write"
    EXAMINE = "examine"
    DECIDE = "decide"
    PUBLISH = "publish"
    AUDIT_READ = "audit_read"
    ADMINISTER = "administer"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks for this page. `key` binds form tokens: a digest of the session's or of the anonymous cookie."""

    key: str
    actor: Actor | None = None
    permissions: frozenset[Permission] = frozenset()
    organisation: str = ""
    session_id: UUID | None = None
    fresh_cookie: str = ""
    """A new anonymous cookie's value, to be set with the page."""
    home: str = ""
    """Where this visitor's own work begins."""
    session_ends: datetime | None = None
    """When this visitor is logged out, if this is the last that is asked."""
    detour: str = ""
    """Where this visitor must go first: second factor, temporary password."""

    def may(self, permission: Permission) -> bool:
        return permission is Permission.EVERYONE or permission in self.permissions

    @property
    def name(self) -> str:
        return self.actor.name if self.actor else ""


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


def digest_of(token: str) -> str:
    """SHA-256 of a cookie's value, in hex: what the server keeps and compares."""
    return hashlib.sha256(token.encode()).hexdigest()
