"""An invitation to a party's team, as a value."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kieslijst.shared.actor import Role

INVITATION_LIVES = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link for one e-mail address (lower case) and one role, to be accepted once by whoever logs in with it."""

    id: UUID
    organisation_id: UUID
    role: Role
    email: str
    invited_by: str
    invited_at: datetime
    expires_at: datetime
    accepted_by: UUID | None = None

    def is_open(self, now: datetime) -> bool:
        return self.accepted_by is None and now < self.expires_at
