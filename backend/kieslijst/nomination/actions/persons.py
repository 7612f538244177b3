"""Adding, changing and removing persons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.audited import audited_person, changes, noted
from kieslijst.nomination.conflicts import Answer, Saved
from kieslijst.nomination.dossier import Dossier, opened
from kieslijst.nomination.merging import differing
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.saving import merged_onto
from kieslijst.nomination.store import lists, persons, versions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound


async def add_persons(
    actor: Actor, nomination_id: UUID, added: Sequence[Person], *, list_id: UUID | None, at: datetime
) -> int:
    """Add people to the address book, and in this order to the end of a list.

    An id that is there already is left as it is: a form that is sent twice adds nobody twice. Gives how many were new.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        known = {person.id for person in dossier.nomination.persons}
        new = [replace(person, revision=1) for person in added if person.id not in known]
        await persons.insert(nomination_id, new)
        await versions.keep_all(nomination_id, [(person.id, person, 1) for person in new], at=at, by=actor.name)
        if list_id is not None:
            await _append_to_list(dossier.nomination, list_id, [person.id for person in new])
        await _record_added(dossier, new, list_id)
    return len(new)


async def change_person(
    actor: Actor, nomination_id: UUID, person: Person, *, at: datetime, answer: Answer | None = None
) -> Saved:
    """Save a person as typed on the form that was opened at `person.revision`.

    Raises `EditConflict` when a colleague changed the same field, unless `answer` says which value is right.
    """
    async with opened(actor, nomination_id, at=at) as dossier:
        theirs = await _own_person(nomination_id, person.id)
        return await saved_person(dossier, theirs, person, answer=answer)


async def record_bsn_shown(actor: Actor, nomination_id: UUID, person_id: UUID, *, at: datetime) -> None:
    """That somebody looked at a whole BSN; the record holds the name and not the number."""
    async with opened(actor, nomination_id, at=at) as dossier:
        person = await _own_person(nomination_id, person_id)
        await dossier.record("bsn_shown", ("person", person_id), after={"name": person.name.in_text})


async def saved_person(dossier: Dossier, theirs: Person, typed: Person, *, answer: Answer | None = None) -> Saved:
    """The same inside an open dossier; `theirs` is what is stored."""
    merged, names = await merged_onto(
        theirs, typed, subject_id=theirs.id, opened_at=typed.revision, stored_at=theirs.revision, answer=answer
    )
    if merged.record == theirs:
        return Saved(None, merged.kept, names)
    return Saved(await write_person(dossier, theirs, merged.record), merged.kept, names)


async def write_person(dossier: Dossier, was: Person, person: Person, *, undoes: int | None = None) -> int:
    """Write a person with its next revision and record which fields changed; gives the number of the event."""
    revision = await persons.update(person)
    saved = replace(person, revision=revision)
    who = dossier.actor.name
    await versions.keep(dossier.nomination.id, person.id, saved, revision=revision, at=dossier.at, by=who)
    before, after = changes(audited_person(was), audited_person(saved))
    note = noted(differing(was, saved), revision=revision, undoes=undoes)
    after = {**after, **note, "person": {"name": saved.name.in_text}}
    return await dossier.record("person_changed", ("person", person.id), before=before, after=after)


async def remove_person(actor: Actor, nomination_id: UUID, person_id: UUID, *, at: datetime) -> int | None:
    """Remove a person from the address book and from every list; the places behind them close up.

    Gives the number of the event, by which it can be undone.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        return await removed_from(dossier, [dossier.nomination.person(person_id).id])


async def remove_persons(actor: Actor, nomination_id: UUID, person_ids: Sequence[UUID], *, at: datetime) -> int | None:
    """Remove several people from the address book and from every list, as one act that can be undone.

    Who is not there any more is passed over. Gives the number of the event, None when nobody was there.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        return await removed_from(dossier, person_ids)


async def removed_from(dossier: Dossier, person_ids: Sequence[UUID], *, undoes: int | None = None) -> int | None:
    """The same inside an open dossier. The event holds names and places; what the people were is in their versions."""
    there = [person for person in dossier.nomination.persons if person.id in person_ids]
    if not there:
        return None
    ids = [person.id for person in there]
    await persons.delete_all(ids)
    places = {each.id: each.places_of(ids) for each in dossier.nomination.lists}
    before = {
        "persons": [{"id": str(person.id), "name": person.name.in_text} for person in there],
        "lists": {
            str(key): {str(who): place for who, place in found.items()} for key, found in places.items() if found
        },
    }
    after = None if undoes is None else {"undoes": undoes}
    return await dossier.record("persons_removed", ("nomination", dossier.nomination.id), before=before, after=after)


async def _own_person(nomination_id: UUID, person_id: UUID) -> Person:
    found = await persons.person(nomination_id, person_id)
    if found is None:
        raise NotFound("Deze persoon is er niet meer. Misschien heeft een collega de persoon verwijderd.")
    return found


async def _append_to_list(nomination: Nomination, list_id: UUID, person_ids: list[UUID]) -> None:
    candidate_list = nomination.list(list_id)
    for person_id in person_ids:
        candidate_list = candidate_list.with_candidate(person_id)
    await lists.replace_candidates(candidate_list)


async def _record_added(dossier: Dossier, new: list[Person], list_id: UUID | None) -> None:
    on_list = str(list_id) if list_id else None
    if len(new) == 1:
        only = new[0]
        await dossier.record(
            "person_added", ("person", only.id), after={"person": audited_person(only), "list": on_list}
        )
    elif new:
        people = [{"id": str(person.id), **audited_person(person)} for person in new]
        await dossier.record(
            "persons_added", ("nomination", dossier.nomination.id), after={"persons": people, "list": on_list}
        )
