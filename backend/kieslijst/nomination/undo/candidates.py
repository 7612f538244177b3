"""Taking back who was put on a list, moved, or taken off; of one event at a time, by the places that it holds."""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.arranging import Arranged, arrange
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.undo.parts import Part


@dataclass(frozen=True, slots=True)
class Places:
    """What an event of candidates did: their places before and after; who was not on the list has none."""

    list_id: UUID
    before: dict[UUID, int]
    after: dict[UUID, int]


def places_in(event: Event) -> Places:
    """Reads events of one candidate and of several alike."""
    sides = [side for side in (event.before, event.after) if side and "list" in side]
    return Places(UUID(sides[0]["list"]), _side(event, event.before), _side(event, event.after))


def _side(event: Event, side: dict[str, object] | None) -> dict[UUID, int]:
    if not side or "list" not in side:
        return {}
    places = side.get("places")
    if isinstance(places, dict):
        return {UUID(person_id): int(place) for person_id, place in places.items()}
    return {UUID(event.subject.id): int(str(side["place"]))}


def touched(event: Event) -> frozenset[Part]:
    """Each candidate's place on that list."""
    places = places_in(event)
    return frozenset((str(places.list_id), str(person_id)) for person_id in {*places.before, *places.after})


async def put_back(dossier: Dossier, event: Event) -> int | None:
    """After a move: everybody to the place where they stood."""
    places = places_in(event)
    changed = dossier.nomination.list(places.list_id).with_places(places.before)
    return await arrange(dossier, changed, Arranged.MOVED, places.before, undoes=event.number)


async def put_on_again(dossier: Dossier, event: Event) -> int | None:
    """After taking off: everybody on the list again, at the place where they stood."""
    places = places_in(event)
    known = {person.id for person in dossier.nomination.persons}
    back = {person_id: place for person_id, place in places.before.items() if person_id in known}
    changed = dossier.nomination.list(places.list_id).with_places(back)
    return await arrange(dossier, changed, Arranged.ADDED, back, undoes=event.number)


async def take_off_again(dossier: Dossier, event: Event) -> int | None:
    """After putting on: everybody off the list; they stay in the address book."""
    places = places_in(event)
    changed = dossier.nomination.list(places.list_id).without_candidates(places.after)
    return await arrange(dossier, changed, Arranged.REMOVED, places.after, undoes=event.number)
