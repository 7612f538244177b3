"""Where an examination stands: received, decided, still missing."""

from uuid import UUID

from kieslijst.examination.facts import Standing
from kieslijst.examination.store import omissions, rulings, submissions


async def standing_of(examination_id: UUID) -> Standing:
    """Submissions without their candidates, all decisions and omissions."""
    return Standing(
        submissions=await submissions.of_examination(examination_id),
        rulings=await rulings.of_examination(examination_id),
        omissions=await omissions.of_examination(examination_id),
        struck_on=await rulings.struck_counts(examination_id),
    )
