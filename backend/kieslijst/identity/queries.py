"""What pages and other slices ask about people and organisations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from kieslijst.identity.invitation import Invitation
from kieslijst.identity.model import Account, Member, Organisation, Session
from kieslijst.identity.store import accounts, invitations, members, organisations, sessions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import mark
from kieslijst.web.permission import digest_of


async def session_of(token: str) -> Session | None:
    """The session of a cookie's value, also one that has ended since: see `Session.is_alive`."""
    return await sessions.by_digest(digest_of(token))


async def living_sessions(account_id: UUID, *, now: datetime) -> Sequence[Session]:
    """The sessions of an account that still live, the one used last first."""
    return [session for session in await sessions.of_account(account_id) if session.is_alive(now)]


async def every_account() -> Sequence[Account]:
    return await accounts.every()


async def account(account_id: UUID) -> Account:
    """Raises `NotFound`."""
    found = await accounts.one(account_id)
    if found is None:
        raise NotFound(mark("Dit account is er niet."))
    return found


async def every_organisation() -> Sequence[Organisation]:
    return await organisations.every()


async def organisation(organisation_id: UUID) -> Organisation:
    """Raises `NotFound`."""
    found = await organisations.one(organisation_id)
    if found is None:
        raise NotFound(mark("Deze organisatie is er niet."))
    return found


async def organisation_name(organisation_id: UUID) -> str:
    """Raises `NotFound`."""
    return (await organisation(organisation_id)).name


async def team_of(organisation_id: UUID) -> Sequence[Member]:
    """The members of an organisation, by name."""
    return await members.of_organisation(organisation_id)


async def owners_of(organisation_id: UUID) -> tuple[str, ...]:
    """The names of those who may change everything in an organisation, and its team."""
    return tuple(
        each.name for each in await members.of_organisation(organisation_id) if each.is_owner and each.is_active
    )


async def invitations_of(organisation_id: UUID, *, now: datetime) -> Sequence[Invitation]:
    """The invitations that can still be accepted, oldest first."""
    return [each for each in await invitations.of_organisation(organisation_id) if each.is_open(now)]


async def actor_by_email(email: str) -> Actor:
    """For the command line's `--as`: somebody's first organisation. Raises `NotFound` or `Refused`."""
    found = await accounts.by_email(email)
    if found is None or not found.is_active:
        raise NotFound(mark("Er is geen open account met het e-mailadres %(email)s.", email=email))
    return found.actor(next(iter(found.memberships), None))
