"""How personal values go into a sealed column and come out again."""

from typing import Any, TypeVar
from uuid import UUID

import msgspec

from kieslijst.nomination.model import Contact
from kieslijst.sealing import Place, open_sealed, seal
from kieslijst.shared.address import PostalAddress

Value = TypeVar("Value")
_NO_ADDRESS, _NOBODY = PostalAddress(), Contact()


def sealed_text(text: str, *, table: str, column: str, row: UUID) -> bytes | None:
    """NULL for an empty text: that nothing was given is no secret."""
    return seal(text, Place(table, column, row)) if text else None


def opened_text(blob: bytes | None, *, table: str, column: str, row: UUID) -> str:
    return open_sealed(bytes(blob), Place(table, column, row)) if blob else ""


def sealed_value(value: object, *, table: str, column: str, row: UUID) -> bytes:
    """Any value of the model, as JSON, sealed."""
    return seal(msgspec.json.encode(value).decode(), Place(table, column, row))


def opened_value(blob: bytes, kind: type[Value], *, table: str, column: str, row: UUID) -> Value:
    return msgspec.json.decode(open_sealed(bytes(blob), Place(table, column, row)), type=kind)


def sealed_address(address: PostalAddress, *, table: str, row: UUID) -> bytes | None:
    return None if address == _NO_ADDRESS else sealed_value(address, table=table, column="address", row=row)


def opened_address(blob: bytes | None, *, table: str, row: UUID) -> PostalAddress:
    return opened_value(blob, PostalAddress, table=table, column="address", row=row) if blob else _NO_ADDRESS


def sealed_contact(contact: Contact, *, table: str, column: str, row: UUID) -> bytes | None:
    return None if contact.is_empty else sealed_value(contact, table=table, column=column, row=row)


def opened_contact(blob: bytes | None, *, table: str, column: str, row: UUID) -> Contact:
    return opened_value(blob, Contact, table=table, column=column, row=row) if blob else _NOBODY


Columns = dict[str, Any]
