"""The group's own name for a list."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.dossier import opened
from kieslijst.nomination.several import Act, write
from kieslijst.shared.actor import Actor

LONGEST_LABEL = 40
"""Characters; the tabs of twenty lists stand beside each other."""


async def name_list(actor: Actor, nomination_id: UUID, list_id: UUID, label: str, *, at: datetime) -> int | None:
    """Give a list a name for the group itself; an empty one takes it away. No paper shows it."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        named = replace(dossier.nomination.list(list_id), label=label)
        return await write(dossier, Act("list_named", ("list", list_id), ()), [named])
