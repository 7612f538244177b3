"""What a group said of its past."""

from uuid import UUID, uuid4

import msgspec

from kieslijst.nomination.background import Background
from kieslijst.nomination.people_tables import BackgroundRow


async def of_nomination(nomination_id: UUID) -> Background:
    """Nothing while nothing was said."""
    row = await BackgroundRow.select().where(BackgroundRow.nomination == nomination_id).first()
    return msgspec.json.decode(row["content"], type=Background) if row else Background()


async def replace(nomination_id: UUID, background: Background) -> None:
    await BackgroundRow.delete().where(BackgroundRow.nomination == nomination_id)
    content = msgspec.json.encode(background).decode()
    await BackgroundRow.insert(BackgroundRow(id=uuid4(), nomination=nomination_id, content=content))
