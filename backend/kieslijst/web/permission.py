"""What a handler may ask of its visitor, and who the visitor is: values that commands know too, without Litestar."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.shared.actor import Actor

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
    PERSONAL_READ = "personal_read"
    """See BSN and addresses, and every file that holds them."""
    PAPERS_MAKE = "papers_make"
    NOMINATION_START = "nomination_start"
    NOMINATION_WIPE = "nomination_wipe"
    TEAM_MANAGE = "team_manage"
    EXAMINE = "examine"
    DECIDE = "decide"
    PUBLISH = "publish"
    AUDIT_READ = "audit_read"
    ADMINISTER = "administer"


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in one of their organisations: as whom they act there, and what they may do."""

    actor: Actor
    permissions: frozenset[Permission]
    organisation: str

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions


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
    seats: tuple[Seat, ...] = ()
    """This visitor in each party that they belong to, by the parties' names; empty for a committee's work."""

    def may(self, permission: Permission) -> bool:
        return permission is Permission.EVERYONE or permission in self.permissions

    def in_seat(self, seat: Seat) -> "Visitor":
        """The same visitor, acting for one of their parties."""
        return replace(
            self,
            actor=seat.actor,
            permissions=seat.permissions,
            organisation=seat.organisation,
        )

    def may_somewhere(self, permission: Permission) -> bool:
        """Whether one of the visitor's parties lets them."""
        return any(seat.may(permission) for seat in self.seats)

    def at(self, organisation_id: UUID | None) -> Seat | None:
        """The seat in one organisation, None where the visitor does not belong."""
        return next((seat for seat in self.seats if seat.actor.organisation_id == organisation_id), None)

    @property
    def name(self) -> str:
        return self.actor.name if self.actor else ""


def digest_of(token: str) -> str:
    """SHA-256 of a cookie's value, in hex: what the server keeps and compares."""
    return hashlib.sha256(token.encode()).hexdigest()
