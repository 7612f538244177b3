"""What an administrator does: organisations, accounts, recovery without mail. Every act is recorded."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.identity.actions.sign_in import CHAIN
from kieslijst.identity.model import ROLE_IN, Account, Membership, Organisation
from kieslijst.identity.passwords import hash_password, temporary_password
from kieslijst.identity.store import accounts, organisations, proofs, sessions
from kieslijst.sealing import digest
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Conflict, NotFound, Refused
from kieslijst.web.i18n import mark


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What an administrator fills in; `id` came with the form, so that a resend is recognised."""

    id: UUID
    email: str
    name: str
    organisation_id: UUID
    is_demo: bool = False


async def create_organisation(organisation: Organisation, *, actor: Actor, now: datetime) -> None:
    """A second call with the same id changes nothing."""
    async with transaction():
        if await organisations.insert(organisation, at=now):
            after = {"kind": organisation.kind.value, "name": organisation.name}
            subject = ("organisation", organisation.id)
            await record(CHAIN, "organisation_created", actor=actor, subject=subject, at=now, after=after)


async def create_account(new: NewAccount, *, actor: Actor, now: datetime, password_hash: str = "") -> str:
    """A new account in one organisation; gives its temporary password, to be changed at the first log-in.

    With `password_hash` (demonstration) it has that password, which stays, and "" is given. Raises `Conflict` when the
    address has an account, `NotFound` when the organisation is not there.
    """
    given = "" if password_hash else temporary_password()
    hashed = password_hash or await hash_password(given)
    async with transaction():
        organisation = await organisations.one(new.organisation_id)
        if organisation is None:
            raise NotFound(mark("Deze organisatie is er niet."))
        account = Account(
            new.id, new.email.lower(), new.name, must_change_password=not password_hash, is_demo=new.is_demo
        )
        if not await accounts.insert(account, password_hash=hashed, at=now):
            raise Conflict(mark("Dit e-mailadres heeft al een account. Geef dat account een rol in de organisatie."))
        await _join(account, organisation)
        after = _described(account) | {"organisation": str(organisation.id)}
        await _record("account_created", account=account, actor=actor, now=now, after=after)
    return given


async def add_membership(account_id: UUID, organisation_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Let an account in to one more organisation; a second time changes nothing."""
    async with transaction():
        account = await _locked(account_id)
        organisation = await organisations.one(organisation_id)
        if organisation is None:
            raise NotFound(mark("Deze organisatie is er niet."))
        if await _join(account, organisation):
            after = {"organisation": str(organisation.id), "role": ROLE_IN[organisation.kind].value}
            await _record("membership_added", account=account, actor=actor, now=now, after=after)


async def remove_membership(account_id: UUID, membership_id: UUID, *, actor: Actor, now: datetime) -> None:
    """End a role, and the account's sessions with it. A membership that is gone already changes nothing."""
    async with transaction():
        account = await _locked(account_id)
        membership = next((m for m in account.memberships if m.id == membership_id), None)
        if membership is None:
            return
        _refuse_own(account, actor)
        await accounts.delete_membership(membership_id)
        await sessions.delete_of_account(account_id)
        before = {"organisation": str(membership.organisation.id), "role": membership.role.value}
        await _record("membership_removed", account=account, actor=actor, now=now, before=before)


async def reset_password(account_id: UUID, *, actor: Actor, now: datetime) -> str:
    """Recovery without mail: a temporary password to tell the person, whom the administrator has recognised."""
    given = temporary_password()
    hashed = await hash_password(given)
    async with transaction():
        account = await _locked(account_id)
        await proofs.save_password(account_id, password_hash=hashed, must_change=True)
        await sessions.delete_of_account(account_id)
        await _record("password_reset", account=account, actor=actor, now=now)
    return given


async def reset_factor(account_id: UUID, *, actor: Actor, now: datetime) -> None:
    """A lost telephone: the second factor is set up anew at the next log-in. Raises `Refused` for the own account."""
    async with transaction():
        account = await _locked(account_id)
        _refuse_own(account, actor)
        await proofs.save_factor(account_id, "")
        await sessions.delete_of_account(account_id)
        await _record("factor_reset", account=account, actor=actor, now=now)


async def close_account(account_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Nobody signs in with it any more. Raises `Refused` when it is closed, or one's own."""
    async with transaction():
        account = await _locked(account_id)
        _refuse_own(account, actor)
        await accounts.save_state(account.deactivated())
        await sessions.delete_of_account(account_id)
        await _record("account_closed", account=account, actor=actor, now=now)


async def reopen_account(account_id: UUID, *, actor: Actor, now: datetime) -> None:
    """Raises `Refused` when it is open."""
    async with transaction():
        account = await _locked(account_id)
        await accounts.save_state(account.reactivated())
        await _record("account_reopened", account=account, actor=actor, now=now)


async def _locked(account_id: UUID) -> Account:
    account = await accounts.one(account_id, locked=True)
    if account is None:
        raise NotFound(mark("Dit account is er niet."))
    return account


async def _join(account: Account, organisation: Organisation) -> bool:
    membership = Membership(uuid4(), organisation, ROLE_IN[organisation.kind])
    return await accounts.insert_membership(account.id, membership)


def _refuse_own(account: Account, actor: Actor) -> None:
    if account.id == actor.user_id:
        raise Refused(mark("Dit kunt u niet met uw eigen account doen. Vraag het een andere beheerder."))


def _described(account: Account) -> dict[str, Any]:
    """What the record keeps of an account: no address, but its digest."""
    return {"email": digest(account.email, "e-mail in audit").hex(), "is_demo": account.is_demo}


async def _record(
    event: str,
    *,
    account: Account,
    actor: Actor,
    now: datetime,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    subject = ("account", account.id)
    await record(CHAIN, event, actor=actor, subject=subject, at=now, before=before, after=after)
