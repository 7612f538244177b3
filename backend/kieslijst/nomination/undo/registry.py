"""Which events can be undone, and how: one line for each event. A new act adds its line here."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from kieslijst.audit.model import Event
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.undo import candidates, fields, imports, lists, persons, several, twins, withdrawals
from kieslijst.nomination.undo.parts import Part, look_over

Inverse = Callable[[Dossier, Event], Awaitable[int | None]]
"""Takes an event back inside the open dossier, and records that; gives the new event's number, None for no change."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """What an event touched, and how it is taken back; without an inverse it can only stand in another one's way.

    `judges` when the inverse says itself, with names, what was changed since and stands in its way.
    """

    touched: Callable[[Event], frozenset[Part]]
    inverse: Inverse | None = None
    judges: bool = False


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
    **dict.fromkeys(several.EVENTS, Undoable(several.touched, several.take_back)),
    "persons_removed": Undoable(persons.touched, persons.bring_back),
    "persons_restored": Undoable(persons.touched, persons.remove_again),
    "persons_taken_over": Undoable(persons.touched, persons.remove_again),
    "candidate_withdrawn": Undoable(withdrawals.touched, withdrawals.put_back),
    "candidate_reinstated": Undoable(withdrawals.touched, withdrawals.take_off_again),
    "person_removed": Undoable(persons.touched),
    "person_added": Undoable(persons.touched, persons.remove_again),
    "persons_added": Undoable(persons.touched, persons.remove_again),
    "person_changed": Undoable(fields.touched_person, fields.person_back),
    "details_changed": Undoable(fields.touched_details, fields.details_back),
    "contacts_changed": Undoable(fields.touched_contacts, fields.contacts_back),
    "candidates_imported": Undoable(imports.touched, imports.take_back, judges=True),
    "import_undone": Undoable(imports.touched_by_taking_back),
    "persons_merged": Undoable(twins.touched, twins.part),
    "persons_parted": Undoable(twins.touched, twins.merge_again),
}


def touched(event: Event) -> frozenset[Part]:
    """What an event touched; nothing for an event that has no line."""
    known = REGISTRY.get(event.name)
    return known.touched(event) if known else frozenset()


def can_be_undone(event: Event) -> bool:
    """Whether this kind of event has an inverse; whether it still can be is known when it is asked for."""
    known = REGISTRY.get(event.name)
    return known is not None and known.inverse is not None and _holds_enough(event)


def undoable_among(events: Sequence[Event]) -> frozenset[int]:
    """The numbers of the events that can be undone now; `events` go up to the end of the chain, in order."""
    look = look_over(events, touched)
    return frozenset(
        event.number
        for event in events
        if can_be_undone(event)
        and event.number not in look.taken_back
        and (event.number in look.free or REGISTRY[event.name].judges)
    )


def _holds_enough(event: Event) -> bool:
    """Events of an earlier version of this program do not say which kept version they made."""
    after = event.after or {}
    return _NEEDED.get(event.name, "") in {*after, ""}


_NEEDED = {
    **dict.fromkeys(("person_changed", "details_changed", "contacts_changed", "persons_merged"), "revision"),
    "candidates_imported": "batch",
}
