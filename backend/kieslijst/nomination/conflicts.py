"""Two people, one record: what a save gives, and the error that the conflict page is made of."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.merging import Collision
from kieslijst.shared.errors import Conflict


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a form: the number of the event (None when nothing changed), and what was kept of colleagues.

    `kept` are the fields that they changed meanwhile, `kept_of` their names.
    """

    event: int | None = None
    kept: tuple[str, ...] = ()
    kept_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """How the conflict page was answered: the revision that it showed, and the fields in which theirs was chosen."""

    revision: int
    theirs: frozenset[str]


class EditConflict(Conflict):
    """Two people changed the same field of one record; nothing of mine was saved.

    `collisions` say for each field what it was, is and was typed; `last_change` by whom and when theirs came;
    `revision` is what is stored now.
    """

    def __init__(
        self,
        subject_id: UUID,
        collisions: tuple[Collision, ...],
        last_change: tuple[str, datetime] | None,
        *,
        revision: int,
    ) -> None:
        names = ", ".join(collision.field for collision in collisions)
        super().__init__(f"Iemand anders wijzigde intussen hetzelfde: {names}. Kies welke waarde goed is.")
        self.subject_id = subject_id
        self.collisions = collisions
        self.last_change = last_change
        self.revision = revision
