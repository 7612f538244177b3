"""Rows of sessions, as values with their account."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.identity.model import LONGEST, Account, Membership, Organisation, OrganisationKind, Session
from kieslijst.identity.store import accounts
from kieslijst.identity.tables import MembershipRow, SessionRow
from kieslijst.shared.actor import Role


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
    """One query, because every request asks it: the session, its account, and a row for each membership."""
    rows = await SessionRow.raw(_BY_DIGEST, token_digest)
    if not rows:
        return None
    memberships = tuple(_membership(row) for row in rows if row["membership_id"] is not None)
    account = accounts.read(rows[0] | {"id": rows[0]["account"], "name": rows[0]["account_name"]}, memberships)
    return _session(rows[0], account)


_BY_DIGEST = """
SELECT s.id, s.account, s.membership, s.token_digest, s.created_at, s.seen_at, s.factor_passed_at, s.device,
    a.email, a.name AS account_name, a.factor_confirmed_at, a.must_change_password, a.is_active, a.is_demo, a.revision,
    m.id AS membership_id, m.role, m.may_make_papers, m.seen_at AS member_seen_at,
    o.id AS organisation_id, o.kind, o.name
FROM session s
JOIN account a ON a.id = s.account
LEFT JOIN membership m ON m.account = a.id
LEFT JOIN organisation o ON o.id = m.organisation
WHERE s.token_digest = {}
ORDER BY o.name, m.id
"""


def _membership(row: dict[str, Any]) -> Membership:
    organisation = Organisation(row["organisation_id"], OrganisationKind(row["kind"]), row["name"])
    seen_at = row["member_seen_at"]
    return Membership(row["membership_id"], organisation, Role(row["role"]), row["may_make_papers"], seen_at)


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


def _first(account: Account) -> Membership | None:
    """For whom somebody works who belongs no more to the organisation that the session was for."""
    return next(iter(account.memberships), None)


def _session(row: dict[str, Any], account: Account) -> Session:
    return Session(
        id=row["id"],
        account=account,
        membership=next((m for m in account.memberships if m.id == row["membership"]), _first(account)),
        token_digest=row["token_digest"],
        created_at=row["created_at"],
        seen_at=row["seen_at"],
        factor_passed_at=row["factor_passed_at"],
        device=row["device"],
    )


async def save_seen(session_id: UUID, *, at: datetime) -> None:
    await SessionRow.update({SessionRow.seen_at: at}).where(SessionRow.id == session_id)


async def save_member_seen(account_id: UUID, organisation_id: UUID, *, at: datetime) -> None:
    """When somebody last worked for an organisation."""
    await MembershipRow.update({MembershipRow.seen_at: at}).where(
        (MembershipRow.account == account_id) & (MembershipRow.organisation == organisation_id)
    )


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
