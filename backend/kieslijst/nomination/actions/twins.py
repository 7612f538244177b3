"""Making one person of two, or saying that they are two."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.audited import audited_person, changes
from kieslijst.nomination.dossier import Dossier, opened
from kieslijst.nomination.model import CandidateList, Person
from kieslijst.nomination.store import lists, persons, two_persons, versions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Conflict


async def merge_persons(
    actor: Actor, nomination_id: UUID, kept: Person, removed_id: UUID, *, removed_revision: int, at: datetime
) -> int:
    """Keep one person, with the values as chosen, in the places of both; on a list of both in the higher of the two.

    Gives the number of the event, by which it can be undone. Raises `Conflict` when either changed since the revisions
    that the choice was made from.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        was, removed = dossier.nomination.person(kept.id), dossier.nomination.person(removed_id)
        if (was.revision, removed.revision) != (kept.revision, removed_revision):
            raise Conflict("De gegevens van deze personen zijn intussen gewijzigd. Kies opnieuw wat u wilt houden.")
        return await merged_in(dossier, was, kept, removed)


async def merged_in(dossier: Dossier, was: Person, kept: Person, removed: Person, *, undoes: int | None = None) -> int:
    """The same inside an open dossier; `was` is what is stored now of the one who is kept."""
    places = await _take_places(dossier, kept.id, removed.id)
    await persons.delete(removed.id)
    revision = await persons.update(kept)
    saved = replace(kept, revision=revision)
    key, by = dossier.nomination.id, dossier.actor.name
    await versions.keep(key, kept.id, saved, revision=revision, at=dossier.at, by=by)
    before, after = changes(audited_person(was), audited_person(kept))
    both = [{"id": str(each.id), "name": each.name.in_text} for each in (kept, removed)]
    again = {} if undoes is None else {"undoes": undoes}
    return await dossier.record(
        "persons_merged",
        ("nomination", key),
        before={"persons": both, "lists": places, "kept": before, "removed": audited_person(removed)},
        after={"persons": both[:1], "kept": after, "revision": revision, **again},
    )


async def _take_places(dossier: Dossier, kept_id: UUID, removed_id: UUID) -> dict[str, dict[str, int]]:
    """Gives the places of both as they were, on the lists that the second one was on."""
    was = {}
    for each in dossier.nomination.lists:
        if removed_id in each.candidates:
            was[str(each.id)] = {str(who): at for who, at in each.places_of((kept_id, removed_id)).items()}
            await lists.replace_candidates(with_one_for_two(each, kept_id, removed_id))
    return was


def with_one_for_two(candidate_list: CandidateList, kept_id: UUID, removed_id: UUID) -> CandidateList:
    """The list with one person in the highest place of two."""
    places = candidate_list.places_of((kept_id, removed_id))
    if not places:
        return candidate_list
    return candidate_list.without_candidate(removed_id).with_places({kept_id: min(places.values())})


async def say_they_are_two(actor: Actor, nomination_id: UUID, one: UUID, other: UUID, *, at: datetime) -> None:
    """Remember that two people are not one, so that nobody is asked again."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        both = [dossier.nomination.person(each) for each in (one, other)]
        if await two_persons.keep(nomination_id, one, other):
            people = [{"id": str(each.id), "name": each.name.in_text} for each in both]
            await dossier.record("said_to_be_two", ("nomination", nomination_id), after={"persons": people})
