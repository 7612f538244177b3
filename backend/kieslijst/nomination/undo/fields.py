"""Taking back a change of a person, of the details or of the contacts: field by field, from the kept versions."""

from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.actions.nominations import write_contacts, write_details
from kieslijst.nomination.actions.persons import write_person
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.merging import merge
from kieslijst.nomination.model import Contacts, Details, Person
from kieslijst.nomination.saving import Record, alike
from kieslijst.nomination.store import versions
from kieslijst.nomination.undo.parts import Part
from kieslijst.shared.errors import Refused


def touched_person(event: Event) -> frozenset[Part]:
    return _touched(event, "fields", event.subject.id)


def touched_details(event: Event) -> frozenset[Part]:
    return _touched(event, "details", "all")


def touched_contacts(event: Event) -> frozenset[Part]:
    return _touched(event, "contacts", "all")


def _touched(event: Event, kind: str, key: str) -> frozenset[Part]:
    fields = (event.after or {}).get("fields")
    return frozenset((kind, key, field) for field in fields) if fields else frozenset({(kind, key)})


async def person_back(dossier: Dossier, event: Event) -> int | None:
    """The fields that this event changed, as they were before it. Raises `NotFound` for somebody removed since."""
    person = dossier.nomination.person(UUID(event.subject.id))
    before = await person_before(person, event)
    if before == person:
        return None
    return await write_person(dossier, person, before, undoes=event.number)


async def person_before(person: Person, event: Event) -> Person:
    """A person as stored now, with what an event changed as it was. Raises `Refused` when that was not kept."""
    return await _before(person, event, subject_id=person.id, kind=Person)


async def details_back(dossier: Dossier, event: Event) -> int | None:
    details = dossier.nomination.details
    before = await _before(details, event, subject_id=dossier.nomination.id, kind=Details)
    return None if before == details else await write_details(dossier, before, undoes=event.number)


async def contacts_back(dossier: Dossier, event: Event) -> int | None:
    contacts = dossier.nomination.contacts
    key = versions.contacts_id(dossier.nomination.id)
    before = (await _before(contacts, event, subject_id=key, kind=Contacts)).filled
    return None if before == contacts else await write_contacts(dossier, before, undoes=event.number)


async def _before(stored: Record, event: Event, *, subject_id: UUID, kind: type[Record]) -> Record:
    """What is stored now, with what this event changed as it was. Raises `Refused` when that was not kept."""
    revision = (event.after or {}).get("revision", 0)
    made = await versions.at_revision(subject_id, revision, kind)
    was = await versions.at_revision(subject_id, revision - 1, kind)
    if made is None or was is None:
        raise Refused("Wat hier eerst stond, is niet bewaard. Wijzig de gegevens zelf.")
    made, stored, was = alike(made, stored, was)
    merged = merge(made, stored, was)
    if merged.collisions:
        raise Refused("Hierna is aan hetzelfde nog iets gewijzigd. Maak dat eerst ongedaan.")
    return merged.record
