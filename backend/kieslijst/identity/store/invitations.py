"""Rows of invitations, as values; the e-mail address is sealed, the link is known by its digest only."""

from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.identity.invitation import Invitation
from kieslijst.identity.tables import InvitationRow
from kieslijst.sealing import Place, open_sealed, seal
from kieslijst.shared.actor import Role


def _place(invitation_id: UUID) -> Place:
    return Place("invitation", "email", invitation_id)


async def insert(invitation: Invitation, *, token_digest: str) -> None:
    row = InvitationRow(
        id=invitation.id,
        organisation=invitation.organisation_id,
        role=invitation.role.value,
        email=seal(invitation.email, _place(invitation.id)),
        token_digest=token_digest,
        invited_by=invitation.invited_by,
        invited_at=invitation.invited_at,
        expires_at=invitation.expires_at,
    )
    await InvitationRow.insert(row)


async def by_digest(token_digest: str, *, locked: bool = False) -> Invitation | None:
    query = InvitationRow.select().where(InvitationRow.token_digest == token_digest).first()
    row = await (query.lock_rows("UPDATE") if locked else query)
    return _invitation(row) if row else None


async def of_organisation(organisation_id: UUID) -> list[Invitation]:
    """Those that nobody has accepted, oldest first."""
    rows = await (
        InvitationRow.select()
        .where((InvitationRow.organisation == organisation_id) & InvitationRow.accepted_by.is_null())
        .order_by(InvitationRow.invited_at)
        .order_by(InvitationRow.id)
    )
    return [_invitation(row) for row in rows]


async def save_accepted(invitation_id: UUID, account_id: UUID) -> None:
    await InvitationRow.update({InvitationRow.accepted_by: account_id}).where(InvitationRow.id == invitation_id)


async def delete(invitation_id: UUID) -> None:
    await InvitationRow.delete().where(InvitationRow.id == invitation_id)


async def delete_old(now: datetime) -> None:
    """Addresses are not kept longer than the link could be used."""
    await InvitationRow.delete().where(InvitationRow.expires_at < now)


def _invitation(row: dict[str, Any]) -> Invitation:
    return Invitation(
        id=row["id"],
        organisation_id=row["organisation"],
        role=Role(row["role"]),
        email=open_sealed(bytes(row["email"]), _place(row["id"])),
        invited_by=row["invited_by"],
        invited_at=row["invited_at"],
        expires_at=row["expires_at"],
        accepted_by=row["accepted_by"],
    )
