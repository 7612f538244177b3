"""What of a person and of the details goes into the audit record: names openly, BSN and addresses as keyed digests."""

from collections.abc import Collection
from typing import Any

import msgspec

from kieslijst.nomination.model import CandidateList, Contact, Contacts, Details, Person, SharedHead
from kieslijst.sealing import digest

_PURPOSE = "audit"


def audited_person(person: Person) -> dict[str, Any]:
    """The person as the record keeps it; the same value always gives the same digest."""
    return {
        "name": msgspec.to_builtins(person.name),
        "gender": person.gender,
        "birth_date": _digest(person.birth_date.on_form) if person.birth_date else None,
        "residence": person.residence.on_list,
        "bsn": _digest(person.bsn) if person.bsn else None,
        "has_no_bsn": person.has_no_bsn,
        "address": _digest_of(person.address),
        "authorised_person": _digest_of(person.authorised_person),
        "is_sitting_member": person.is_sitting_member,
        "email": _digest(person.email) if person.email else None,
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Only what differs, on both sides."""
    names = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in names}, {name: after[name] for name in names}


def noted(fields: Collection[str], *, revision: int, undoes: int | None) -> dict[str, Any]:
    """What an event of a changed record holds beside its values, so that it can be undone from the kept versions."""
    found: dict[str, Any] = {"fields": list(fields), "revision": revision}
    return found if undoes is None else {**found, "undoes": undoes}


def audited_details(details: Details) -> dict[str, Any]:
    view: dict[str, Any] = msgspec.to_builtins(details)
    return view


def audited_contacts(contacts: Contacts) -> dict[str, Any]:
    return {
        "submitter": audited_contact(contacts.submitter),
        "substitutes": [audited_contact(one) for one in contacts.substitutes],
    }


def audited_contact(contact: Contact) -> dict[str, Any]:
    """Submitters and substitutes: the name openly, the address as a digest."""
    return {"name": contact.name.in_text, "address": _digest_of(contact.address)}


def _digest(text: str) -> str:
    return digest(text, _PURPOSE).hex()


def _digest_of(value: object) -> str:
    return _digest(msgspec.json.encode(value).decode())


def audited_list(candidate_list: CandidateList) -> dict[str, object]:
    """The list as the record keeps it: enough to bring it back."""
    return {
        "number": candidate_list.number,
        "districts": list(candidate_list.districts),
        "candidates": [str(person_id) for person_id in candidate_list.candidates],
        "label": candidate_list.label,
        "head": audited_head(candidate_list.head),
    }


def audited_head(head: SharedHead | None) -> dict[str, object] | None:
    return {"id": str(head.id), "length": head.length} if head else None
