"""The invented people of the demonstration. Their password is published, so they exist only there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from kieslijst.identity.actions.administration import NewAccount, add_membership, create_account, create_organisation
from kieslijst.identity.model import Account, Organisation, OrganisationKind
from kieslijst.identity.passwords import hash_password
from kieslijst.identity.store import accounts, members
from kieslijst.shared.actor import SYSTEM_OPERATOR, Role

PASSWORD = "stembiljet op proef"  # noqa: S105  # published on purpose; refused outside the demonstration
_SPACE = UUID("6f3d0a52-0d0c-4c43-9c46-2b0e7c3f2a10")


@dataclass(frozen=True, slots=True)
class Invented:
    """One person of the demonstration with the organisation they belong to."""

    email: str
    name: str
    organisation: Organisation
    role: Role | None = None
    """Other than the one that an administrator gives."""
    also: Organisation | None = None
    """A second party that this person works for."""


def _organisation(kind: OrganisationKind, name: str) -> Organisation:
    return Organisation(uuid5(_SPACE, name), kind, name)


JUINEN_PARTY = _organisation(OrganisationKind.POLITICAL_GROUP, "Juinens Belang")
OTHER_PARTY = _organisation(OrganisationKind.POLITICAL_GROUP, "Partij voor de Dijk")
COMMITTEE = _organisation(OrganisationKind.CSB, "Centraal stembureau Juinen")
OPERATOR = _organisation(OrganisationKind.OPERATOR, "Beheer")

INVENTED = (
    Invented("sanne@juinens-belang.example", "Sanne Kuipers", JUINEN_PARTY),
    Invented("lisa@juinens-belang.example", "Lisa de Wit", JUINEN_PARTY),
    Invented("kijkt@juinens-belang.example", "Henk Leeslust", JUINEN_PARTY, Role.PARTY_READER),
    Invented("bureau@lijstenbureau.example", "Bea Tweemaal", JUINEN_PARTY, Role.PARTY_EDITOR, OTHER_PARTY),
    Invented("omar@partijvoordedijk.example", "Omar Yıldız", OTHER_PARTY),
    Invented("griffie@juinen.example", "Tjitske Hoekstra", COMMITTEE),
    Invented("beheer@kieslijst.example", "Bas Beheer", OPERATOR),
)


async def load_demonstration(*, now: datetime) -> Sequence[Account]:
    """Make the organisations and accounts that are not there yet; gives all of them. Only for the demonstration.

    They share one hash: that people have the same password is published with it.
    """
    shared = ""
    for person in INVENTED:
        await create_organisation(person.organisation, actor=SYSTEM_OPERATOR, now=now)
        if await accounts.by_email(person.email) is None:
            new = NewAccount(
                uuid5(_SPACE, person.email), person.email, person.name, person.organisation.id, is_demo=True
            )
            shared = shared or await hash_password(PASSWORD)
            await create_account(new, actor=SYSTEM_OPERATOR, now=now, password_hash=shared)
            await _seat(person, now=now)
    return await invented_accounts()


async def _seat(person: Invented, *, now: datetime) -> None:
    """Give somebody the role, and the second party, that they have in the demonstration."""
    account_id = uuid5(_SPACE, person.email)
    if person.also is not None:
        await create_organisation(person.also, actor=SYSTEM_OPERATOR, now=now)
        await add_membership(account_id, person.also.id, actor=SYSTEM_OPERATOR, now=now)
    for membership in (await accounts.memberships_of([account_id])).get(account_id, ()):
        if person.role is not None:
            await members.save_role(membership.id, person.role, may_make_papers=False)


async def invented_accounts() -> Sequence[Account]:
    """The accounts of the demonstration in the order in which a visitor meets them."""
    order = {person.email: place for place, person in enumerate(INVENTED)}
    return sorted(await accounts.of_demonstration(), key=lambda account: order.get(account.email, len(order)))
