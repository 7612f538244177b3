"""What an event touched, to tell which later events build on it (pure)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kieslijst.audit.model import Event

Part = tuple[str, ...]
"""A place in the nomination: (list id, person id), (list id, "districts"), ("fields", person id, field),
("details", "all", field), ("contacts", "all", field). An empty word stands for all, and a short one for what is below.
"""


def undone_by(event: Event) -> int | None:
    """The number of the event that this one takes back, if it is an undo."""
    number = (event.after or {}).get("undoes")
    return number if isinstance(number, int) else None


def standing(later: Sequence[Event], number: int) -> list[Event]:
    """The events after `number` that still have an effect: without those taken back and what took them back."""
    void: set[int] = set()
    found = []
    for event in reversed(later):
        if event.number in void:
            continue
        target = undone_by(event)
        if target is not None:
            void.add(target)
        if target is None or target <= number:
            found.append(event)
    return found[::-1]


@dataclass(frozen=True, slots=True)
class Look:
    """Of a chain up to its end: the numbers of the events that nothing standing builds on, and of those taken back."""

    free: frozenset[int]
    taken_back: frozenset[int]


def look_over(events: Sequence[Event], touched: Callable[[Event], frozenset[Part]]) -> Look:
    """As `standing` and `in_the_way` say it of each event, in one walk from the newest to the oldest."""
    void: set[int] = set()
    free: set[int] = set()
    later: set[Part] = set()
    undoings: dict[int, frozenset[Part]] = {}
    for event in reversed(events):
        if event.number in void:
            continue
        mine, target = touched(event), undone_by(event)
        undoings = {number: parts for number, parts in undoings.items() if number <= event.number}
        if not _meet(mine, later.union(*undoings.values())):
            free.add(event.number)
        if target is None:
            later |= mine
        else:
            void.add(target)
            undoings[target] = mine
    return Look(frozenset(free), frozenset(void))


def in_the_way(event: Event, later: Sequence[Event], touched: Callable[[Event], frozenset[Part]]) -> list[Event]:
    """The later events that touched what this event touched, oldest first."""
    mine = touched(event)
    return [other for other in standing(later, event.number) if _meet(mine, touched(other))]


def _meet(some: Iterable[Part], others: Iterable[Part]) -> bool:
    return any(
        all(not one or not other or one == other for one, other in zip(left, right, strict=False))
        for left in some
        for right in others
    )
