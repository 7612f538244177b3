"""Rows of accounts and memberships, as values."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.identity.model import Account, Membership, Organisation, OrganisationKind
from kieslijst.identity.tables import AccountRow, MembershipRow
from kieslijst.shared.actor import Role


async def insert(account: Account, *, password_hash: str, at: datetime) -> bool:
    """False when the id or the e-mail address is there already."""
    row = AccountRow(
        id=account.id,
        email=account.email,
        name=account.name,
        password_hash=password_hash,
        must_change_password=account.must_change_password,
        factor_step=0,
        is_active=account.is_active,
        is_demo=account.is_demo,
        created_at=at,
        revision=account.revision,
    )
    return bool(await AccountRow.insert(row).on_conflict(action="DO NOTHING"))


async def insert_membership(account_id: UUID, membership: Membership) -> bool:
    """False when the account is in that organisation already."""
    row = MembershipRow(
        id=membership.id,
        account=account_id,
        organisation=membership.organisation.id,
        role=membership.role.value,
        may_make_papers=membership.may_make_papers,
    )
    return bool(await MembershipRow.insert(row).on_conflict(action="DO NOTHING"))


async def delete_membership(membership_id: UUID) -> None:
    await MembershipRow.delete().where(MembershipRow.id == membership_id)


async def one(account_id: UUID, *, locked: bool = False) -> Account | None:
    query = AccountRow.select().where(AccountRow.id == account_id)
    return next(iter(await _with_memberships(await (query.lock_rows("UPDATE") if locked else query))), None)


async def by_email(email: str) -> Account | None:
    rows = await AccountRow.select().where(AccountRow.email == email.lower())
    return next(iter(await _with_memberships(rows)), None)


async def every() -> list[Account]:
    return await _with_memberships(await AccountRow.select().order_by(AccountRow.name).order_by(AccountRow.id))


async def of_demonstration() -> list[Account]:
    rows = await AccountRow.select().where(AccountRow.is_demo == True).order_by(AccountRow.email)  # noqa: E712  # builds SQL
    return await _with_memberships(rows)


async def save_state(account: Account) -> None:
    """Write what can change of an account by itself."""
    await AccountRow.update(
        {
            AccountRow.name: account.name,
            AccountRow.is_active: account.is_active,
            AccountRow.must_change_password: account.must_change_password,
            AccountRow.revision: account.revision + 1,
        }
    ).where(AccountRow.id == account.id)


async def _with_memberships(rows: Sequence[dict[str, Any]]) -> list[Account]:
    found = await memberships_of([row["id"] for row in rows])
    return [read(row, found.get(row["id"], ())) for row in rows]


async def memberships_of(account_ids: Iterable[UUID]) -> dict[UUID, tuple[Membership, ...]]:
    """Every account's memberships, in the order of the organisations' names."""
    ids = list(account_ids)
    if not ids:
        return {}
    rows = await (
        MembershipRow.select(
            MembershipRow.id,
            MembershipRow.account,
            MembershipRow.role,
            MembershipRow.may_make_papers,
            MembershipRow.seen_at,
            MembershipRow.organisation.id.as_alias("organisation_id"),
            MembershipRow.organisation.kind.as_alias("kind"),
            MembershipRow.organisation.name.as_alias("name"),
        )
        .where(MembershipRow.account.is_in(ids))
        .order_by(MembershipRow.organisation.name)
        .order_by(MembershipRow.id)
    )
    found: dict[UUID, tuple[Membership, ...]] = {}
    for row in rows:
        organisation = Organisation(row["organisation_id"], OrganisationKind(row["kind"]), row["name"])
        found[row["account"]] = (
            *found.get(row["account"], ()),
            Membership(row["id"], organisation, Role(row["role"]), row["may_make_papers"], row["seen_at"]),
        )
    return found


def read(row: dict[str, Any], memberships: tuple[Membership, ...]) -> Account:
    """An account from a row that has its columns."""
    return Account(
        id=row["id"],
        email=row["email"],
        name=row["name"],
        memberships=memberships,
        has_factor=row["factor_confirmed_at"] is not None,
        must_change_password=row["must_change_password"],
        is_active=row["is_active"],
        is_demo=row["is_demo"],
        revision=row["revision"],
    )
