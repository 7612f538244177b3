"""One change of a nomination: lock it, check whose it is, change, record, all in one transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.store import nominations
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound


def chain_of(nomination_id: UUID) -> str:
    """The name of a nomination's audit chain."""
    return f"nomination:{nomination_id}"


@dataclass(frozen=True, slots=True)
class Dossier:
    """A nomination that is locked by this transaction, and who is changing it at what moment (aware, UTC)."""

    actor: Actor
    at: datetime
    nomination: Nomination

    async def record(
        self,
        event: str,
        subject: tuple[str, object],
        *,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
    ) -> int:
        """Append an event to this nomination's chain; gives its number, by which it can be undone."""
        recorded = await record(
            chain_of(self.nomination.id),
            event,
            actor=self.actor,
            subject=subject,
            at=self.at,
            before=before,
            after=after,
        )
        return recorded.number


def check_own(actor: Actor, nomination: Nomination | None) -> Nomination:
    """The nomination, when it belongs to the actor's organisation. Raises `NotFound` otherwise."""
    if nomination is None or not (actor.is_system or nomination.organisation_id == actor.organisation_id):
        raise NotFound("Deze kandidaatstelling is er niet.")
    return nomination


@asynccontextmanager
async def opened(actor: Actor, nomination_id: UUID, *, at: datetime, whole: bool = False) -> AsyncIterator[Dossier]:
    """A transaction that holds the nomination's lock; `whole` also reads persons and lists. Raises `NotFound`."""
    read = nominations.nomination if whole else nominations.head
    async with transaction():
        found = check_own(actor, await read(nomination_id, locked=True))
        yield Dossier(actor, at, found)
