"""Rows of organisations."""

from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.identity.tables import OrganisationRow


async def insert(organisation: Organisation, *, at: datetime) -> bool:
    """False when the id is there already: the same form was sent twice."""
    row = OrganisationRow(id=organisation.id, kind=organisation.kind.value, name=organisation.name, created_at=at)
    return bool(await OrganisationRow.insert(row).on_conflict(action="DO NOTHING"))


async def every() -> list[Organisation]:
    rows = await OrganisationRow.select().order_by(OrganisationRow.name).order_by(OrganisationRow.id)
    return [_organisation(row) for row in rows]


async def one(organisation_id: UUID) -> Organisation | None:
    row = await OrganisationRow.select().where(OrganisationRow.id == organisation_id).first()
    return _organisation(row) if row else None


def _organisation(row: dict[str, Any]) -> Organisation:
    return Organisation(id=row["id"], kind=OrganisationKind(row["kind"]), name=row["name"])
