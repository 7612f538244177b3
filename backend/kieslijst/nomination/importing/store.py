"""The only reader and writer of what was brought in, and of people and lists in bulk."""

from datetime import datetime, timedelta
from uuid import UUID

from kieslijst.nomination.importing.model import DAYS_KEPT, Batch, Content, Taken
from kieslijst.nomination.importing.tables import ImportBatchRow
from kieslijst.nomination.store.sealed import opened_value, sealed_value

_TABLE = "import_batch"


async def insert(batch: Batch) -> None:
    await ImportBatchRow.insert(
        ImportBatchRow(
            id=batch.id,
            nomination=batch.nomination_id,
            brought_in_at=batch.brought_in_at,
            content=_sealed(batch.id, "content", batch.content),
        )
    )


async def exists(batch_id: UUID) -> bool:
    return bool(await ImportBatchRow.exists().where(ImportBatchRow.id == batch_id))


async def batch(nomination_id: UUID, batch_id: UUID, *, at: datetime) -> Batch | None:
    """A batch of this nomination; one that is older than it may be kept is not there any more."""
    row = await (
        ImportBatchRow.select()
        .where((ImportBatchRow.id == batch_id) & (ImportBatchRow.nomination == nomination_id))
        .where(ImportBatchRow.brought_in_at > _oldest(at))
        .first()
    )
    if row is None:
        return None
    taken = row["taken"]
    return Batch(
        id=row["id"],
        nomination_id=nomination_id,
        brought_in_at=row["brought_in_at"],
        content=opened_value(row["content"], Content, table=_TABLE, column="content", row=batch_id),
        taken=opened_value(taken, Taken, table=_TABLE, column="taken", row=batch_id) if taken else None,
    )


async def update(changed: Batch) -> None:
    """Write what was corrected, and what taking over did."""
    taken = _sealed(changed.id, "taken", changed.taken) if changed.taken else None
    await ImportBatchRow.update(
        {
            ImportBatchRow.content: _sealed(changed.id, "content", changed.content),
            ImportBatchRow.taken: taken,
        }
    ).where(ImportBatchRow.id == changed.id)


async def delete_of(nomination_id: UUID) -> None:
    await ImportBatchRow.delete().where(ImportBatchRow.nomination == nomination_id)


async def delete_old(*, at: datetime) -> None:
    """Delete what is older than it may be kept."""
    await ImportBatchRow.delete().where(ImportBatchRow.brought_in_at <= _oldest(at))


def _oldest(at: datetime) -> datetime:
    return at - timedelta(days=DAYS_KEPT)


def _sealed(batch_id: UUID, column: str, value: Content | Taken) -> bytes:
    return sealed_value(value, table=_TABLE, column=column, row=batch_id)
