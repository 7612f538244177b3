"""Writing the record."""

from datetime import datetime
from typing import Any

from kieslijst.audit import store
from kieslijst.audit.model import FIRST, Event, Subject
from kieslijst.shared.actor import Actor


async def record(
    chain: str,
    event: str,
    *,
    actor: Actor,
    subject: tuple[str, object],
    at: datetime,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Append one event (past tense: "candidate_added") to a chain, inside the caller's open transaction.

    `chain` names the dossier: "nomination:<id>", "committee:<election id>", "identity", "elections". Lock the
    dossier's own row before this call, never after, so that all writers take locks in the same order. Personal values
    (BSN, address, e-mail) must come as digests; everything must be JSON without floats.
    """
    kind, subject_id = subject
    return await store.append(
        Event(
            chain=chain,
            number=0,
            at=at,
            actor_id=actor.user_id,
            actor_name=actor.name,
            role=actor.role.value,
            name=event,
            subject=Subject(kind, str(subject_id)),
            before=before,
            after=after,
            previous=FIRST,
            hash=FIRST,
        )
    )
