"""What a person or the details were at each revision."""

from collections.abc import Collection
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4

from kieslijst.nomination.model import Details, Person
from kieslijst.nomination.store.sealed import opened_value, sealed_value
from kieslijst.nomination.tables import VersionRow

Kept = TypeVar("Kept", Person, Details)


async def keep(
    nomination_id: UUID, subject_id: UUID, value: Person | Details, *, revision: int, at: datetime, by: str
) -> None:
    """Keep what the subject is at this revision."""
    await keep_all(nomination_id, [(subject_id, value, revision)], at=at, by=by)


async def keep_all(
    nomination_id: UUID, values: list[tuple[UUID, Person | Details, int]], *, at: datetime, by: str
) -> None:
    """Keep several subjects, given as (id, value, revision), in one statement."""
    rows = [_row(nomination_id, subject_id, value, revision) for subject_id, value, revision in values]
    for row in rows:
        row.changed_at, row.changed_by = at, by
    if rows:
        await VersionRow.insert(*rows)


async def at_revision(subject_id: UUID, revision: int, kind: type[Kept]) -> Kept | None:
    row = await (
        VersionRow.select(VersionRow.id, VersionRow.content)
        .where((VersionRow.subject_id == subject_id) & (VersionRow.revision == revision))
        .first()
    )
    if row is None:
        return None
    return opened_value(row["content"], kind, table="nomination_version", column="content", row=row["id"])


async def newest_persons(person_ids: Collection[UUID]) -> list[Person]:
    """What each of these people was last, also those who were removed since."""
    rows = await (
        VersionRow.select(VersionRow.id, VersionRow.subject_id, VersionRow.content)
        .where(VersionRow.subject_id.is_in(list(person_ids)))
        .order_by(VersionRow.revision)
    )
    newest = {row["subject_id"]: row for row in rows}
    return [
        opened_value(row["content"], Person, table="nomination_version", column="content", row=row["id"])
        for row in newest.values()
    ]


async def last_change_by(subject_id: UUID) -> tuple[str, datetime] | None:
    """Who changed the subject last, and when."""
    row = await (
        VersionRow.select(VersionRow.changed_by, VersionRow.changed_at)
        .where(VersionRow.subject_id == subject_id)
        .order_by(VersionRow.revision, ascending=False)
        .first()
    )
    return (row["changed_by"], row["changed_at"]) if row else None


def _row(nomination_id: UUID, subject_id: UUID, value: Person | Details, revision: int) -> VersionRow:
    row_id = uuid4()
    blob = sealed_value(value, table="nomination_version", column="content", row=row_id)
    return VersionRow(id=row_id, nomination=nomination_id, subject_id=subject_id, revision=revision, content=blob)
