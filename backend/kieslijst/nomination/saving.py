"""Putting what was typed on a form on top of what is stored now, inside an open dossier."""

from typing import TypeVar
from uuid import UUID

from kieslijst.nomination.conflicts import Answer, EditConflict
from kieslijst.nomination.merging import Merged, merge, settle
from kieslijst.nomination.model import Contacts, Details, Person
from kieslijst.nomination.store import versions

Record = TypeVar("Record", Person, Details, Contacts)


async def merged_onto(
    theirs: Record,
    typed: Record,
    *,
    subject_id: UUID,
    opened_at: int,
    stored_at: int,
    answer: Answer | None,
) -> tuple[Merged[Record], tuple[str, ...]]:
    """The record to store, and the names of colleagues of whom something was kept.

    `opened_at` is the revision that the form was opened with, `stored_at` that of `theirs`. Raises `EditConflict`; an
    answer to an earlier conflict is asked for again only when a third change came in between.
    """
    kind = type(theirs)
    was = await versions.at_revision(subject_id, opened_at, kind) or theirs
    seen = (await versions.at_revision(subject_id, answer.revision, kind) if answer else None) or theirs
    was, seen, theirs, typed = alike(was, seen, theirs, typed)
    merged = merge(was, theirs, typed)
    if answer is not None:
        settled = merge(seen, theirs, settle(was, seen, typed, answer.theirs))
        merged = merged if settled.collisions else settled
    if merged.collisions:
        last = await versions.last_change_by(subject_id)
        raise EditConflict(subject_id, merged.collisions, last, revision=stored_at)
    names = await versions.changed_by_since(subject_id, opened_at) if merged.kept else ()
    return merged, names


def alike(*records: Record) -> tuple[Record, ...]:
    """Contacts with equally many substitutes, so that they compare one by one; other records as they are."""
    every: tuple[object, ...] = records
    room = max((len(each.substitutes) for each in every if isinstance(each, Contacts)), default=0)
    return tuple(each.with_room(room) if isinstance(each, Contacts) else each for each in records)
