"""Rows of presence: one statement says that I am here, forgets who left, and tells who else is here."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from kieslijst.nomination.presence.tables import PresenceRow
from kieslijst.shared.actor import Actor

HERE = timedelta(seconds=90)
"""Three heartbeats of the script; whoever has no script is here for this long after opening a page."""
FORGOTTEN = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody else, and what they have open."""

    name: str
    subject: UUID


async def note(actor: Actor, nomination_id: UUID, subject: UUID, *, at: datetime) -> list[Present]:
    """Note that the actor has this open; gives the colleagues who are in the nomination, by name."""
    rows = await PresenceRow.raw(
        _NOTE,
        *(uuid4(), nomination_id, actor.user_id, actor.name, subject, at),
        at - FORGOTTEN,
        *(nomination_id, actor.user_id, at - HERE),
    )
    return [Present(row["name"], row["subject"]) for row in rows]


_NOTE = """
WITH mine AS (
    INSERT INTO presence (id, nomination, account, name, subject, at) VALUES ({}, {}, {}, {}, {}, {})
    ON CONFLICT (account, subject) DO UPDATE SET name = EXCLUDED.name, at = EXCLUDED.at
), gone AS (DELETE FROM presence WHERE at < {})
SELECT DISTINCT name, subject FROM presence WHERE nomination = {} AND account <> {} AND at > {} ORDER BY name, subject
"""
