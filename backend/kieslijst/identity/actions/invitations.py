"""Inviting somebody to a party's team, and accepting that. Nobody learns from it whether an account exists."""

from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.identity.actions.team import chain_of, own_organisation
from kieslijst.identity.invitation import INVITATION_LIVES, Invitation
from kieslijst.identity.model import Account, Membership, Organisation, Session, weakness_of
from kieslijst.identity.passwords import hash_password
from kieslijst.identity.store import accounts, invitations, members, organisations, sessions
from kieslijst.sealing import digest
from kieslijst.shared.actor import PARTY_ROLES, Actor, Role
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.i18n import mark
from kieslijst.web.permission import digest_of


async def invite(actor: Actor, email: str, role: Role, *, token: str, now: datetime) -> None:
    """Make a link for this address, known to us by the digest of `token`; an older link for it ends.

    The answer is the same for an address with an account, without one, and of a colleague. Raises `NotFound` for
    anybody who does not own a party.
    """
    organisation_id = own_organisation(actor)
    if role not in PARTY_ROLES:
        raise Refused(mark("Kies een van de rollen."))
    address = email.lower()
    made = Invitation(uuid4(), organisation_id, role, address, actor.name, now, now + INVITATION_LIVES)
    async with transaction():
        await members.of_organisation(organisation_id, locked=True)
        await invitations.delete_old(now)
        for earlier in await invitations.of_organisation(organisation_id):
            if earlier.email == address:
                await invitations.delete(earlier.id)
        await invitations.insert(made, token_digest=digest_of(token))
        await _record("member_invited", made, actor=actor, now=now)


async def withdraw(actor: Actor, invitation_id: UUID, *, now: datetime) -> None:
    """End a link that nobody has used. Raises `NotFound` for one of another team."""
    organisation_id = own_organisation(actor)
    async with transaction():
        await members.of_organisation(organisation_id, locked=True)
        found = next(
            (each for each in await invitations.of_organisation(organisation_id) if each.id == invitation_id), None
        )
        if found is None:
            raise NotFound(mark("Deze uitnodiging is er niet meer."))
        await invitations.delete(found.id)
        await _record("invitation_withdrawn", found, actor=actor, now=now)


async def invitation_of(token: str, *, now: datetime, by: UUID | None = None) -> tuple[Invitation, Organisation]:
    """The invitation behind a link, and to which party; `by` may also see the one that they accepted.

    Raises `NotFound` for a link that is wrong, withdrawn, used or too old, without saying which.
    """
    found = await invitations.by_digest(digest_of(token))
    usable = found is not None and (found.is_open(now) or (by is not None and found.accepted_by == by))
    organisation = await organisations.one(found.organisation_id) if found and usable else None
    if found is None or organisation is None:
        raise _gone()
    return found, organisation


async def make_account(token: str, *, name: str, password: str, now: datetime) -> None:
    """An account for the invited address, with a password of their own; it belongs to nobody until it accepts.

    Where the address has an account nothing is made and nothing is said: both go on by logging in. Raises `NotFound`
    as `invitation_of`, and `Refused` for a weak password.
    """
    invitation, _ = await invitation_of(token, now=now)
    account = Account(uuid4(), invitation.email, name)
    weakness = weakness_of(password, account=account)
    if weakness is not None:
        raise Refused(weakness)
    hashed = await hash_password(password)
    async with transaction():
        if await accounts.insert(account, password_hash=hashed, at=now):
            actor = Actor(name, Role.INVITED, account.id)
            await _record("account_created", invitation, actor=actor, now=now)


async def accept(session: Session, token: str, *, now: datetime) -> Membership:
    """Join the team, as whoever logged in; who is in it already keeps their role. A second time changes nothing.

    Raises `NotFound` as `invitation_of`, and `Refused` when the link is for another address.
    """
    account = session.account
    async with transaction():
        locked = await invitations.by_digest(digest_of(token), locked=True)
        if locked is None or not (locked.is_open(now) or locked.accepted_by == account.id):
            raise _gone()
        if locked.email != account.email:
            raise Refused(mark("Deze uitnodiging is voor een ander e-mailadres. Log uit, en log in met dat adres."))
        organisation = await organisations.one(locked.organisation_id)
        if organisation is None:
            raise _gone()
        joined = Membership(uuid4(), organisation, locked.role)
        is_new = await accounts.insert_membership(account.id, joined)
        await invitations.save_accepted(locked.id, account.id)
        if is_new:
            actor = Actor(account.name, locked.role, account.id, organisation.id)
            await _record("invitation_accepted", locked, actor=actor, now=now)
        membership = joined if is_new else _known(account, organisation)
        await sessions.save_membership(session.id, membership.id)
    return membership


def _known(account: Account, organisation: Organisation) -> Membership:
    return next(each for each in account.memberships if each.organisation.id == organisation.id)


def _gone() -> NotFound:
    return NotFound(mark("Deze uitnodiging is er niet meer. Vraag uw collega om een nieuwe link."))


async def _record(event: str, invitation: Invitation, *, actor: Actor, now: datetime) -> None:
    after = {"role": invitation.role.value, "email": digest(invitation.email, "e-mail in audit").hex()}
    chain, subject = chain_of(invitation.organisation_id), ("invitation", invitation.id)
    await record(chain, event, actor=actor, subject=subject, at=now, after=after)
