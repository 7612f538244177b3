"""Who does something: every action takes an actor, and every audit event names one."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody is in an organisation."""

    PARTY_EDITOR = "party_editor"
    CSB_CLERK = "csb_clerk"
    ADMINISTRATOR = "administrator"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody with a role in one organisation; the system operator has neither id nor organisation."""

    name: str
    role: Role
    user_id: UUID | None = None
    organisation_id: UUID | None = None

    @property
    def is_system(self) -> bool:
        return self.role is Role.SYSTEM


SYSTEM_OPERATOR = Actor(name="systeembeheer", role=Role.SYSTEM)
