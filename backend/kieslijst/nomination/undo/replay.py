"""The lists as they were before an event, from those after it: the record is walked from now backwards (pure)."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.undo import several
from kieslijst.nomination.undo.candidates import places_in
from kieslijst.nomination.undo.persons import added_by, places_held
from kieslijst.nomination.undo.twins import both_of

Lists = tuple[CandidateList, ...]


def lists_at(now: Lists, later: Sequence[Event]) -> Lists:
    """The lists as they were before the first of these events, which go in order up to the end of the chain."""
    lists = now
    for event in reversed(later):
        back = _BACK.get(event.name)
        lists = back(lists, event) if back else lists
    return tuple(sorted(lists, key=lambda each: each.number))


def _moved(lists: Lists, event: Event) -> Lists:
    places = places_in(event)
    return _one(lists, places.list_id, lambda each: each.with_places(places.before))


def _added(lists: Lists, event: Event) -> Lists:
    places = places_in(event)
    return _one(lists, places.list_id, lambda each: each.without_candidates(places.after))


def _list_added(lists: Lists, event: Event) -> Lists:
    return tuple(each for each in lists if str(each.id) != event.subject.id)


def _list_removed(lists: Lists, event: Event) -> Lists:
    return _put(lists, [{**(event.before or {}), "id": event.subject.id}])


def _districts_changed(lists: Lists, event: Event) -> Lists:
    districts = tuple((event.before or {})["districts"])
    return _one(lists, UUID(event.subject.id), lambda each: replace(each, districts=districts))


def _persons_added(lists: Lists, event: Event) -> Lists:
    return _without(lists, added_by(event))


def _persons_removed(lists: Lists, event: Event) -> Lists:
    places = places_held(event)
    return tuple(each.with_places(places.get(str(each.id), {})) for each in lists)


def _imported(lists: Lists, event: Event) -> Lists:
    before, after = event.before or {}, event.after or {}
    were = {one["id"] for one in before.get("lists", ())}
    made = {one["id"] for one in after.get("lists", ())} - were
    rest = tuple(each for each in lists if str(each.id) not in made)
    return _put(_without(rest, [UUID(one["id"]) for one in after.get("added", ())]), before.get("lists", ()))


def _import_undone(lists: Lists, event: Event) -> Lists:
    return _put(lists, (event.before or {}).get("lists", ()))


def _withdrawn(lists: Lists, event: Event) -> Lists:
    person_id, places = UUID(event.subject.id), (event.before or {})["places"]
    return tuple(
        each.with_places({person_id: places[str(each.id)]}) if str(each.id) in places else each for each in lists
    )


def _reinstated(lists: Lists, event: Event) -> Lists:
    places = (event.after or {})["places"]
    return tuple(
        each.without_candidates([UUID(event.subject.id)]) if str(each.id) in places else each for each in lists
    )


def _merged(lists: Lists, event: Event) -> Lists:
    """One or two people as they stood, on the lists of the second one: before they became one, or were parted."""
    was, both = (event.before or {})["lists"], both_of(event)

    def parted(each: CandidateList) -> CandidateList:
        places = {UUID(who): place for who, place in was.get(str(each.id), {}).items()}
        return each.without_candidates(both).with_places(places) if places else each

    return tuple(parted(each) for each in lists)


def _one(lists: Lists, list_id: UUID, change: Callable[[CandidateList], CandidateList]) -> Lists:
    return tuple(change(each) if each.id == list_id else each for each in lists)


def _without(lists: Lists, person_ids: Collection[UUID]) -> Lists:
    return tuple(each.without_candidates(person_ids) for each in lists)


def _put(lists: Lists, audited: Iterable[dict[str, Any]]) -> Lists:
    """Lists as an event holds them, in the place of those with the same id."""
    held = {
        UUID(one["id"]): CandidateList(
            id=UUID(one["id"]),
            number=one["number"],
            districts=tuple(one["districts"]),
            candidates=tuple(UUID(each) for each in one["candidates"]),
        )
        for one in audited
    }
    return (*(each for each in lists if each.id not in held), *held.values())


_BACK: dict[str, Callable[[Lists, Event], Lists]] = {
    "candidate_moved": _moved,
    "candidates_moved": _moved,
    "candidate_added": _added,
    "candidates_added": _added,
    "candidate_removed": _moved,
    "candidates_removed": _moved,
    "list_added": _list_added,
    "list_removed": _list_removed,
    "districts_changed": _districts_changed,
    "person_added": _persons_added,
    "persons_added": _persons_added,
    "persons_restored": _persons_added,
    "persons_removed": _persons_removed,
    "candidates_imported": _imported,
    "import_undone": _import_undone,
    "persons_merged": _merged,
    "persons_parted": _merged,
    "candidate_withdrawn": _withdrawn,
    "candidate_reinstated": _reinstated,
    **dict.fromkeys(several.EVENTS, several.before),
}
"""Every event that changes who stands where; a new act that does so adds its line here."""


def changes_lists(event: Event) -> bool:
    """Whether the lists were others before this event."""
    return event.name in _BACK
