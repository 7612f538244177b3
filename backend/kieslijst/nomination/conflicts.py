"""The error that the conflict page is made of."""

from datetime import datetime
from uuid import UUID

from kieslijst.nomination.merging import Collision
from kieslijst.shared.errors import Conflict


class EditConflict(Conflict):
    """Two people changed the same field of one record; nothing of mine was saved.

    `collisions` say for each field what it was, is and was typed; `last_change` by whom and when theirs came.
    """

    def __init__(
        self, subject_id: UUID, collisions: tuple[Collision, ...], last_change: tuple[str, datetime] | None
    ) -> None:
        names = ", ".join(collision.field for collision in collisions)
        super().__init__(f"Iemand anders wijzigde intussen hetzelfde: {names}. Kies welke waarde goed is.")
        self.subject_id = subject_id
        self.collisions = collisions
        self.last_change = last_change
