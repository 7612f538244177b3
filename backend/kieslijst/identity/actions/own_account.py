"""What people do with their own account."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.identity.actions.sign_in import CHAIN, WrongSignIn
from kieslijst.identity.model import Session, weakness_of
from kieslijst.identity.passwords import hash_password, is_password
from kieslijst.identity.store import accounts, proofs, sessions
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.i18n import mark


async def change_password(session: Session, old: str, new: str, *, now: datetime) -> None:
    """Raises `WrongSignIn` when the old one is wrong, `Refused` when the new one is too weak. Ends other sessions."""
    account = session.account
    if not await is_password(old, await proofs.password_hash(account.id)):
        raise WrongSignIn(mark("Uw huidige wachtwoord is een ander. Kijk het na."))
    weakness = weakness_of(new, account=account) or (mark("Kies een nieuw wachtwoord.") if new == old else None)
    if weakness:
        raise Refused(weakness)
    hashed = await hash_password(new)
    async with transaction():
        await accounts.one(account.id, locked=True)
        await proofs.save_password(account.id, password_hash=hashed, must_change=False)
        await sessions.delete_of_account(account.id, but=session.id)
        await _record(session, "password_changed", now=now)


async def sign_out_others(session: Session, *, now: datetime) -> None:
    """End every other session of this account."""
    async with transaction():
        await accounts.one(session.account.id, locked=True)
        await sessions.delete_of_account(session.account.id, but=session.id)
        await _record(session, "other_sessions_ended", now=now)


async def act_for(session: Session, membership_id: UUID) -> None:
    """Go on in another organisation. Raises `NotFound` for one that is not the account's own."""
    if all(membership.id != membership_id for membership in session.account.memberships):
        raise NotFound(mark("U hoort niet bij deze organisatie."))
    await sessions.save_membership(session.id, membership_id)


async def _record(session: Session, event: str, *, now: datetime) -> None:
    actor = session.account.actor(session.membership)
    await record(CHAIN, event, actor=actor, subject=("account", session.account.id), at=now)
