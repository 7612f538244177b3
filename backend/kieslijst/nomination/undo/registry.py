"""Which events can be undone, and how: one line for each event. A new act adds its line here."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kieslijst.audit.model import Event
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.undo import candidates, lists, persons, withdrawals
from kieslijst.nomination.undo.parts import Part

Inverse = Callable[[Dossier, Event], Awaitable[int | None]]
"""Takes an event back inside the open dossier, and records that; gives the new event's number, None for no change."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """What an event touched, and how it is taken back; without an inverse it can only stand in another one's way."""

    touched: Callable[[Event], frozenset[Part]]
    inverse: Inverse | None = None


REGISTRY: dict[str, Undoable] = {
    "candidate_moved": Undoable(candidates.touched, candidates.put_back),
    "candidates_moved": Undoable(candidates.touched, candidates.put_back),
    "candidate_added": Undoable(candidates.touched, candidates.take_off_again),
    "candidates_added": Undoable(candidates.touched, candidates.take_off_again),
    "candidate_removed": Undoable(candidates.touched, candidates.put_on_again),
    "candidates_removed": Undoable(candidates.touched, candidates.put_on_again),
    "list_added": Undoable(lists.touched, lists.remove_again),
    "list_removed": Undoable(lists.touched, lists.bring_back),
    "districts_changed": Undoable(lists.touched_districts, lists.give_districts_back),
    "persons_removed": Undoable(persons.touched, persons.bring_back),
    "persons_restored": Undoable(persons.touched, persons.remove_again),
    "candidate_withdrawn": Undoable(withdrawals.touched, withdrawals.put_back),
    "candidate_reinstated": Undoable(withdrawals.touched, withdrawals.take_off_again),
    "person_removed": Undoable(persons.touched),
}


def touched(event: Event) -> frozenset[Part]:
    """What an event touched; nothing for an event that has no line."""
    known = REGISTRY.get(event.name)
    return known.touched(event) if known else frozenset()


def can_be_undone(event: Event) -> bool:
    """Whether this kind of event has an inverse; whether it still can be is known when it is asked for."""
    known = REGISTRY.get(event.name)
    return known is not None and known.inverse is not None
