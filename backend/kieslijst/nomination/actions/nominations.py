"""Starting a nomination; details of the group; the submitter and the substitutes."""

from datetime import datetime
from uuid import UUID

import msgspec

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.nomination.audited import audited_contacts, audited_details, changes, noted
from kieslijst.nomination.background import Background
from kieslijst.nomination.conflicts import Answer, Saved
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.dossier import Dossier, chain_of, opened
from kieslijst.nomination.merging import differing
from kieslijst.nomination.model import CandidateList, Contact, Contacts, Details, Nomination
from kieslijst.nomination.saving import merged_onto
from kieslijst.nomination.store import background as background_store
from kieslijst.nomination.store import desk_answers, lists, nominations, versions
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
        await _record_started(actor, started, at=at)
    return nomination_id


async def _record_started(actor: Actor, started: Nomination, *, at: datetime) -> None:
    after = {
        "organisation": str(started.organisation_id),
        "election": str(started.election_id),
        "practice": started.is_practice,
        **audited_details(started.details),
    }
    subject = ("nomination", started.id)
    await record(chain_of(started.id), "nomination_started", actor=actor, subject=subject, at=at, after=after)


async def change_details(
    actor: Actor,
    nomination_id: UUID,
    details: Details,
    *,
    revision: int,
    at: datetime,
    answer: Answer | None = None,
    background: Background | None = None,
) -> Saved:
    """Save the details as typed on the form that was opened at `revision`.

    Raises `EditConflict` when a colleague changed the same field, unless `answer` says which value is right.
    `background` is not merged: the last one who saves it wins; None leaves it as it is.
    """
    async with opened(actor, nomination_id, at=at) as dossier:
        await _keep_background(dossier, background)
        theirs, stored_at = dossier.nomination.details, dossier.nomination.revision
        merged, names = await merged_onto(
            theirs, details, subject_id=nomination_id, opened_at=revision, stored_at=stored_at, answer=answer
        )
        event = None if merged.record == theirs else await write_details(dossier, merged.record)
    return Saved(event, merged.kept, names)


async def write_details(dossier: Dossier, details: Details, *, undoes: int | None = None) -> int:
    """Write the details with their next revision; gives the number of the event."""
    nomination = dossier.nomination
    revision = await nominations.update_details(nomination.id, details)
    await versions.keep(nomination.id, nomination.id, details, revision=revision, at=dossier.at, by=dossier.actor.name)
    before, after = changes(audited_details(nomination.details), audited_details(details))
    after |= noted(differing(nomination.details, details), revision=revision, undoes=undoes)
    return await dossier.record("details_changed", ("nomination", nomination.id), before=before, after=after)


async def _keep_background(dossier: Dossier, background: Background | None) -> None:
    nomination_id = dossier.nomination.id
    was = await background_store.of_nomination(nomination_id)
    if background is None or background == was:
        return
    await background_store.replace(nomination_id, background)
    before, after = msgspec.to_builtins(was), msgspec.to_builtins(background)
    await dossier.record("background_changed", ("nomination", nomination_id), before=before, after=after)


async def change_contacts(
    actor: Actor,
    nomination_id: UUID,
    *,
    submitter: Contact,
    substitutes: tuple[Contact, ...],
    at: datetime,
    revision: int | None = None,
    answer: Answer | None = None,
    answers: tuple[DeskAnswer, ...] | None = None,
) -> Saved:
    """Save who hands in the list and who may repair omissions (Kieswet H 1, H 5).

    `revision` is the one that the form was opened at; without it what was typed takes the place of what is there.
    Raises `EditConflict` as `change_details` does. `answers` are those of the submitter and of each filled substitute,
    in that order; the last one who saves them wins, None leaves them as they are.
    """
    key = versions.contacts_id(nomination_id)
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        theirs, stored_at = dossier.nomination.contacts, await versions.newest_revision(key)
        merged, names = await merged_onto(
            theirs,
            Contacts(submitter, substitutes).filled,
            subject_id=key,
            opened_at=stored_at if revision is None else revision,
            stored_at=stored_at,
            answer=answer,
        )
        changed = merged.record.filled
        if answers is not None and answers != await desk_answers.of_nomination(nomination_id):
            await desk_answers.replace(nomination_id, answers)
        event = None if changed == theirs else await write_contacts(dossier, changed)
    return Saved(event, merged.kept, names)


async def write_contacts(dossier: Dossier, contacts: Contacts, *, undoes: int | None = None) -> int:
    """Write the contacts with their next revision; gives the number of the event."""
    nomination, key = dossier.nomination, versions.contacts_id(dossier.nomination.id)
    revision = await versions.newest_revision(key) + 1
    first = [(key, nomination.contacts, 0)] if revision == 1 else []
    await nominations.replace_contacts(nomination.id, contacts.submitter, contacts.substitutes)
    kept = [*first, (key, contacts, revision)]
    await versions.keep_all(nomination.id, kept, at=dossier.at, by=dossier.actor.name)
    room = max(len(nomination.substitutes), len(contacts.substitutes))
    fields = differing(nomination.contacts.with_room(room), contacts.with_room(room))
    return await dossier.record(
        "contacts_changed",
        ("nomination", nomination.id),
        before=audited_contacts(nomination.contacts),
        after={**audited_contacts(contacts), **noted(fields, revision=revision, undoes=undoes)},
    )


async def wipe(dossier: Dossier) -> None:
    """Delete everything of an opened nomination; what happened stays in its audit chain."""
    await nominations.delete(dossier.nomination.id)
    await dossier.record("nomination_wiped", ("nomination", dossier.nomination.id))
