"""Rows of sessions, as values with their account."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.identity.model import LONGEST, Account, Session
from kieslijst.identity.store import accounts
from kieslijst.identity.tables import SessionRow


async def insert(session: Session) -> None:
    row = SessionRow(
        id=session.id,
        account=session.account.id,
        membership=session.membership.id if session.membership else None,
        token_digest=session.token_digest,
        created_at=session.created_at,
        seen_at=session.seen_at,
        factor_passed_at=session.factor_passed_at,
        device=session.device,
    )
    await SessionRow.insert(row)


async def by_digest(token_digest: str) -> Session | None:
    rows = await SessionRow.select().where(SessionRow.token_digest == token_digest)
    return next(iter(await _sessions(rows)), None)


async def of_account(account_id: UUID) -> list[Session]:
    """An account's sessions, the one used last first."""
    rows = (
        await SessionRow.select()
        .where(SessionRow.account == account_id)
        .order_by(SessionRow.seen_at, ascending=False)
        .order_by(SessionRow.id)
    )
    return await _sessions(rows)


async def _sessions(rows: Sequence[dict[str, Any]]) -> list[Session]:
    people = {row["account"]: await accounts.one(row["account"]) for row in rows}
    return [_session(row, found) for row in rows if (found := people[row["account"]]) is not None]


def _session(row: dict[str, Any], account: Account) -> Session:
    return Session(
        id=row["id"],
        account=account,
        membership=next((m for m in account.memberships if m.id == row["membership"]), None),
        token_digest=row["token_digest"],
        created_at=row["created_at"],
        seen_at=row["seen_at"],
        factor_passed_at=row["factor_passed_at"],
        device=row["device"],
    )


async def save_seen(session_id: UUID, *, at: datetime) -> None:
    await SessionRow.update({SessionRow.seen_at: at}).where(SessionRow.id == session_id)


async def renew(session_id: UUID, *, token_digest: str, factor_passed_at: datetime) -> None:
    """The same session under a new cookie, after the second factor."""
    await SessionRow.update(
        {SessionRow.token_digest: token_digest, SessionRow.factor_passed_at: factor_passed_at}
    ).where(SessionRow.id == session_id)


async def save_membership(session_id: UUID, membership_id: UUID) -> None:
    await SessionRow.update({SessionRow.membership: membership_id}).where(SessionRow.id == session_id)


async def delete(session_id: UUID) -> None:
    await SessionRow.delete().where(SessionRow.id == session_id)


async def delete_of_account(account_id: UUID, *, but: UUID | None = None) -> None:
    query = SessionRow.delete().where(SessionRow.account == account_id)
    await (query if but is None else query.where(SessionRow.id != but))


async def delete_old(now: datetime) -> None:
    await SessionRow.delete().where(SessionRow.created_at < now - LONGEST)
