"""Accounts, organisations, roles and sessions as values."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kieslijst.shared.actor import Actor, Role
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=8)
SEEN_EVERY = timedelta(minutes=1)
THROTTLE_WINDOW = timedelta(minutes=15)
ATTEMPTS_HERE = 5
"""For one account from one address, in the window; a stranger elsewhere does not lock somebody out with it."""
ATTEMPTS_ANYWHERE = 50
"""For one account from all addresses together."""
ATTEMPTS_PER_ADDRESS = 30
SHORTEST_PASSWORD = 12
_FEWEST_CHARACTERS = 5

_READING = frozenset({Permission.SIGNED_IN, Permission.LIST_READ})
_WRITING = frozenset({Permission.LIST_WRITE, Permission.PERSONAL_READ, Permission.NOMINATION_START})
_OWNING = frozenset({Permission.PAPERS_MAKE, Permission.NOMINATION_WIPE, Permission.TEAM_MANAGE})
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.PARTY_OWNER: _READING | _WRITING | _OWNING,
    Role.PARTY_EDITOR: _READING | _WRITING,
    Role.PARTY_READER: _READING,
    Role.CSB_CLERK: frozenset(
        {
            Permission.SIGNED_IN,
            Permission.EXAMINE,
            Permission.DECIDE,
            Permission.PUBLISH,
            Permission.AUDIT_READ,
        }
    ),
    Role.ADMINISTRATOR: frozenset({Permission.SIGNED_IN, Permission.ADMINISTER, Permission.AUDIT_READ}),
    Role.INVITED: frozenset(),
    Role.SYSTEM: frozenset(),
}


class OrganisationKind(StrEnum):
    """What an organisation is in the procedure."""

    POLITICAL_GROUP = "political_group"
    CSB = "csb"
    OPERATOR = "operator"
    """Whoever runs the installation."""


ROLE_IN: dict[OrganisationKind, Role] = {
    OrganisationKind.POLITICAL_GROUP: Role.PARTY_OWNER,
    OrganisationKind.CSB: Role.CSB_CLERK,
    OrganisationKind.OPERATOR: Role.ADMINISTRATOR,
}
"""The role of whom an administrator lets in; a party's owners give their colleagues other ones."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A political group, a central electoral committee, or the operator."""

    id: UUID
    kind: OrganisationKind
    name: str


@dataclass(frozen=True, slots=True)
class Membership:
    """An account's role in one organisation; `may_make_papers` is what an owner can switch on for an editor."""

    id: UUID
    organisation: Organisation
    role: Role
    may_make_papers: bool = False
    seen_at: datetime | None = None

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the role allows here, with the right that an owner switched on."""
        is_trusted = self.role is Role.PARTY_EDITOR and self.may_make_papers
        return PERMISSIONS[self.role] | ({Permission.PAPERS_MAKE} if is_trusted else frozenset())


@dataclass(frozen=True, slots=True)
class Member:
    """A colleague as the team sees them; `seen_at` is when they last worked for this organisation."""

    membership_id: UUID
    account_id: UUID
    name: str
    role: Role
    may_make_papers: bool
    seen_at: datetime | None
    is_active: bool

    @property
    def is_owner(self) -> bool:
        return self.role is Role.PARTY_OWNER


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in. `email` is in lower case; `has_factor` says that the second factor was confirmed."""

    id: UUID
    email: str
    name: str
    memberships: tuple[Membership, ...] = ()
    has_factor: bool = False
    must_change_password: bool = False
    is_active: bool = True
    is_demo: bool = False
    revision: int = 1

    def actor(self, membership: Membership | None) -> Actor:
        """This person in one organisation. Raises `Refused` for somebody who belongs to none."""
        if membership is None:
            raise Refused(mark("Dit account hoort nog bij geen organisatie. Vraag uw beheerder om een rol."))
        return Actor(self.name, membership.role, self.id, membership.organisation.id)

    def deactivated(self) -> "Account":
        if not self.is_active:
            raise Refused(mark("Dit account is al gesloten."))
        return replace(self, is_active=False)

    def reactivated(self) -> "Account":
        if self.is_active:
            raise Refused(mark("Dit account is al open."))
        return replace(self, is_active=True)


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that signed in. Without `factor_passed_at` the second factor is still awaited."""

    id: UUID
    account: Account
    membership: Membership | None
    token_digest: str
    created_at: datetime
    seen_at: datetime
    factor_passed_at: datetime | None
    device: str

    def is_alive(self, now: datetime) -> bool:
        """30 minutes without a request end it, and so do 8 hours in all."""
        return self.account.is_active and now - self.seen_at < IDLE and now - self.created_at < LONGEST

    def ends_at(self, now: datetime) -> datetime:
        """When it ends if nothing more is asked of it after `now`."""
        seen = now if self.is_seen_anew(now) else self.seen_at
        return min(seen + IDLE, self.created_at + LONGEST)

    def is_seen_anew(self, now: datetime) -> bool:
        """Whether the row should say so: at most once a minute."""
        return now - self.seen_at >= SEEN_EVERY


def needs_factor(account: Account, *, is_demo_site: bool) -> bool:
    """Everyone with a role may come near a BSN or an account; only invented accounts of a demonstration go without."""
    return not (account.is_demo and is_demo_site)


def weakness_of(password: str, *, account: Account) -> Text | None:
    """What is too weak about a new password, as a sentence; None when it will do."""
    if len(password) < SHORTEST_PASSWORD:
        return mark("Kies een wachtwoord van 12 tekens of meer. Een zin van een paar woorden is goed.")
    if len(set(password)) < _FEWEST_CHARACTERS:
        return mark("Kies een wachtwoord met meer verschillende tekens.")
    lower = password.lower()
    if account.email.partition("@")[0] in lower or account.name.lower() in lower:
        return mark("Kies een wachtwoord waar uw naam en e-mailadres niet in staan.")
    return None
