"""Lists of candidates: districts, and who stands where."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.dossier import opened
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.store import lists
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused


async def add_list(actor: Actor, nomination_id: UUID, *, list_id: UUID, at: datetime) -> None:
    """Add an empty list; a list id that is there already is left as it is."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        existing = dossier.nomination.lists
        if any(candidate_list.id == list_id for candidate_list in existing):
            return
        number = max((candidate_list.number for candidate_list in existing), default=0) + 1
        await lists.insert(nomination_id, CandidateList(id=list_id, number=number))
        await dossier.record("list_added", ("list", list_id), after={"number": number})


async def change_districts(
    actor: Actor, nomination_id: UUID, list_id: UUID, *, districts: tuple[int, ...], at: datetime
) -> None:
    """Say for which districts a list holds (numbers of the election's districts; Kieswet H 2)."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        chosen = tuple(sorted(set(districts)))
        if chosen == candidate_list.districts:
            return
        await lists.update_districts(replace(candidate_list, districts=chosen))
        before, after = {"districts": list(candidate_list.districts)}, {"districts": list(chosen)}
        await dossier.record("districts_changed", ("list", list_id), before=before, after=after)


async def remove_list(actor: Actor, nomination_id: UUID, list_id: UUID, *, at: datetime) -> None:
    """Remove a list; its people stay in the address book. Raises `Refused` for the last one."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        if len(dossier.nomination.lists) == 1:
            raise Refused("Dit is uw enige lijst. Haal de kandidaten eraf als u opnieuw wilt beginnen.")
        await lists.delete(list_id)
        await dossier.record("list_removed", ("list", list_id), before=_audited(candidate_list))


async def add_candidate(actor: Actor, nomination_id: UUID, list_id: UUID, person_id: UUID, *, at: datetime) -> None:
    """Put somebody from the address book at the end of a list; who is on it already stays in place."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        person = dossier.nomination.person(person_id)
        candidate_list = dossier.nomination.list(list_id)
        changed = candidate_list.with_candidate(person.id)
        if changed == candidate_list:
            return
        await lists.replace_candidates(changed)
        after = {"list": str(list_id), "place": len(changed.candidates), "name": person.name.in_text}
        await dossier.record("candidate_added", ("person", person_id), after=after)


async def move_candidate(
    actor: Actor, nomination_id: UUID, list_id: UUID, person_id: UUID, *, place: int, at: datetime
) -> int:
    """Move one candidate to a place, whatever others moved meanwhile; gives the place where they now stand."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        changed = candidate_list.with_candidate_at(person_id, place)
        now = changed.candidates.index(person_id) + 1
        if changed == candidate_list:
            return now
        await lists.replace_candidates(changed)
        name = dossier.nomination.person(person_id).name.in_text
        before = {"list": str(list_id), "place": candidate_list.candidates.index(person_id) + 1, "name": name}
        after = {"list": str(list_id), "place": now, "name": name}
        await dossier.record("candidate_moved", ("person", person_id), before=before, after=after)
    return now


async def remove_candidate(actor: Actor, nomination_id: UUID, list_id: UUID, person_id: UUID, *, at: datetime) -> None:
    """Take somebody off a list; the places behind them close up, the person stays in the address book."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        changed = candidate_list.without_candidate(person_id)
        if changed == candidate_list:
            return
        await lists.replace_candidates(changed)
        before = {"list": str(list_id), "place": candidate_list.candidates.index(person_id) + 1}
        await dossier.record("candidate_removed", ("person", person_id), before=before)


def _audited(candidate_list: CandidateList) -> dict[str, object]:
    return {
        "number": candidate_list.number,
        "districts": list(candidate_list.districts),
        "candidates": [str(person_id) for person_id in candidate_list.candidates],
    }
