"""Taking back that somebody was taken off all lists, by the places that the event holds."""

from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.actions.withdrawals import taken_off
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.store import lists
from kieslijst.nomination.undo.parts import Part
from kieslijst.shared.errors import Refused


def touched(event: Event) -> frozenset[Part]:
    """The place of that person on each list."""
    return frozenset((list_id, event.subject.id) for list_id in _places(event))


async def put_back(dossier: Dossier, event: Event) -> int | None:
    """On every list that is still there, at the place where they stood."""
    person_id, places = UUID(event.subject.id), _places(event)
    person = next((each for each in dossier.nomination.persons if each.id == person_id), None)
    if person is None:
        raise Refused("Deze persoon staat niet meer bij uw kandidaten. Voeg de persoon eerst weer toe.")
    put: dict[str, int] = {}
    for candidate_list in dossier.nomination.lists:
        place = places.get(str(candidate_list.id))
        if place is not None and person_id not in candidate_list.candidates:
            await lists.replace_candidates(candidate_list.with_places({person_id: place}))
            put[str(candidate_list.id)] = place
    if not put:
        return None
    after = {"name": person.name.in_text, "places": put, "undoes": event.number}
    return await dossier.record("candidate_reinstated", ("person", person_id), after=after)


async def take_off_again(dossier: Dossier, event: Event) -> int | None:
    return await taken_off(dossier, UUID(event.subject.id), undoes=event.number)


def _places(event: Event) -> dict[str, int]:
    sides = (side for side in (event.before, event.after) if side and "places" in side)
    found: dict[str, int] = next(sides, {"places": {}})["places"]
    return found
