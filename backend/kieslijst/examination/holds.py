"""What a committee received is not wiped by the party: it is part of the committee's own dossier (Kieswet I 1)."""

from uuid import UUID

from kieslijst.examination.store import submissions
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.submission.own_data.holds import hold


@hold
async def received_by_a_committee(nomination_id: UUID) -> str:
    """Says when the lists of this nomination were received; "" when they were not."""
    at = await submissions.received_at(nomination_id)
    if at is None:
        return ""
    when = at.astimezone(AMSTERDAM).strftime("%d-%m-%Y om %H.%M uur")
    return f"Uw lijst is op {when} ontvangen. Daarom kunt u deze kandidaatstelling niet meer wissen."
