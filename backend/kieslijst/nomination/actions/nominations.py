"""Starting a nomination; details of the group; the submitter and the substitutes."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.nomination.audited import audited_contact, audited_details, changes
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.dossier import Dossier, chain_of, opened
from kieslijst.nomination.merging import merge
from kieslijst.nomination.model import CandidateList, Contact, Details, Nomination
from kieslijst.nomination.store import lists, nominations, versions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused


async def start_nomination(
    actor: Actor,
    *,
    nomination_id: UUID,
    organisation_id: UUID,
    election_id: UUID,
    list_id: UUID,
    at: datetime,
    details: Details | None = None,
    is_practice: bool = False,
) -> UUID:
    """Begin a nomination with one empty list; gives the id of the one that exists already, if the group has one.

    A group may have a practice beside the real one, which can never be handed in.

    Raises `Refused` when somebody begins one for another organisation than their own.
    """
    if not actor.is_system and organisation_id != actor.organisation_id:
        raise Refused("U kunt alleen voor uw eigen partij een kandidaatstelling beginnen.")
    started = Nomination(
        nomination_id, organisation_id, election_id, details=details or Details(), is_practice=is_practice
    )
    async with transaction():
        if not await nominations.insert(started, at=at):
            existing = await nominations.for_election(organisation_id, election_id, is_practice=is_practice)
            if existing is None:
                raise Refused("Deze kandidaatstelling bestaat al bij een andere partij.")
            return existing.id
        await lists.insert(nomination_id, CandidateList(id=list_id, number=1))
        await versions.keep(nomination_id, nomination_id, started.details, revision=1, at=at, by=actor.name)
        await record(
            chain_of(nomination_id),
            "nomination_started",
            actor=actor,
            subject=("nomination", nomination_id),
            at=at,
            after={
                "organisation": str(organisation_id),
                "election": str(election_id),
                "practice": is_practice,
                **audited_details(started.details),
            },
        )
    return nomination_id


async def change_details(
    actor: Actor, nomination_id: UUID, details: Details, *, revision: int, at: datetime
) -> tuple[str, ...]:
    """Save the details as typed on the form that was opened at `revision`.

    Gives the fields of a colleague that were kept beside them. Raises `EditConflict` when both changed the same field.
    """
    async with opened(actor, nomination_id, at=at) as dossier:
        theirs = dossier.nomination.details
        was = await versions.at_revision(nomination_id, revision, Details) or theirs
        merged = merge(was, theirs, details)
        if merged.collisions:
            raise EditConflict(nomination_id, merged.collisions, await versions.last_change_by(nomination_id))
        if merged.record == theirs:
            return merged.kept
        await write_details(dossier, merged.record)
    return merged.kept


async def write_details(dossier: Dossier, details: Details) -> None:
    """Put other details in an opened nomination, whatever stood there."""
    nomination_id, theirs = dossier.nomination.id, dossier.nomination.details
    revision = await nominations.update_details(nomination_id, details)
    await versions.keep(nomination_id, nomination_id, details, revision=revision, at=dossier.at, by=dossier.actor.name)
    before, after = changes(audited_details(theirs), audited_details(details))
    await dossier.record("details_changed", ("nomination", nomination_id), before=before, after=after)


async def change_contacts(
    actor: Actor, nomination_id: UUID, *, submitter: Contact, substitutes: tuple[Contact, ...], at: datetime
) -> None:
    """Save who hands in the list and who may repair omissions (Kieswet H 1, H 5)."""
    filled = tuple(contact for contact in substitutes if not contact.is_empty)
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        nomination = dossier.nomination
        if (nomination.submitter, nomination.substitutes) == (submitter, filled):
            return
        await write_contacts(dossier, submitter, filled)


async def write_contacts(dossier: Dossier, submitter: Contact, substitutes: tuple[Contact, ...]) -> None:
    """Put another submitter and other substitutes in an opened, whole nomination."""
    nomination = dossier.nomination
    await nominations.replace_contacts(nomination.id, submitter, substitutes)
    await dossier.record(
        "contacts_changed",
        ("nomination", nomination.id),
        before=_contacts(nomination.submitter, nomination.substitutes),
        after=_contacts(submitter, substitutes),
    )


async def wipe(dossier: Dossier) -> None:
    """Delete everything of an opened nomination; what happened stays in its audit chain."""
    await nominations.delete(dossier.nomination.id)
    await dossier.record("nomination_wiped", ("nomination", dossier.nomination.id))


def _contacts(submitter: Contact, substitutes: tuple[Contact, ...]) -> dict[str, object]:
    return {"submitter": audited_contact(submitter), "substitutes": [audited_contact(one) for one in substitutes]}
