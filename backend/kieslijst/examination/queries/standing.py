"""Where an examination stands: received, decided, still missing."""

from uuid import UUID

from kieslijst.examination.facts import Standing
from kieslijst.examination.store import omissions, rulings, submissions
from kieslijst.shared.election_type import ElectionType


async def standing_of(examination_id: UUID, election_type: ElectionType) -> Standing:
    """Submissions without their candidates, all decisions and omissions."""
    return Standing(
        election_type=election_type,
        submissions=await submissions.of_examination(examination_id),
        rulings=await rulings.of_examination(examination_id),
        omissions=await omissions.of_examination(examination_id),
        struck_on=await rulings.struck_counts(examination_id),
    )
