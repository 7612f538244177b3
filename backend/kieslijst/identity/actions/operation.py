"""What the system operator does from the command line, where nobody can log in to do it."""

from datetime import datetime
from uuid import uuid4

from kieslijst.identity.actions.administration import (
    NewAccount,
    create_account,
    create_organisation,
    reset_factor,
    reset_password,
)
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.identity.store import accounts, organisations
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import mark

_NAME = "Beheer"


async def add_administrator(email: str, name: str, *, now: datetime) -> str:
    """An administrator in the operator's organisation, which is made when it is not there; gives a password.

    Raises `Conflict` when the address has an account.
    """
    known = await organisations.every()
    operator = next((each for each in known if each.kind is OrganisationKind.OPERATOR), None)
    if operator is None:
        operator = Organisation(uuid4(), OrganisationKind.OPERATOR, _NAME)
        await create_organisation(operator, actor=SYSTEM_OPERATOR, now=now)
    new = NewAccount(uuid4(), email, name, operator.id)
    return await create_account(new, actor=SYSTEM_OPERATOR, now=now)


async def let_in_again(email: str, *, now: datetime) -> str:
    """A temporary password and a second factor to set up anew. Raises `NotFound`."""
    account = await accounts.by_email(email)
    if account is None:
        raise NotFound(mark("Er is geen open account met het e-mailadres %(email)s.", email=email))
    await reset_factor(account.id, actor=SYSTEM_OPERATOR, now=now)
    return await reset_password(account.id, actor=SYSTEM_OPERATOR, now=now)
