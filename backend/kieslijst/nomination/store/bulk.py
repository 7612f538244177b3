"""Many people and several lists in a statement each; call it under the nomination's lock."""

from collections.abc import Mapping, Sequence
from uuid import UUID, uuid4

from piccolo.query.mixins import OnConflictAction

from kieslijst.nomination.model import CandidateList, Person, SharedHead
from kieslijst.nomination.store.lists import row_of
from kieslijst.nomination.store.persons import columns_of
from kieslijst.nomination.tables import CandidateListRow, CandidateRow, PersonRow, SharedHeadRow


async def write_persons(nomination_id: UUID, persons: Sequence[Person]) -> None:
    """Insert people, or overwrite those that are there; each gets the revision that it carries."""
    if not persons:
        return
    rows = [PersonRow(id=one.id, nomination=nomination_id, revision=one.revision, **columns_of(one)) for one in persons]
    values = [column for column in PersonRow.all_columns() if column._meta.name not in ("id", "nomination")]  # noqa: SLF001 - Piccolo has no other way to ask
    await PersonRow.insert(*rows).on_conflict(target=PersonRow.id, action=OnConflictAction.do_update, values=values)


async def delete_persons(person_ids: Sequence[UUID]) -> None:
    """Remove people, and with them their places on lists."""
    if person_ids:
        await PersonRow.delete().where(PersonRow.id.is_in(list(person_ids)))


async def write_lists(nomination_id: UUID, lists: Sequence[CandidateList]) -> None:
    """Insert lists, or overwrite districts, label and head of those that are there, and write their orders anew."""
    if not lists:
        return
    await _write_heads(nomination_id, {each.head.id: each.head for each in lists if each.head})
    await CandidateListRow.insert(*(row_of(nomination_id, each) for each in lists)).on_conflict(
        target=CandidateListRow.id,
        action=OnConflictAction.do_update,
        values=[CandidateListRow.districts, CandidateListRow.label, CandidateListRow.shared_head],
    )
    await CandidateRow.delete().where(CandidateRow.candidate_list.is_in([each.id for each in lists]))
    places = [
        CandidateRow(id=uuid4(), candidate_list=each.id, person=person_id, place=place)
        for each in lists
        for place, person_id in enumerate(each.candidates, start=1)
    ]
    for start in range(0, len(places), _MOST_ROWS):
        await CandidateRow.insert(*places[start : start + _MOST_ROWS])


async def _write_heads(nomination_id: UUID, heads: Mapping[UUID, SharedHead]) -> None:
    if heads:
        rows = [SharedHeadRow(id=each.id, nomination=nomination_id, length=each.length) for each in heads.values()]
        await SharedHeadRow.insert(*rows).on_conflict(
            target=SharedHeadRow.id, action=OnConflictAction.do_update, values=[SharedHeadRow.length]
        )


async def delete_lists(list_ids: Sequence[UUID]) -> None:
    if list_ids:
        await CandidateListRow.delete().where(CandidateListRow.id.is_in(list(list_ids)))


_MOST_ROWS = 5_000
"""PostgreSQL takes 32,767 values in a statement."""
