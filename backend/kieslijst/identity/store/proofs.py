"""What an account proves itself with: the password's hash and the sealed second factor."""

from datetime import datetime
from uuid import UUID

from kieslijst.identity.tables import AccountRow
from kieslijst.sealing import Place, open_sealed, seal


async def password_hash(account_id: UUID) -> str:
    row = await AccountRow.select(AccountRow.password_hash).where(AccountRow.id == account_id).first()
    return row["password_hash"] if row else ""


async def save_password(account_id: UUID, *, password_hash: str, must_change: bool) -> None:
    await AccountRow.update(
        {
            AccountRow.password_hash: password_hash,
            AccountRow.must_change_password: must_change,
            AccountRow.revision: AccountRow.revision + 1,
        }
    ).where(AccountRow.id == account_id)


def _factor_place(account_id: UUID) -> Place:
    return Place("account", "factor", account_id)


async def factor(account_id: UUID, *, locked: bool = False) -> tuple[str, int]:
    """The TOTP secret (empty when there is none) and the last step that was used."""
    query = AccountRow.select(AccountRow.factor, AccountRow.factor_step).where(AccountRow.id == account_id).first()
    row = await (query.lock_rows("UPDATE") if locked else query)
    if not row or row["factor"] is None:
        return "", 0
    return open_sealed(bytes(row["factor"]), _factor_place(account_id)), row["factor_step"]


async def save_factor(account_id: UUID, secret: str) -> None:
    """Keep a new secret, not confirmed yet; an empty one takes the factor away."""
    sealed = seal(secret, _factor_place(account_id)) if secret else None
    await AccountRow.update(
        {AccountRow.factor: sealed, AccountRow.factor_confirmed_at: None, AccountRow.factor_step: 0}
    ).where(AccountRow.id == account_id)


async def use_factor_step(account_id: UUID, step: int) -> None:
    await AccountRow.update({AccountRow.factor_step: step}).where(AccountRow.id == account_id)


async def confirm_factor(account_id: UUID, *, at: datetime) -> None:
    await AccountRow.update({AccountRow.factor_confirmed_at: at}).where(AccountRow.id == account_id)
