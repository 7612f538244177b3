"""Somebody was removed while a colleague was typing: who did it, and bringing that one person back."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.audit.model import Event, Wanted
from kieslijst.nomination.actions.persons import saved_person
from kieslijst.nomination.conflicts import Answer, Saved
from kieslijst.nomination.dossier import chain_of, opened
from kieslijst.nomination.model import Person
from kieslijst.nomination.store import versions
from kieslijst.nomination.undo.persons import brought_back
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound

_REMOVALS = frozenset({"persons_removed", "person_removed", "import_undone"})
_LOOKED_THROUGH = 500
"""Removals of one nomination; nobody removes so many people while a form is open."""


async def removal_of(nomination_id: UUID, person_id: UUID) -> tuple[Event, Person]:
    """The event that removed somebody, and what they were last. Raises `NotFound` for who was never here."""
    gone = await versions.newest_persons(nomination_id, [person_id])
    events = await audit.wanted(chain_of(nomination_id), Wanted(names=_REMOVALS), limit=_LOOKED_THROUGH)
    event = next((each for each in events if _removed(each, str(person_id))), None)
    if not gone or event is None:
        raise NotFound("Deze persoon is er niet (meer).")
    return event, gone[0]


async def restore_and_save(
    actor: Actor, nomination_id: UUID, typed: Person, *, at: datetime, answer: Answer | None
) -> Saved:
    """Bring a removed person back with the places on lists that they had, and save what was typed.

    Raises `EditConflict` as `change_person` does; then the person is not brought back either.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        there = next((person for person in dossier.nomination.persons if person.id == typed.id), None)
        if there is None:
            event, there = await removal_of(nomination_id, typed.id)
            removed = (event.before or {}).get("persons", ())
            await brought_back(dossier, event, [typed.id], whole=len(removed) == 1)
        return await saved_person(dossier, there, typed, answer=answer)


def _removed(event: Event, person_id: str) -> bool:
    before = event.before or {}
    people = [one["id"] for one in before.get("persons", ())]
    return event.subject.id == person_id or person_id in people or person_id in before.get("removed", ())
