"""For which districts a list holds, when other lists have some of them already (Kieswet H 2)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.actions.lists import change_districts
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.several import Act, write
from kieslijst.shared.actor import Actor


async def assign_districts(
    actor: Actor,
    nomination_id: UUID,
    list_id: UUID,
    *,
    districts: Collection[int],
    moved: Collection[int],
    at: datetime,
) -> int | None:
    """Give a list these districts; those in `moved` leave the lists that have them now."""
    if not moved:
        chosen = tuple(districts)
        return await change_districts(actor, nomination_id, list_id, districts=chosen, at=at)
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        nomination = dossier.nomination
        changed = [replace(nomination.list(list_id), districts=tuple(sorted(set(districts))))]
        changed += [
            replace(each, districts=tuple(one for one in each.districts if one not in moved))
            for each in nomination.lists
            if each.id != list_id
        ]
        return await write(dossier, Act("districts_moved", ("list", list_id), ()), changed)
