"""Pairs of which somebody said that they are two people."""

from uuid import UUID, uuid4

from kieslijst.nomination.people_tables import TwoPersonsRow


async def of_nomination(nomination_id: UUID) -> frozenset[frozenset[UUID]]:
    rows = await TwoPersonsRow.select().where(TwoPersonsRow.nomination == nomination_id)
    return frozenset(frozenset((row["one"], row["other"])) for row in rows)


async def keep(nomination_id: UUID, one: UUID, other: UUID) -> bool:
    """Remember a pair; false when it was known."""
    first, second = sorted((one, other))
    row = TwoPersonsRow(id=uuid4(), nomination=nomination_id, one=first, other=second)
    return bool(await TwoPersonsRow.insert(row).on_conflict(action="DO NOTHING"))
