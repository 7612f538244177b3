"""What a party may know of its own lists at the committee."""

from datetime import datetime
from uuid import UUID

from kieslijst.examination.store import submissions


async def received_at(nomination_id: UUID) -> tuple[str, datetime] | None:
    """Code of the version that the committee received of a nomination, and when; `None` while it has none."""
    return await submissions.receipt_of_nomination(nomination_id)
