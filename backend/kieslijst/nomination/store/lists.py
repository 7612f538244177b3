"""Candidate lists and who stands on them in which place."""

from typing import Any
from uuid import UUID, uuid4

from kieslijst.nomination.model import CandidateList
from kieslijst.nomination.tables import CandidateListRow, CandidateRow


async def of_nomination(nomination_id: UUID) -> tuple[CandidateList, ...]:
    """All lists in order of their number, with their candidates in order."""
    rows = await (
        CandidateListRow.select().where(CandidateListRow.nomination == nomination_id).order_by(CandidateListRow.number)
    )
    if not rows:
        return ()
    places = await (
        CandidateRow.select(CandidateRow.candidate_list, CandidateRow.person)
        .where(CandidateRow.candidate_list.is_in([row["id"] for row in rows]))
        .order_by(CandidateRow.candidate_list)
        .order_by(CandidateRow.place)
        .order_by(CandidateRow.id)
    )
    return tuple(_list(row, places) for row in rows)


async def insert(nomination_id: UUID, added: CandidateList) -> None:
    """Add a list and its candidates."""
    await CandidateListRow.insert(
        CandidateListRow(id=added.id, nomination=nomination_id, number=added.number, districts=list(added.districts))
    )
    await replace_candidates(added)


async def update_districts(changed: CandidateList) -> None:
    await CandidateListRow.update({CandidateListRow.districts: list(changed.districts)}).where(
        CandidateListRow.id == changed.id
    )


async def replace_candidates(changed: CandidateList) -> None:
    """Write the order of a list anew; call it under the nomination's lock."""
    await CandidateRow.delete().where(CandidateRow.candidate_list == changed.id)
    rows = [
        CandidateRow(id=uuid4(), candidate_list=changed.id, person=person_id, place=place)
        for place, person_id in enumerate(changed.candidates, start=1)
    ]
    if rows:
        await CandidateRow.insert(*rows)


async def delete(list_id: UUID) -> None:
    await CandidateListRow.delete().where(CandidateListRow.id == list_id)


def _list(row: dict[str, Any], places: list[dict[str, Any]]) -> CandidateList:
    return CandidateList(
        id=row["id"],
        number=row["number"],
        districts=tuple(sorted(row["districts"])),
        candidates=tuple(place["person"] for place in places if place["candidate_list"] == row["id"]),
    )
