"""Undoing one event of a nomination."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.audit.model import Event
from kieslijst.nomination.dossier import chain_of, opened
from kieslijst.nomination.undo.parts import in_the_way, standing, undone_by
from kieslijst.nomination.undo.registry import REGISTRY, touched
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

_NO_NUMBER = 2**31
"""Beyond what the column of numbers holds."""


class BuiltUpon(Refused):
    """Later events touched the same thing; they come with the error, oldest first."""

    def __init__(self, event: Event, later: tuple[Event, ...]) -> None:
        super().__init__("Hierna is aan hetzelfde nog iets gewijzigd. Maak dat eerst ongedaan.")
        self.event = event
        self.later = later


async def undo(actor: Actor, nomination_id: UUID, number: int, *, at: datetime) -> tuple[Event, int | None]:
    """Take one event back; gives it, and the number of the event that did so (None when there was nothing to change).

    That nothing had to change is recorded too, so that the step counts as taken back.

    Raises `NotFound`, `BuiltUpon`, and `Refused` when it was undone already or is not an act that can be undone.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        found = await audit.since(chain_of(nomination_id), number) if 0 < number < _NO_NUMBER else []
        if not found:
            raise NotFound("Deze wijziging is er niet.")
        event, later = found[0], found[1:]
        entry = REGISTRY.get(event.name)
        if entry is None or entry.inverse is None:
            raise Refused("Deze wijziging kan niet ongedaan worden gemaakt. Wijzig de gegevens zelf.")
        if any(undone_by(each) == number for each in standing(later, number)):
            raise Refused("Deze wijziging is al ongedaan gemaakt.")
        hindering = [] if entry.judges else in_the_way(event, later, touched)
        if hindering:
            raise BuiltUpon(event, tuple(hindering))
        done = await entry.inverse(dossier, event)
        if done is None:
            await dossier.record("step_undone", ("nomination", nomination_id), after={"undoes": number})
        return event, done
