"""A candidate who withdraws or died: what the law says at this moment, and what it does to lists and papers (pure)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.elections.deadlines import begins, ends, moments
from kieslijst.elections.model import Election
from kieslijst.law.calendar import Moment
from kieslijst.submission.checklist.model import Difference, difference
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.model import Snapshot, SubmittedList


class Stage(StrEnum):
    """How far the list is; what can still be done hangs on it."""

    BEFORE = "before"
    """Not handed in: the group changes its list as it likes."""
    HANDED_IN = "handed_in"
    """Handed in, or the hours of nomination are over, and the committee has not decided."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class OffAList:
    """What happens to one list: who stood where, and how many move up."""

    number: int
    place: int
    moving_up: int
    left: int
    first_after: str
    """The first candidate afterwards, when the one who goes was the first; else ""."""


def stage_of(election: Election, now: datetime, *, is_handed_in: bool) -> Stage:
    """By the calendar, and by whether the committee received the lists.

    A death certificate counts until the committee decides (I 6(1)h, S 4(1)f), so its hearing is the border.
    """
    known = moments(election)
    decision, nomination = known.get(Moment.DECISION), known.get(Moment.NOMINATION)
    if decision is not None and (begins(decision) if decision.opens else ends(decision)) <= now:
        return Stage.DECIDED
    is_over = nomination is not None and ends(nomination) <= now
    return Stage.HANDED_IN if is_handed_in or is_over else Stage.BEFORE


def without(snapshot: Snapshot, person_id: UUID) -> Snapshot:
    """The snapshot as it would be; the places behind the candidate close up."""
    return replace(snapshot, lists=tuple(_without(each, person_id) for each in snapshot.lists))


def _without(each: SubmittedList, person_id: UUID) -> SubmittedList:
    kept = (candidate for candidate in each.candidates if candidate.person_id != person_id)
    closed_up = tuple(replace(candidate, place=place) for place, candidate in enumerate(kept, start=1))
    return replace(each, candidates=closed_up)


def lists_with(snapshot: Snapshot, person_id: UUID) -> tuple[OffAList, ...]:
    """Every list that somebody is on, in their order."""
    return tuple(_on_lists(snapshot, person_id))


def _on_lists(snapshot: Snapshot, person_id: UUID) -> Iterator[OffAList]:
    for each in snapshot.lists:
        place = next((one.place for one in each.candidates if one.person_id == person_id), 0)
        if place:
            left = len(each.candidates) - 1
            first = each.candidates[1].name.in_text if place == 1 and left else ""
            yield OffAList(each.number, place, len(each.candidates) - place, left, first)


def papers_without(frozen: Snapshot, current: Snapshot, person_id: UUID) -> Difference:
    """What of the papers in hand would be void, and what to print, once the candidate is off all lists."""
    after = without(replace(current, language=frozen.language), person_id)
    return difference(papers_of(frozen), papers_of(after))
