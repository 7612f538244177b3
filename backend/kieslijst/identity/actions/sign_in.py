"""Signing in, the second factor, signing out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.identity import factor
from kieslijst.identity.model import (
    ATTEMPTS_ANYWHERE,
    ATTEMPTS_HERE,
    ATTEMPTS_PER_ADDRESS,
    THROTTLE_WINDOW,
    Account,
    Session,
    needs_factor,
)
from kieslijst.identity.passwords import is_password
from kieslijst.identity.store import accounts, attempts, proofs, sessions
from kieslijst.sealing import digest
from kieslijst.shared.actor import Actor, Role
from kieslijst.shared.errors import KieslijstError, NotFound
from kieslijst.web.i18n import mark
from kieslijst.web.permission import digest_of

CHAIN = "identity"


class WrongSignIn(KieslijstError):
    """E-mail address and password do not belong together, or the account is closed; nobody is told which."""


class WrongCode(KieslijstError):
    """The code of the second factor is wrong, or was used before."""


class TooManyAttempts(KieslijstError):
    """The account or the address has used up its attempts for now."""


@dataclass(frozen=True, slots=True)
class Browser:
    """Where a sign-in comes from: network address, a name for the device, and whether this is a demonstration."""

    address: str
    device: str
    is_demo_site: bool


async def sign_in_with_password(email: str, password: str, *, browser: Browser, now: datetime) -> Account:
    """Who this is. Raises `TooManyAttempts` or `WrongSignIn`; an unknown address takes as long as a wrong password."""
    here = digest(f"{email.lower()} {browser.address}", "sign-in account and address")
    anywhere, address = digest(email.lower(), "sign-in account"), digest(browser.address, "sign-in address")
    limits = {here: ATTEMPTS_HERE, anywhere: ATTEMPTS_ANYWHERE, address: ATTEMPTS_PER_ADDRESS}
    await _count_attempt(limits, now=now)
    account = await accounts.by_email(email)
    hashed = await proofs.password_hash(account.id) if account else ""
    if not await is_password(password, hashed) or account is None or not _may_enter(account, browser):
        raise WrongSignIn(mark("Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk beide na."))
    await attempts.forget(here)
    for about in (anywhere, address):
        await attempts.forget(about, only_at=now)
    return account


def _may_enter(account: Account, browser: Browser) -> bool:
    return account.is_active and (browser.is_demo_site or not account.is_demo)


async def _count_attempt(limits: Mapping[bytes, int], *, now: datetime) -> None:
    """Count first and judge afterwards, so that attempts side by side cannot slip through."""
    await attempts.insert(list(limits), at=now)
    for about, most in limits.items():
        if await attempts.count(about, since=now - THROTTLE_WINDOW) > most:
            raise TooManyAttempts(
                mark("Er is te vaak een fout wachtwoord of een foute code ingevuld. Wacht 15 minuten.")
            )


async def open_session(
    account_id: UUID,
    *,
    token: str,
    browser: Browser,
    now: datetime,
    replaces: UUID | None = None,
    is_invited: bool = False,
) -> Session:
    """A session under a new cookie value `token`; it awaits the second factor where the account needs one.

    Raises `WrongSignIn` when the account was closed meanwhile, `Refused` when it belongs to no organisation, unless
    it `is_invited` to one.
    """
    async with transaction():
        account = await accounts.one(account_id, locked=True)
        if account is None or not _may_enter(account, browser):
            raise WrongSignIn(mark("Dit account is gesloten. Vraag uw beheerder waarom."))
        membership = next(iter(account.memberships), None)
        actor = _invited(account) if membership is None and is_invited else account.actor(membership)
        has_passed = not needs_factor(account, is_demo_site=browser.is_demo_site)
        session = Session(
            id=uuid4(),
            account=account,
            membership=membership,
            token_digest=digest_of(token),
            created_at=now,
            seen_at=now,
            factor_passed_at=now if has_passed else None,
            device=browser.device,
        )
        await sessions.insert(session)
        await sessions.delete_old(now)
        if replaces is not None:
            await sessions.delete(replaces)
        if has_passed:
            await record(CHAIN, "signed_in", actor=actor, subject=("account", account.id), at=now)
    return session


async def pass_factor(session: Session, code: str, *, token: str, now: datetime) -> None:
    """The second factor: the session goes on under a new cookie value. Raises `TooManyAttempts` or `WrongCode`.

    A first right code also confirms a factor that was just set up.
    """
    about = digest(str(session.account.id), "sign-in factor")
    await _count_attempt({about: ATTEMPTS_HERE}, now=now)
    async with transaction():
        account_id = session.account.id
        secret, last_step = await proofs.factor(account_id, locked=True)
        step = factor.step_of_code(secret, code, at=now, after_step=last_step) if secret else None
        if step is None:
            raise WrongCode(mark("Deze code klopt niet. Vul de zes cijfers in die uw app nu laat zien."))
        await proofs.use_factor_step(account_id, step)
        account, subject = session.account, ("account", account_id)
        actor = account.actor(session.membership) if session.membership else _invited(account)
        if not session.account.has_factor:
            await proofs.confirm_factor(account_id, at=now)
            await record(CHAIN, "factor_confirmed", actor=actor, subject=subject, at=now)
        await sessions.renew(session.id, token_digest=digest_of(token), factor_passed_at=now)
        await record(CHAIN, "signed_in", actor=actor, subject=subject, at=now)
    await attempts.forget(about)


def _invited(account: Account) -> Actor:
    return Actor(account.name, Role.INVITED, account.id)


async def factor_to_set_up(session: Session) -> str:
    """The secret that an account without a confirmed factor must put in its app; made at the first call.

    Raises `NotFound` when the factor was confirmed already.
    """
    async with transaction():
        account = await accounts.one(session.account.id, locked=True)
        if account is None or account.has_factor:
            raise NotFound(mark("De app is al ingesteld."))
        secret, _ = await proofs.factor(account.id)
        if not secret:
            secret = factor.new_secret()
            await proofs.save_factor(account.id, secret)
    return secret


async def sign_out(session: Session, *, now: datetime) -> None:
    async with transaction():
        await sessions.delete(session.id)
        if session.membership is not None:
            actor = session.account.actor(session.membership)
            await record(CHAIN, "signed_out", actor=actor, subject=("account", session.account.id), at=now)
