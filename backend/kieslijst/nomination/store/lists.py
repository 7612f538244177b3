"""Candidate lists and who stands on them in which place."""

from typing import Any
from uuid import UUID, uuid4

from kieslijst.nomination.model import CandidateList, SharedHead
from kieslijst.nomination.tables import CandidateListRow, CandidateRow


async def of_nomination(nomination_id: UUID) -> tuple[CandidateList, ...]:
    """All lists in order of their number, with their candidates in order; one query, because most pages ask it."""
    rows = await CandidateListRow.raw(_OF_NOMINATION, nomination_id)
    return tuple(_list(row) for row in rows)


_OF_NOMINATION = """
SELECT l.id, l.number, l.districts, l.label, l.shared_head, h.length AS head_length,
    ARRAY(SELECT c.person FROM candidate c WHERE c.candidate_list = l.id ORDER BY c.place, c.id) AS candidates
FROM candidate_list l
LEFT JOIN shared_head h ON h.id = l.shared_head
WHERE l.nomination = {}
ORDER BY l.number
"""


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


def _list(row: dict[str, Any]) -> CandidateList:
    return CandidateList(
        id=row["id"],
        number=row["number"],
        districts=tuple(sorted(row["districts"])),
        candidates=tuple(row["candidates"]),
        label=row["label"],
        head=SharedHead(row["shared_head"], row["head_length"]) if row["shared_head"] else None,
    )
