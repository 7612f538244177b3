"""Lists of candidates: making, removing, districts. Each gives the number of its event, None when nothing changed."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.audited import audited_list
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.store import lists
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused


async def add_list(actor: Actor, nomination_id: UUID, *, list_id: UUID, at: datetime) -> int | None:
    """Add an empty list; a list id that is there already is left as it is."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        existing = dossier.nomination.lists
        if any(candidate_list.id == list_id for candidate_list in existing):
            return None
        number = max((candidate_list.number for candidate_list in existing), default=0) + 1
        await lists.insert(nomination_id, CandidateList(id=list_id, number=number))
        return await dossier.record("list_added", ("list", list_id), after={"number": number})


async def change_districts(
    actor: Actor, nomination_id: UUID, list_id: UUID, *, districts: tuple[int, ...], at: datetime
) -> int | None:
    """Say for which districts a list holds (numbers of the election's districts; Kieswet H 2)."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        chosen = tuple(sorted(set(districts)))
        if chosen == candidate_list.districts:
            return None
        await lists.update_districts(replace(candidate_list, districts=chosen))
        before, after = {"districts": list(candidate_list.districts)}, {"districts": list(chosen)}
        return await dossier.record("districts_changed", ("list", list_id), before=before, after=after)


async def remove_list(actor: Actor, nomination_id: UUID, list_id: UUID, *, at: datetime) -> int:
    """Remove a list; its people stay in the address book. Raises `Refused` for the last one."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        candidate_list = dossier.nomination.list(list_id)
        if len(dossier.nomination.lists) == 1:
            raise Refused("Dit is uw enige lijst. Haal de kandidaten eraf als u opnieuw wilt beginnen.")
        await lists.delete(list_id)
        return await dossier.record("list_removed", ("list", list_id), before=audited_list(candidate_list))
