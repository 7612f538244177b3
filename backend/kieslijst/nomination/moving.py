"""Where candidates go on a list: an operation, never a whole new order, so that two people's moves combine (pure)."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from kieslijst.nomination.model import CandidateList
from kieslijst.shared.errors import NotFound

_LAST = 10_000
"""Beyond the end of any list."""


@dataclass(frozen=True, slots=True)
class ToPlace:
    """To a place, from 1."""

    place: int


@dataclass(frozen=True, slots=True)
class After:
    """Right behind somebody."""

    person_id: UUID


@dataclass(frozen=True, slots=True)
class Steps:
    """Some places down (or up, below 0) from where they stand by then."""

    count: int


Target = ToPlace | After | Steps
TOP, BOTTOM, UP, DOWN = ToPlace(1), ToPlace(_LAST), Steps(-1), Steps(1)


def places_at(candidate_list: CandidateList, person_ids: Collection[UUID], target: Target) -> dict[UUID, int]:
    """The new place of each of these people, who keep their mutual order.

    Raises `NotFound` when none of them is on the list, or when the one to stand behind is not.
    """
    moving = candidate_list.places_of(person_ids)
    if not moving:
        raise NotFound("Deze kandidaat staat niet meer op de lijst.")
    first = _first(candidate_list, moving, target)
    return {person_id: first + at for at, person_id in enumerate(moving)}


def _first(candidate_list: CandidateList, moving: dict[UUID, int], target: Target) -> int:
    if isinstance(target, ToPlace):
        return max(target.place, 1)
    if isinstance(target, Steps):
        return max(min(moving.values()) + target.count, 1)
    others = candidate_list.without_candidates(moving).candidates
    if target.person_id not in others:
        raise NotFound("De kandidaat achter wie u iemand wilt zetten, staat niet (meer) op de lijst.")
    return others.index(target.person_id) + 2
