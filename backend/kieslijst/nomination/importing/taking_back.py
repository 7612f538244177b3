"""What undoing an import writes back, or why it cannot (pure)."""

from dataclasses import dataclass, replace
from uuid import UUID

from kieslijst.nomination.importing.model import ListChange, Mode, Taken
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import mark

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Restored:
    """People and lists as they were, with their next revision; ids of what the import had made."""

    persons: tuple[Person, ...]
    lists: tuple[CandidateList, ...]
    removed: tuple[UUID, ...]
    removed_lists: tuple[UUID, ...]


def restored(taken: Taken, nomination: Nomination) -> Restored:
    """The state before the import, with what others did since and does not touch it.

    Raises `Refused` when a person of the import was changed or put on another list, or a list was replaced and then
    changed; its sentence names them.
    """
    people = {person.id: person for person in nomination.persons}
    lists = {each.id: each for each in nomination.lists}
    touched = [*_changed_people(taken, people), *_placed_elsewhere(taken, nomination, people)]
    touched += _changed_lists(taken, lists)
    if touched:
        named = ", ".join(dict.fromkeys(touched[:_MOST_NAMED]))
        more = " …" if len(touched) > _MOST_NAMED else ""
        raise Refused(
            mark("Dit kan niet meer ongedaan worden gemaakt. Na de import is gewijzigd: %(what)s.", what=named + more)
        )
    back = [(change, lists[change.after.id]) for change in taken.lists if change.after.id in lists]
    return Restored(
        persons=tuple(
            replace(each.before, revision=each.revision + 1) for each in taken.updated if each.before.id in people
        ),
        lists=tuple(_list_before(change, now, people) for change, now in back if change.before),
        removed=tuple(each for each in taken.added if each in people),
        removed_lists=tuple(change.after.id for change, _ in back if change.before is None),
    )


def _changed_people(taken: Taken, people: dict[UUID, Person]) -> list[str]:
    expected = dict.fromkeys(taken.added, 1) | {each.before.id: each.revision for each in taken.updated}
    return [
        people[person_id].name.in_text
        for person_id, revision in expected.items()
        if person_id in people and people[person_id].revision != revision
    ]


def _placed_elsewhere(taken: Taken, nomination: Nomination, people: dict[UUID, Person]) -> list[str]:
    """People of the import on a list where the import did not put them."""
    placed = {change.after.id: frozenset(change.after.candidates) for change in taken.lists}
    added = frozenset(taken.added)
    return [
        people[person_id].name.in_text
        for each in nomination.lists
        for person_id in each.candidates
        if person_id in added and person_id not in placed.get(each.id, frozenset())
    ]


def _changed_lists(taken: Taken, lists: dict[UUID, CandidateList]) -> list[str]:
    """Lists whose order cannot be put back: replaced ones that were changed, new ones that others stand on."""
    names = []
    for change in taken.lists:
        now = lists.get(change.after.id)
        if now is None or now == change.after:
            continue
        others = set(now.candidates) - set(change.after.candidates)
        if (change.before is None and others) or taken.mode is Mode.REPLACE:
            names.append(f"lijst {now.number}")
    return names


def _list_before(change: ListChange, now: CandidateList, people: dict[UUID, Person]) -> CandidateList:
    """The list as it was; where others moved people since, only those whom the import put on it go off."""
    if change.before is None:
        return now
    if now == change.after:
        return replace(change.before, candidates=tuple(each for each in change.before.candidates if each in people))
    put = set(change.after.candidates) - set(change.before.candidates)
    districts = change.before.districts if now.districts == change.after.districts else now.districts
    return replace(now, districts=districts, candidates=tuple(each for each in now.candidates if each not in put))
