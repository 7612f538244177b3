"""Copying a list to districts: whatever the number of lists, one transaction and one event."""

from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.nomination.copying import Copied, Copying, copied
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.several import Act, write
from kieslijst.shared.actor import Actor


async def copy_list(actor: Actor, nomination_id: UUID, wanted: Copying, *, at: datetime) -> tuple[Copied, int | None]:
    """Give districts the people of a list; gives what became of the lists, and the event's number."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        dossier.nomination.list(wanted.source)
        done = copied(dossier.nomination.lists, wanted, new_id=uuid4)
        act = Act("lists_copied", ("list", wanted.source))
        return done, await write(dossier, act, (*done.made, *done.changed), removed=done.removed)
