"""Taking back that people were added to the address book, removed from it, or brought back."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.actions.persons import removed_from
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.store import lists, persons, versions
from kieslijst.nomination.undo.parts import Part


def touched(event: Event) -> frozenset[Part]:
    """Everything of these people, on every list."""
    if event.subject.kind == "person":
        return frozenset({("", event.subject.id)})
    values = {**(event.before or {}), **(event.after or {})}
    return frozenset(("", one["id"]) for one in values["persons"])


async def bring_back(dossier: Dossier, event: Event) -> int | None:
    """As they were last, and on the lists that they were on."""
    return await brought_back(dossier, event, [UUID(one["id"]) for one in (event.before or {})["persons"]], whole=True)


async def brought_back(dossier: Dossier, event: Event, person_ids: Sequence[UUID], *, whole: bool) -> int | None:
    """Some of those whom an event removed; the event counts as taken back when they are all of them (`whole`)."""
    known = {person.id for person in dossier.nomination.persons}
    gone = [person_id for person_id in person_ids if person_id not in known]
    found = await versions.newest_persons(dossier.nomination.id, gone)
    await persons.insert(dossier.nomination.id, found)
    await _put_on_lists(dossier, event, {person.id for person in found})
    people = [{"id": str(person.id), "name": person.name.in_text} for person in found]
    after: dict[str, Any] = {"persons": people, **({"undoes": event.number} if whole else {})}
    return await dossier.record("persons_restored", ("nomination", dossier.nomination.id), after=after)


async def _put_on_lists(dossier: Dossier, event: Event, back: Collection[UUID]) -> None:
    """Everybody at the place that the event holds."""
    held = places_held(event)
    for candidate_list in dossier.nomination.lists:
        places = {who: place for who, place in held.get(str(candidate_list.id), {}).items() if who in back}
        if places:
            await lists.replace_candidates(candidate_list.with_places(places))


def places_held(event: Event) -> dict[str, dict[UUID, int]]:
    """Where people stood before an event that removed them, by list; the undoing of an import holds whole lists."""
    held = (event.before or {}).get("lists", {})
    if isinstance(held, dict):
        return {key: {UUID(who): place for who, place in found.items()} for key, found in held.items()}
    return {one["id"]: {UUID(who): at for at, who in enumerate(one["candidates"], start=1)} for one in held}


async def remove_again(dossier: Dossier, event: Event) -> int | None:
    """After adding or bringing back: out of the address book, and off every list."""
    return await removed_from(dossier, added_by(event), undoes=event.number)


def added_by(event: Event) -> list[UUID]:
    """The people whom an event put into the address book."""
    if event.subject.kind == "person":
        return [UUID(event.subject.id)]
    return [UUID(one["id"]) for one in (event.after or {})["persons"]]
