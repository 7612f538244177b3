"""Taking back an import from the history; what stands in the way is judged by the import's own taking back."""

from typing import Any
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.importing.actions import taken_back
from kieslijst.nomination.undo.parts import Part


def touched(event: Event) -> frozenset[Part]:
    """Whom it added, the fields of whom it updated, and each place on a list that is another one since."""
    after, before = event.after or {}, event.before or {}
    found: set[Part] = {("", one["id"]) for one in after.get("added", ())}
    found |= {("fields", one["id"]) for one in after.get("updated", ())}
    were = {one["id"]: _places(one) for one in before.get("lists", ())}
    for one in after.get("lists", ()):
        was, now = were.get(one["id"]), _places(one)
        if was is None:
            found.add((one["id"], ""))
        else:
            found |= {(one["id"], person_id) for person_id in {*was, *now} if was.get(person_id) != now.get(person_id)}
    return frozenset(found)


def touched_by_taking_back(event: Event) -> frozenset[Part]:
    """Whom it removed, and whom it gave their earlier fields."""
    before = event.before or {}
    return frozenset(
        {*(("", each) for each in before.get("removed", ())), *(("fields", each) for each in before.get("changed", ()))}
    )


async def take_back(dossier: Dossier, event: Event) -> int | None:
    """Raises `Refused`, with names, when something was changed since, and `NotFound` once it has been cleared away."""
    return await taken_back(dossier, UUID((event.after or {})["batch"]))


def _places(one: dict[str, Any]) -> dict[str, int]:
    return {person_id: place for place, person_id in enumerate(one["candidates"], start=1)}
