"""Persons of a nomination."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from kieslijst.nomination.model import Person
from kieslijst.nomination.store.sealed import (
    opened_address,
    opened_contact,
    opened_text,
    sealed_address,
    sealed_contact,
    sealed_text,
)
from kieslijst.nomination.tables import PersonRow
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName

_TABLE = "person"


async def of_nomination(nomination_id: UUID) -> tuple[Person, ...]:
    """Everybody in the address book, by name."""
    rows = await (
        PersonRow.select()
        .where(PersonRow.nomination == nomination_id)
        .order_by(PersonRow.last_name)
        .order_by(PersonRow.initials)
        .order_by(PersonRow.id)
    )
    return tuple(_person(row) for row in rows)


async def person(nomination_id: UUID, person_id: UUID) -> Person | None:
    row = await PersonRow.select().where((PersonRow.nomination == nomination_id) & (PersonRow.id == person_id)).first()
    return None if row is None else _person(row)


async def insert(nomination_id: UUID, added: Sequence[Person]) -> None:
    if added:
        await PersonRow.insert(
            *(PersonRow(id=one.id, nomination=nomination_id, revision=one.revision, **columns_of(one)) for one in added)
        )


async def update(changed: Person) -> int:
    """Write a person and give the new revision."""
    rows = await (
        PersonRow.update({**columns_of(changed), PersonRow.revision: PersonRow.revision + 1})
        .where(PersonRow.id == changed.id)
        .returning(PersonRow.revision)
    )
    return int(rows[0]["revision"])


async def delete_all(person_ids: Collection[UUID]) -> None:
    """Remove people, and with them their places on lists; those behind them close up."""
    if person_ids:
        await PersonRow.delete().where(PersonRow.id.is_in(list(person_ids)))


async def delete(person_id: UUID) -> None:
    """Remove a person, and with it their places on lists."""
    await PersonRow.delete().where(PersonRow.id == person_id)


def columns_of(person: Person) -> dict[Any, Any]:
    return {
        "initials": person.name.initials,
        "first_name": person.name.first_name,
        "prefix": person.name.prefix,
        "last_name": person.name.last_name,
        "gender": person.gender.value if person.gender else None,
        "birth_date": person.birth_date.on_form if person.birth_date else None,
        "place": person.residence.place,
        "country": person.residence.country,
        "bsn": sealed_text(person.bsn, table=_TABLE, column="bsn", row=person.id),
        "has_no_bsn": person.has_no_bsn,
        "address": sealed_address(person.address, table=_TABLE, row=person.id),
        "authorised_person": sealed_contact(
            person.authorised_person, table=_TABLE, column="authorised_person", row=person.id
        ),
        "is_sitting_member": person.is_sitting_member,
        "email": sealed_text(person.email, table=_TABLE, column="email", row=person.id),
    }


def _person(row: dict[str, Any]) -> Person:
    row_id = row["id"]
    return Person(
        id=row_id,
        name=PersonName(row["initials"], row["first_name"], row["prefix"], row["last_name"]),
        gender=Gender(row["gender"]) if row["gender"] else None,
        birth_date=BirthDate.read(row["birth_date"]) if row["birth_date"] else None,
        residence=Residence(row["place"], row["country"]),
        bsn=opened_text(row["bsn"], table=_TABLE, column="bsn", row=row_id),
        has_no_bsn=row["has_no_bsn"],
        address=opened_address(row["address"], table=_TABLE, row=row_id),
        authorised_person=opened_contact(
            row["authorised_person"], table=_TABLE, column="authorised_person", row=row_id
        ),
        is_sitting_member=row["is_sitting_member"],
        revision=row["revision"],
        email=opened_text(row["email"], table=_TABLE, column="email", row=row_id),
    )
