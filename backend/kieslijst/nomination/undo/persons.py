"""Taking back that people were removed from the address book, and that they were brought back."""

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
    before = event.before or {}
    known = {person.id for person in dossier.nomination.persons}
    gone = [UUID(one["id"]) for one in before["persons"] if UUID(one["id"]) not in known]
    found = await versions.newest_persons(gone)
    await persons.insert(dossier.nomination.id, found)
    back = {person.id for person in found}
    for candidate_list in dossier.nomination.lists:
        kept = before["lists"].get(str(candidate_list.id), {})
        places = {UUID(each): place for each, place in kept.items() if UUID(each) in back}
        if places:
            await lists.replace_candidates(candidate_list.with_places(places))
    people = [{"id": str(person.id), "name": person.name.in_text} for person in found]
    after = {"persons": people, "undoes": event.number}
    return await dossier.record("persons_restored", ("nomination", dossier.nomination.id), after=after)


async def remove_again(dossier: Dossier, event: Event) -> int | None:
    person_ids = [UUID(one["id"]) for one in (event.after or {})["persons"]]
    return await removed_from(dossier, person_ids, undoes=event.number)
