"""The only reader and writer of confirmed points."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.submission.points.tables import ConfirmedPointRow


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A tick: at which point, about which facts, by whom and when."""

    id: UUID
    point: str
    facts: bytes
    at: datetime
    by: str


async def of_nomination(nomination_id: UUID) -> tuple[Confirmed, ...]:
    """All ticks, also those about facts that have changed since."""
    rows = await (
        ConfirmedPointRow.select()
        .where(ConfirmedPointRow.nomination_id == nomination_id)
        .order_by(ConfirmedPointRow.confirmed_at)
        .order_by(ConfirmedPointRow.id)
    )
    return tuple(
        Confirmed(row["id"], row["point"], bytes(row["facts"]), row["confirmed_at"], row["confirmed_by"])
        for row in rows
    )


async def add(nomination_id: UUID, point: str, facts: bytes, *, at: datetime, by: str) -> UUID | None:
    """A new tick; None when it is there already."""
    new_id = uuid4()
    row = ConfirmedPointRow(
        id=new_id, nomination_id=nomination_id, point=point, facts=facts, confirmed_at=at, confirmed_by=by
    )
    added = await ConfirmedPointRow.insert(row).on_conflict(
        target=(ConfirmedPointRow.nomination_id, ConfirmedPointRow.point, ConfirmedPointRow.facts), action="DO NOTHING"
    )
    return new_id if added else None


async def remove(nomination_id: UUID, tick_id: UUID) -> str | None:
    """Take a tick away; gives what it was at, None when it is gone already."""
    rows = await (
        ConfirmedPointRow.delete()
        .where((ConfirmedPointRow.id == tick_id) & (ConfirmedPointRow.nomination_id == nomination_id))
        .returning(ConfirmedPointRow.point)
    )
    return rows[0]["point"] if rows else None
