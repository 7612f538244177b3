"""Who stands on a list and in which place. Each act is one operation in one transaction and one event.

Those that can be undone give the number of their event, None when nothing changed.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.arranging import Arranged, arrange
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.heads import head_of
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.moving import TOP, Target, ToPlace, places_at
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound


@dataclass(frozen=True, slots=True)
class Moved:
    """The list as it is after a move, and the number of the event (None when all stood there already)."""

    candidate_list: CandidateList
    event: int | None

    def place(self, person_id: UUID) -> int:
        return self.candidate_list.candidates.index(person_id) + 1


async def move_candidates(
    actor: Actor, nomination_id: UUID, list_id: UUID, person_ids: Collection[UUID], *, target: Target, at: datetime
) -> Moved:
    """Move people, in their mutual order, whatever others moved meanwhile. Raises `NotFound` when nobody is there."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        places = places_at(candidate_list, person_ids, _free(dossier.nomination, candidate_list, target))
        changed = candidate_list.with_places(places)
        return Moved(changed, await arrange(dossier, changed, Arranged.MOVED, places))


def _free(nomination: Nomination, candidate_list: CandidateList, target: Target) -> Target:
    """The top of a list that begins like others is its first place behind what they have in common."""
    head = head_of(nomination, candidate_list)
    return ToPlace(len(head.candidates) + 1) if head and target == TOP else target


async def place_candidates(
    actor: Actor, nomination_id: UUID, list_id: UUID, places: Mapping[UUID, int], *, at: datetime
) -> Moved:
    """Put each of these people at a place of their own; who is no longer on the list is passed over."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        there = {person_id: places[person_id] for person_id in candidate_list.places_of(places)}
        changed = candidate_list.with_places(there)
        return Moved(changed, await arrange(dossier, changed, Arranged.MOVED, there) if there else None)


async def add_candidates(
    actor: Actor, nomination_id: UUID, list_id: UUID, person_ids: Sequence[UUID], *, at: datetime
) -> int | None:
    """Put people from the address book at the end of a list, in this order; who is on it already stays in place."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        new = [
            dossier.nomination.person(each).id
            for each in dict.fromkeys(person_ids)
            if each not in candidate_list.candidates
        ]
        changed = candidate_list
        for person_id in new:
            changed = changed.with_candidate(person_id)
        return await arrange(dossier, changed, Arranged.ADDED, new)


async def add_to_lists(
    actor: Actor, nomination_id: UUID, person_id: UUID, list_ids: Sequence[UUID], *, at: datetime
) -> None:
    """Put one person at the end of several lists, with an event for each; where they are on it they stay in place."""
    if not list_ids:
        return
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        person = dossier.nomination.person(person_id)
        for list_id in dict.fromkeys(list_ids):
            changed = dossier.nomination.list(list_id).with_candidate(person.id)
            await arrange(dossier, changed, Arranged.ADDED, (person.id,))


async def remove_candidates(
    actor: Actor, nomination_id: UUID, list_id: UUID, person_ids: Collection[UUID], *, at: datetime
) -> int | None:
    """Take people off a list; the places behind them close up, the persons stay in the address book."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        there = candidate_list.places_of(person_ids)
        return await arrange(dossier, candidate_list.without_candidates(there), Arranged.REMOVED, there)


async def take_over_place(
    actor: Actor, nomination_id: UUID, list_id: UUID, person_id: UUID, *, like: UUID, at: datetime
) -> int | None:
    """Put somebody on a list at the place that they have on another one. Raises `NotFound` when they have none."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list, other = dossier.nomination.list(list_id), dossier.nomination.list(like)
        if person_id not in other.candidates:
            raise NotFound("Deze kandidaat staat niet meer op de andere lijst.")
        places = {person_id: other.candidates.index(person_id) + 1}
        what = Arranged.MOVED if person_id in candidate_list.candidates else Arranged.ADDED
        return await arrange(dossier, candidate_list.with_places(places), what, places)
