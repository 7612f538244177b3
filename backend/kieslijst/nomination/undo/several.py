"""Taking back an act on several lists, list by list, from what its event holds."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination import heads
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.model import CandidateList, SharedHead
from kieslijst.nomination.several import Act, write
from kieslijst.nomination.undo.parts import Part
from kieslijst.shared.errors import Refused

_Side = Mapping[str, Any]
EVENTS = (
    "list_named",
    "districts_moved",
    "lists_copied",
    "lists_filled",
    "places_changed",
    "head_changed",
    "head_moved",
    "list_loosened",
    "lists_restored",
)
"""What acts on several lists are called in the record."""


def touched(event: Event) -> frozenset[Part]:
    """Everything of a list that was made or removed; else what was different, person by person."""
    were, after = _lists(event.before), _lists(event.after)
    people = (event.after or {})["people"]
    found: set[Part] = set()
    for key in {**were, **after}:
        was, now = were.get(key), after.get(key)
        if was is None or now is None:
            found.add((key, ""))
            continue
        found |= {(key, part) for part in was if part != "places"}
        found |= {(key, people[int(at)]) for at in {**was.get("places", {}), **now.get("places", {})}}
    return frozenset(found)


async def take_back(dossier: Dossier, event: Event) -> int | None:
    """Every list as it was, as far as the act went. Raises `Refused` when no list would be left."""
    were, after = _lists(event.before), _lists(event.after)
    people = [UUID(each) for each in (event.after or {})["people"]]
    now = {str(each.id): each for each in dossier.nomination.lists}
    changed = [_back(now[key], were[key], after[key], people) for key in were if key in after and key in now]
    made = _again(dossier, {UUID(key): were[key] for key in were if key not in after}, people)
    removed = [UUID(key) for key in after if key not in were]
    if len(now) + len(made) <= len(removed):
        raise Refused("Dit is uw enige lijst. Die kunt u niet verwijderen.")
    known = {person.id for person in dossier.nomination.persons}
    lists = [
        replace(each, candidates=tuple(person for person in each.candidates if person in known))
        for each in (*changed, *made)
    ]
    act = Act("lists_restored", ("nomination", dossier.nomination.id), _about(were, after, people), event.number)
    return await write(dossier, act, lists, removed=removed)


def before(lists: Iterable[CandidateList], event: Event) -> tuple[CandidateList, ...]:
    """The lists as they were before the act, from those right after it (pure; heads as they were recorded)."""
    were, became = _lists(event.before), _lists(event.after)
    people = [UUID(each) for each in (event.after or {})["people"]]
    stayed = [each for each in lists if str(each.id) not in became or str(each.id) in were]
    back = [
        _back(each, were[str(each.id)], became[str(each.id)], people) if str(each.id) in became else each
        for each in stayed
    ]
    gone = [(UUID(key), was) for key, was in were.items() if key not in became]
    return (*back, *(_as_it_was(list_id, was, people) for list_id, was in gone))


def _as_it_was(list_id: UUID, was: _Side, people: list[UUID]) -> CandidateList:
    candidates = tuple(people[at] for at in was["candidates"])
    return CandidateList(list_id, was["number"], tuple(was["districts"]), candidates, was["label"], _head(was["head"]))


def _lists(side: _Side | None) -> dict[str, Any]:
    return dict((side or {}).get("lists", {}))


def _about(before: _Side, after: _Side, people: list[UUID]) -> tuple[UUID, ...]:
    """Those whose places the act was about."""
    sides = [*before.values(), *after.values()]
    return tuple(dict.fromkeys(people[int(at)] for side in sides for at in side.get("places", {})))


def _back(now: CandidateList, was: _Side, became: _Side, people: list[UUID]) -> CandidateList:
    back = now
    if "districts" in was:
        back = replace(back, districts=tuple(was["districts"]))
    if "label" in was:
        back = replace(back, label=was["label"])
    if "head" in was:
        back = replace(back, head=_head(was["head"]))
    places = {people[int(at)]: place for at, place in was.get("places", {}).items()}
    moved = [people[int(at)] for at in became.get("places", {})]
    return back.without_candidates(moved).with_places(places)


def _again(dossier: Dossier, gone: Mapping[UUID, _Side], people: list[UUID]) -> list[CandidateList]:
    """Lists that were removed; one whose number was given away since gets the next one."""
    taken = {each.number for each in dossier.nomination.lists}
    back = []
    for list_id, was in gone.items():
        number = was["number"] if was["number"] not in taken else max(taken) + 1
        taken.add(number)
        candidates = tuple(people[at] for at in was["candidates"])
        again = CandidateList(list_id, number, tuple(was["districts"]), candidates, was["label"])
        back.append(heads.rejoined(dossier.nomination, again, was["head"]))
    return back


def _head(kept: Mapping[str, Any] | None) -> SharedHead | None:
    return SharedHead(UUID(kept["id"]), kept["length"]) if kept else None
