"""One change of who stands where on a list, written and recorded inside an open dossier."""

from collections.abc import Collection
from enum import StrEnum
from typing import Any
from uuid import UUID

from kieslijst.nomination import heads
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.store import lists


class Arranged(StrEnum):
    """What happened to the candidates; one of them makes "candidate_…" of it, more "candidates_…"."""

    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


async def arrange(
    dossier: Dossier, changed: CandidateList, what: Arranged, person_ids: Collection[UUID], *, undoes: int | None = None
) -> int | None:
    """Write the new order of a list and record what it did to these people.

    Gives the event's number, None when nothing changed. The event holds the places of these people before and after,
    which is all that it takes to undo it; `undoes` is the number of the event that this one takes back. Raises
    `HeadLocked` when it would touch the places that the list has in common with others.
    """
    was = dossier.nomination.list(changed.id)
    if was == changed:
        return None
    heads.check_kept(dossier.nomination, (changed,))
    await lists.replace_candidates(changed)
    before, after = _side(dossier, was, person_ids), _side(dossier, changed, person_ids)
    if undoes is not None:
        after = {**(after or {}), "undoes": undoes}
    if len(person_ids) == 1:
        (only,) = person_ids
        return await dossier.record(f"candidate_{what}", ("person", only), before=before, after=after)
    return await dossier.record(f"candidates_{what}", ("list", changed.id), before=before, after=after)


def _side(dossier: Dossier, candidate_list: CandidateList, person_ids: Collection[UUID]) -> dict[str, Any] | None:
    places = candidate_list.places_of(person_ids)
    if not places:
        return None
    names = {person.id: person.name.in_text for person in dossier.nomination.persons if person.id in places}
    if len(person_ids) == 1:
        ((person_id, place),) = places.items()
        return {"list": str(candidate_list.id), "place": place, "name": names[person_id]}
    return {
        "list": str(candidate_list.id),
        "places": {str(person_id): place for person_id, place in places.items()},
        "names": [names[person_id] for person_id in places],
    }
