"""Nominations with everything below them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from kieslijst.nomination.model import AppellationKind, Contact, Details, Nomination
from kieslijst.nomination.store import lists, persons
from kieslijst.nomination.store.sealed import opened_value, sealed_value
from kieslijst.nomination.tables import ContactRow, NominationRow

_SUBMITTER = 0


async def insert(nomination: Nomination, *, at: datetime) -> bool:
    """Add an empty nomination; false when this group has one for this election already."""
    added = await NominationRow.insert(
        NominationRow(
            id=nomination.id,
            organisation_id=nomination.organisation_id,
            election_id=nomination.election_id,
            details_revision=1,
            started_at=at,
            is_practice=nomination.is_practice,
            **_columns(nomination.details),
        )
    ).on_conflict(action="DO NOTHING")
    return bool(added)


async def nomination(nomination_id: UUID, *, locked: bool = False) -> Nomination | None:
    """One nomination, whole; `locked` holds every other writer of it until the transaction ends."""
    query = NominationRow.select().where(NominationRow.id == nomination_id).first()
    row = await (query.lock_rows("UPDATE") if locked else query)
    if row is None:
        return None
    contacts = await _contacts(nomination_id)
    return Nomination(
        id=row["id"],
        organisation_id=row["organisation_id"],
        election_id=row["election_id"],
        details=_details(row),
        submitter=contacts.get(_SUBMITTER, Contact()),
        substitutes=tuple(contact for place, contact in sorted(contacts.items()) if place != _SUBMITTER),
        persons=await persons.of_nomination(nomination_id),
        lists=await lists.of_nomination(nomination_id),
        revision=row["details_revision"],
        is_practice=row["is_practice"],
    )


async def head(nomination_id: UUID, *, locked: bool = False) -> Nomination | None:
    """A nomination without contacts, persons and lists: enough to check whose it is and to hold its lock."""
    query = NominationRow.select().where(NominationRow.id == nomination_id).first()
    row = await (query.lock_rows("UPDATE") if locked else query)
    return None if row is None else _head(row)


async def organisation_of(nomination_id: UUID) -> UUID | None:
    row = await NominationRow.select(NominationRow.organisation_id).where(NominationRow.id == nomination_id).first()
    return row["organisation_id"] if row else None


async def of_organisations(organisation_ids: Sequence[UUID]) -> list[Nomination]:
    """The heads of these groups' nominations, oldest first."""
    rows = await (
        NominationRow.select()
        .where(NominationRow.organisation_id.is_in(list(organisation_ids)))
        .order_by(NominationRow.started_at)
        .order_by(NominationRow.id)
    )
    return [_head(row) for row in rows]


async def for_election(organisation_id: UUID, election_id: UUID, *, is_practice: bool) -> Nomination | None:
    """The head of this group's nomination, or of its practice, for one election."""
    row = await (
        NominationRow.select()
        .where(
            (NominationRow.organisation_id == organisation_id)
            & (NominationRow.election_id == election_id)
            & (NominationRow.is_practice == is_practice)
        )
        .first()
    )
    return None if row is None else _head(row)


async def delete(nomination_id: UUID) -> None:
    """Delete a nomination with its contacts, persons, lists and their versions."""
    await NominationRow.delete().where(NominationRow.id == nomination_id)


async def update_details(nomination_id: UUID, details: Details) -> int:
    """Write the details and give their new revision."""
    rows = await (
        NominationRow.update({**_columns(details), NominationRow.details_revision: NominationRow.details_revision + 1})
        .where(NominationRow.id == nomination_id)
        .returning(NominationRow.details_revision)
    )
    return int(rows[0]["details_revision"])


async def replace_contacts(nomination_id: UUID, submitter: Contact, substitutes: tuple[Contact, ...]) -> None:
    """Write the submitter and the substitutes anew; empty ones are left out."""
    await ContactRow.delete().where(ContactRow.nomination == nomination_id)
    kept = [(place, contact) for place, contact in enumerate((submitter, *substitutes)) if not contact.is_empty]
    if kept:
        await ContactRow.insert(*(_contact_row(nomination_id, place, contact) for place, contact in kept))


def _contact_row(nomination_id: UUID, place: int, contact: Contact) -> ContactRow:
    row_id = uuid4()
    blob = sealed_value(contact, table="nomination_contact", column="contact", row=row_id)
    return ContactRow(id=row_id, nomination=nomination_id, position=place, contact=blob)


async def _contacts(nomination_id: UUID) -> dict[int, Contact]:
    rows = await ContactRow.select().where(ContactRow.nomination == nomination_id).order_by(ContactRow.position)
    return {
        row["position"]: opened_value(
            row["contact"], Contact, table="nomination_contact", column="contact", row=row["id"]
        )
        for row in rows
    }


def _head(row: dict[str, Any]) -> Nomination:
    return Nomination(
        id=row["id"],
        organisation_id=row["organisation_id"],
        election_id=row["election_id"],
        details=_details(row),
        revision=row["details_revision"],
        is_practice=row["is_practice"],
    )


def _details(row: dict[str, Any]) -> Details:
    return Details(
        kind=AppellationKind(row["kind"]) if row["kind"] else None,
        appellation=row["appellation"],
        seats_before=row["seats_before"],
        publish_gender=row["publish_gender"],
    )


def _columns(details: Details) -> dict[Any, Any]:
    return {
        "kind": details.kind.value if details.kind else None,
        "appellation": details.appellation,
        "seats_before": details.seats_before,
        "publish_gender": details.publish_gender,
    }
