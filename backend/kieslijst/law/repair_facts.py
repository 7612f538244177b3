"""What is known of the repair of an omission (I 2, S 1); `None` means that the source cannot know."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kieslijst.law.sanctions import Omission


class RepairedBy(StrEnum):
    """Who repairs an omission."""

    SUBMITTER = "submitter"
    SUBSTITUTE = "substitute"
    """Named on the list (H 5, R 3)."""
    OTHER_VOTER = "other_voter"
    """Steps in for a submitter who may not vote or was not identified (I 2(5))."""
    SOMEONE_ELSE = "someone_else"


@dataclass(frozen=True, slots=True)
class RepairFacts:
    """One omission that somebody came to repair; the time is local at that place, without a zone."""

    id: str
    omission: Omission | None = None
    by: RepairedBy | None = None
    at: datetime | None = None
    with_governor: bool | None = None
    """With a governor of one of the islands instead of the committee."""
    entitled_to_vote: bool | None = None
    identified: bool | None = None
    """Came in person and showed an identity document."""
