"""Candidate lists and who stands on them in which place."""

from typing import Any
from uuid import UUID, uuid4

from kieslijst.nomination.model import CandidateList, SharedHead
from kieslijst.nomination.tables import CandidateListRow, CandidateRow


async def of_nomination(nomination_id: UUID) -> tuple[CandidateList, ...]:
    """All lists in order of their number, with their candidates in order."""
    rows = await (
        CandidateListRow.select(
            *CandidateListRow.all_columns(), CandidateListRow.shared_head.length.as_alias("head_length")
        )
        .where(CandidateListRow.nomination == nomination_id)
        .order_by(CandidateListRow.number)
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
    order: dict[UUID, list[UUID]] = {row["id"]: [] for row in rows}
    for place in places:
        order[place["candidate_list"]].append(place["person"])
    return tuple(_list(row, tuple(order[row["id"]])) for row in rows)


async def insert(nomination_id: UUID, added: CandidateList) -> None:
    """Add a list and its candidates; the head that it names exists already."""
    await CandidateListRow.insert(row_of(nomination_id, added))
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


def row_of(nomination_id: UUID, written: CandidateList) -> CandidateListRow:
    """The row of a list, without its candidates."""
    return CandidateListRow(
        id=written.id,
        nomination=nomination_id,
        number=written.number,
        districts=list(written.districts),
        label=written.label,
        shared_head=written.head.id if written.head else None,
    )


def _list(row: dict[str, Any], candidates: tuple[UUID, ...]) -> CandidateList:
    return CandidateList(
        id=row["id"],
        number=row["number"],
        districts=tuple(sorted(row["districts"])),
        candidates=candidates,
        label=row["label"],
        head=SharedHead(row["shared_head"], row["head_length"]) if row["shared_head"] else None,
    )
