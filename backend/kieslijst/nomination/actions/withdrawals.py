"""A candidate who withdraws or died: off every list at once."""

from datetime import datetime
from uuid import UUID

from kieslijst.nomination.dossier import Dossier, opened
from kieslijst.nomination.store import lists
from kieslijst.shared.actor import Actor


async def take_off_all_lists(actor: Actor, nomination_id: UUID, person_id: UUID, *, at: datetime) -> int | None:
    """Take somebody off every list, as one act that can be undone; the places behind them close up.

    The person stays in the address book; why they go is not kept. Gives the number of the event, None when they were
    on no list. Raises `NotFound`.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        dossier.nomination.person(person_id)
        return await taken_off(dossier, person_id)


async def taken_off(dossier: Dossier, person_id: UUID, *, undoes: int | None = None) -> int | None:
    """The same inside an open dossier."""
    person = dossier.nomination.person(person_id)
    places: dict[str, int] = {}
    for candidate_list in dossier.nomination.lists:
        found = candidate_list.places_of((person_id,))
        if found:
            places[str(candidate_list.id)] = found[person_id]
            await lists.replace_candidates(candidate_list.without_candidate(person_id))
    if not places:
        return None
    before = {"name": person.name.in_text, "places": places}
    after = None if undoes is None else {"undoes": undoes}
    return await dossier.record("candidate_withdrawn", ("person", person_id), before=before, after=after)
