"""Omissions (verzuimen): what was found to be missing, and whether it was repaired in time (Kieswet I 2, S 1)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.shared.errors import Refused


class OmissionState(StrEnum):
    """Where an omission stands."""

    OPEN = "open"
    REPAIRED = "repaired"
    NOT_REPAIRED = "not_repaired"


class OmissionScope(StrEnum):
    """What an omission is about: everything of a group, one list, or one candidate."""

    GROUP = "group"
    LIST = "list"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class OmissionSubject:
    """The thing an omission is about; `id` is that of the submission, list or candidate, `label` its name in words."""

    scope: OmissionScope
    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class OmissionText:
    """What stands in the record: the article and a sentence; `rule` is empty for an omission that no rule found."""

    article: str
    text: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Omission:
    """One omission with who recorded it when, and who settled it when."""

    id: UUID
    submission_id: UUID
    subject: OmissionSubject
    content: OmissionText
    recorded_by: str
    recorded_at: datetime
    state: OmissionState = OmissionState.OPEN
    settled_by: str = ""
    settled_at: datetime | None = None
    revision: int = 1

    @property
    def is_open(self) -> bool:
        return self.state is OmissionState.OPEN

    def settled(self, state: OmissionState, *, by: str, at: datetime) -> "Omission":
        """The omission as repaired, not repaired, or open again."""
        if state is OmissionState.OPEN:
            return replace(self, state=state, settled_by="", settled_at=None, revision=self.revision + 1)
        return replace(self, state=state, settled_by=by, settled_at=at, revision=self.revision + 1)

    def refuse_undo(self) -> None:
        """Raises `Refused` when somebody has judged the repair already."""
        if not self.is_open:
            raise Refused("Dit verzuim is al beoordeeld. Zet het eerst terug op open; daarna kunt u het weghalen.")
