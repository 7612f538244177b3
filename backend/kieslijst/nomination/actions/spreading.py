"""People on many lists at once, and places on many lists from one form."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.dossier import opened
from kieslijst.nomination.several import Act, write
from kieslijst.shared.actor import Actor

Places = Mapping[UUID, Mapping[UUID, int | None]]
"""By list and person: the place to put them, None to take them off."""


async def add_to_lists(
    actor: Actor, nomination_id: UUID, list_ids: Collection[UUID], person_ids: Sequence[UUID], *, at: datetime
) -> int | None:
    """Put people at the end of each of these lists, in this order; who is on a list already stays in place."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        people = [dossier.nomination.person(each).id for each in dict.fromkeys(person_ids)]
        changed = []
        for list_id in list_ids:
            filled = dossier.nomination.list(list_id)
            for person_id in people:
                filled = filled.with_candidate(person_id)
            changed.append(filled)
        return await write(dossier, Act("lists_filled", ("nomination", nomination_id), people), changed)


async def set_places(actor: Actor, nomination_id: UUID, typed: Places, *, at: datetime) -> int | None:
    """Put people at places of many lists, on them and off them, as one act. Raises `HeadLocked`."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        changed = []
        for list_id, of_list in typed.items():
            for person_id in of_list:
                dossier.nomination.person(person_id)
            places = {person_id: place for person_id, place in of_list.items() if place is not None}
            changed.append(dossier.nomination.list(list_id).without_candidates(of_list).with_places(places))
        people = tuple(dict.fromkeys(who for of_list in typed.values() for who in of_list))
        return await write(dossier, Act("places_changed", ("nomination", nomination_id), people), changed)
