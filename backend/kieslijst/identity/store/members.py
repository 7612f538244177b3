"""The members of an organisation."""

from uuid import UUID

from kieslijst.identity.model import Member
from kieslijst.identity.tables import MembershipRow, OrganisationRow
from kieslijst.shared.actor import Role


async def of_organisation(organisation_id: UUID, *, locked: bool = False) -> list[Member]:
    """Its members by name; `locked` holds every other change of the team until the transaction ends."""
    if locked:
        held = OrganisationRow.select(OrganisationRow.id).where(OrganisationRow.id == organisation_id)
        await held.lock_rows("UPDATE")
    rows = await (
        MembershipRow.select(
            MembershipRow.id,
            MembershipRow.role,
            MembershipRow.may_make_papers,
            MembershipRow.seen_at,
            MembershipRow.account.id.as_alias("account_id"),
            MembershipRow.account.name.as_alias("name"),
            MembershipRow.account.is_active.as_alias("is_active"),
        )
        .where(MembershipRow.organisation == organisation_id)
        .order_by(MembershipRow.account.name)
        .order_by(MembershipRow.id)
    )
    return [
        Member(
            membership_id=row["id"],
            account_id=row["account_id"],
            name=row["name"],
            role=Role(row["role"]),
            may_make_papers=row["may_make_papers"],
            seen_at=row["seen_at"],
            is_active=row["is_active"],
        )
        for row in rows
    ]


async def save_role(membership_id: UUID, role: Role, *, may_make_papers: bool) -> None:
    await MembershipRow.update({MembershipRow.role: role.value, MembershipRow.may_make_papers: may_make_papers}).where(
        MembershipRow.id == membership_id
    )
