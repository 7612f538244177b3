"""Taking back that a list was made, removed, or given other districts."""

from dataclasses import replace
from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination import heads
from kieslijst.nomination.audited import audited_list
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.store import lists
from kieslijst.nomination.undo.parts import Part
from kieslijst.shared.errors import Refused


def touched(event: Event) -> frozenset[Part]:
    """Everything of the list."""
    return frozenset({(event.subject.id, "")})


def touched_districts(event: Event) -> frozenset[Part]:
    return frozenset({(event.subject.id, "districts")})


async def remove_again(dossier: Dossier, event: Event) -> int | None:
    """After a list was made or brought back. Raises `Refused` for the only list."""
    candidate_list = dossier.nomination.list(UUID(event.subject.id))
    if len(dossier.nomination.lists) == 1:
        raise Refused("Dit is uw enige lijst. Die kunt u niet verwijderen.")
    await lists.delete(candidate_list.id)
    before, after = audited_list(candidate_list), {"undoes": event.number}
    return await dossier.record("list_removed", ("list", candidate_list.id), before=before, after=after)


async def bring_back(dossier: Dossier, event: Event) -> int | None:
    """After a list was removed: with its districts and those candidates who are still in the address book."""
    before = event.before or {}
    known = {str(person.id) for person in dossier.nomination.persons}
    taken = {each.number for each in dossier.nomination.lists}
    candidate_list = CandidateList(
        id=UUID(event.subject.id),
        number=before["number"] if before["number"] not in taken else max(taken) + 1,
        districts=tuple(before["districts"]),
        candidates=tuple(UUID(each) for each in before["candidates"] if each in known),
        label=before.get("label", ""),
    )
    candidate_list = heads.rejoined(dossier.nomination, candidate_list, before.get("head"))
    await lists.insert(dossier.nomination.id, candidate_list)
    after = {**audited_list(candidate_list), "undoes": event.number}
    return await dossier.record("list_added", ("list", candidate_list.id), after=after)


async def give_districts_back(dossier: Dossier, event: Event) -> int | None:
    candidate_list = dossier.nomination.list(UUID(event.subject.id))
    chosen = tuple((event.before or {})["districts"])
    if chosen == candidate_list.districts:
        return None
    await lists.update_districts(replace(candidate_list, districts=chosen))
    before = {"districts": list(candidate_list.districts)}
    after = {"districts": list(chosen), "undoes": event.number}
    return await dossier.record("districts_changed", ("list", candidate_list.id), before=before, after=after)
