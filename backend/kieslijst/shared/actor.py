"""Who does something: every action takes an actor, and every audit event names one."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody is in an organisation."""

    PARTY_OWNER = "party_owner"
    PARTY_EDITOR = "party_editor"
    PARTY_READER = "party_reader"
    CSB_CLERK = "csb_clerk"
    ADMINISTRATOR = "administrator"
    INVITED = "invited"
    """Nobody yet: somebody who logs in to accept an invitation and belongs to no organisation."""
    SYSTEM = "system"


PARTY_ROLES = (Role.PARTY_OWNER, Role.PARTY_EDITOR, Role.PARTY_READER)
"""From most to least that may be done."""


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
