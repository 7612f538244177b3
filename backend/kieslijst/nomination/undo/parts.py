"""What an event touched, to tell which later events build on it (pure)."""

from collections.abc import Callable, Iterable, Sequence

from kieslijst.audit.model import Event

Part = tuple[str, str]
"""A place in the nomination: (list id, person id), (list id, "districts"); an empty word stands for all of them."""


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


def in_the_way(event: Event, later: Sequence[Event], touched: Callable[[Event], frozenset[Part]]) -> list[Event]:
    """The later events that touched what this event touched, oldest first."""
    mine = touched(event)
    return [other for other in standing(later, event.number) if _meet(mine, touched(other))]


def _meet(some: Iterable[Part], others: Iterable[Part]) -> bool:
    return any(
        all(not one or not other or one == other for one, other in zip(left, right, strict=True))
        for left in some
        for right in others
    )
