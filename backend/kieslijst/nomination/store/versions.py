"""What a person, the details or the contacts were at each revision."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4, uuid5

from kieslijst.nomination.model import Contacts, Details, Person
from kieslijst.nomination.store.sealed import opened_value, sealed_value
from kieslijst.nomination.tables import VersionRow

Kept = TypeVar("Kept", Person, Details, Contacts)


def contacts_id(nomination_id: UUID) -> UUID:
    """What the contacts of a nomination are kept under; the details have the id of the nomination itself."""
    return uuid5(nomination_id, "contacts")


async def keep(
    nomination_id: UUID, subject_id: UUID, value: Person | Details | Contacts, *, revision: int, at: datetime, by: str
) -> None:
    """Keep what the subject is at this revision."""
    await keep_all(nomination_id, [(subject_id, value, revision)], at=at, by=by)


async def keep_all(
    nomination_id: UUID, values: Sequence[tuple[UUID, Person | Details | Contacts, int]], *, at: datetime, by: str
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


async def newest_revision(subject_id: UUID) -> int:
    """The revision that is stored now; 0 when nothing was ever kept."""
    row = await (
        VersionRow.select(VersionRow.revision)
        .where(VersionRow.subject_id == subject_id)
        .order_by(VersionRow.revision, ascending=False)
        .first()
    )
    return int(row["revision"]) if row else 0


async def newest_persons(
    nomination_id: UUID, person_ids: Collection[UUID], *, at: datetime | None = None
) -> list[Person]:
    """What each of these people of a nomination was last, or was at a moment; also those who were removed since."""
    if not person_ids:
        return []
    query = (
        VersionRow.select(VersionRow.id, VersionRow.subject_id, VersionRow.content)
        .distinct(on=[VersionRow.subject_id])
        .where((VersionRow.nomination == nomination_id) & VersionRow.subject_id.is_in(list(person_ids)))
        .order_by(VersionRow.subject_id)
        .order_by(VersionRow.revision, ascending=False)
    )
    return [
        opened_value(row["content"], Person, table="nomination_version", column="content", row=row["id"])
        for row in await (query if at is None else query.where(VersionRow.changed_at <= at))
    ]


async def changed_by_since(subject_id: UUID, revision: int) -> tuple[str, ...]:
    """The names of those who changed the subject after a revision, each once."""
    rows = await (
        VersionRow.select(VersionRow.changed_by)
        .where((VersionRow.subject_id == subject_id) & (VersionRow.revision > revision))
        .order_by(VersionRow.revision)
    )
    return tuple(dict.fromkeys(row["changed_by"] for row in rows))


async def last_change_by(subject_id: UUID) -> tuple[str, datetime] | None:
    """Who changed the subject last, and when."""
    row = await (
        VersionRow.select(VersionRow.changed_by, VersionRow.changed_at)
        .where(VersionRow.subject_id == subject_id)
        .order_by(VersionRow.revision, ascending=False)
        .first()
    )
    return (row["changed_by"], row["changed_at"]) if row else None


def _row(nomination_id: UUID, subject_id: UUID, value: Person | Details | Contacts, revision: int) -> VersionRow:
    row_id = uuid4()
    blob = sealed_value(value, table="nomination_version", column="content", row=row_id)
    return VersionRow(id=row_id, nomination=nomination_id, subject_id=subject_id, revision=revision, content=blob)
