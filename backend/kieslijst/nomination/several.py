"""One act on several lists: written in a few statements, recorded as one event that holds what it takes to undo it.

An event has for each list what was different before and after: everything of a list that was made or removed, else
its districts, label and head, and the places of those whom the act was about. People are written once and then named
by their place in that row, because twenty lists of eighty would make a very long event.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kieslijst.nomination import heads
from kieslijst.nomination.audited import audited_head
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.store import bulk


@dataclass(frozen=True, slots=True)
class Act:
    """What is recorded: the event's name, what it is about, and whom; `people` None means all whose place differs."""

    event: str
    subject: tuple[str, object]
    people: Collection[UUID] | None = None
    undoes: int | None = None


async def write(
    dossier: Dossier, act: Act, changed: Iterable[CandidateList], *, removed: Iterable[UUID] = ()
) -> int | None:
    """Write these lists, new ones and changed ones, and remove others. Gives the event's number, None for no change.

    Raises `HeadLocked` when lists that stay bound would no longer begin alike.
    """
    known = {each.id: each for each in dossier.nomination.lists}
    gone = [known[each] for each in removed if each in known]
    written = [each for each in changed if known.get(each.id) != each]
    if not written and not gone:
        return None
    heads.check_kept(dossier.nomination, written)
    await bulk.delete_lists([each.id for each in gone])
    await bulk.write_lists(dossier.nomination.id, written)
    pairs: list[_Pair] = [(known.get(each.id), each) for each in written]
    return await _record(dossier, act, [*pairs, *((each, None) for each in gone)])


_Pair = tuple[CandidateList | None, CandidateList | None]


async def _record(dossier: Dossier, act: Act, pairs: Sequence[_Pair]) -> int:
    sides = _Sides(act.people)
    for was, now in pairs:
        sides.add(was, now)
    people = [str(each) for each in sides.index]
    before: dict[str, Any] = {"lists": sides.before, "people": people}
    after: dict[str, Any] = {"lists": sides.after, "people": people}
    if act.people:
        names = {person.id: person.name.in_text for person in dossier.nomination.persons if person.id in act.people}
        after["names"] = [names[each] for each in act.people if each in names]
    if act.undoes is not None:
        after["undoes"] = act.undoes
    return await dossier.record(act.event, act.subject, before=before, after=after)


class _Sides:
    """Both sides of an event, list by list."""

    def __init__(self, about: Collection[UUID] | None) -> None:
        self.about = about
        self.index: dict[UUID, int] = {}
        self.before: dict[str, Any] = {}
        self.after: dict[str, Any] = {}

    def add(self, was: CandidateList | None, now: CandidateList | None) -> None:
        if was is None or now is None:
            self.before |= {str(was.id): self._whole(was)} if was else {}
            self.after |= {str(now.id): self._whole(now)} if now else {}
            return
        about = differing(was, now) if self.about is None else self.about
        old, new = self._parts(was, about), self._parts(now, about)
        different = [key for key in old if old[key] != new[key]]
        self.before[str(was.id)] = {key: old[key] for key in different}
        self.after[str(now.id)] = {key: new[key] for key in different}

    def _whole(self, each: CandidateList) -> dict[str, Any]:
        return {
            "number": each.number,
            "districts": list(each.districts),
            "label": each.label,
            "head": audited_head(each.head),
            "candidates": [self._at(person_id) for person_id in each.candidates],
        }

    def _parts(self, each: CandidateList, about: Collection[UUID]) -> dict[str, Any]:
        return {
            "districts": list(each.districts),
            "label": each.label,
            "head": audited_head(each.head),
            "places": {str(self._at(who)): place for who, place in each.places_of(set(about)).items()},
        }

    def _at(self, person_id: UUID) -> int:
        return self.index.setdefault(person_id, len(self.index))


def differing(was: CandidateList, now: CandidateList) -> tuple[UUID, ...]:
    """Everybody whose place on one is not the place on the other."""
    before = {person_id: place for place, person_id in enumerate(was.candidates)}
    after = {person_id: place for place, person_id in enumerate(now.candidates)}
    return tuple(each for each in {**before, **after} if before.get(each) != after.get(each))
