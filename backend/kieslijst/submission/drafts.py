"""A 210 of other software becomes a party's draft."""

from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.nomination.actions.lists import add_list, change_districts
from kieslijst.nomination.actions.nominations import change_contacts, change_details, start_nomination
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import Details, Person
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import Actor
from kieslijst.submission.model import Candidate, Snapshot


async def import_draft(actor: Actor, organisation_id: UUID, read: Snapshot, *, at: datetime) -> UUID:
    """Put the people and the list of a file into the group's nomination, which begins when it is not there yet.

    A list that is filled already stays as it is: the file becomes a list of its own. Details, submitter and substitutes
    are taken over only where the nomination has none. Gives the nomination's id.
    """
    nomination_id = await start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=organisation_id,
        election_id=read.election.id,
        list_id=uuid4(),
        at=at,
    )
    await _take_over_details(actor, nomination_id, read, at=at)
    list_id = await _empty_list(actor, nomination_id, at=at)
    people = [_person(candidate) for candidate in read.lists[0].candidates]
    await add_persons(actor, nomination_id, people, list_id=list_id, at=at)
    await change_districts(actor, nomination_id, list_id, districts=read.lists[0].districts, at=at)
    return nomination_id


async def _take_over_details(actor: Actor, nomination_id: UUID, read: Snapshot, *, at: datetime) -> None:
    nomination = await nomination_for(actor, nomination_id)
    if nomination.details == Details():
        details = Details(read.kind, read.appellation, read.seats_before, read.publish_gender)
        await change_details(actor, nomination_id, details, revision=nomination.revision, at=at)
    if nomination.submitter.is_empty and not nomination.substitutes:
        await change_contacts(actor, nomination_id, submitter=read.submitter, substitutes=read.substitutes, at=at)


async def _empty_list(actor: Actor, nomination_id: UUID, *, at: datetime) -> UUID:
    nomination = await nomination_for(actor, nomination_id)
    for each in nomination.lists:
        if not each.candidates:
            return each.id
    list_id = uuid4()
    await add_list(actor, nomination_id, list_id=list_id, at=at)
    return list_id


def _person(candidate: Candidate) -> Person:
    return Person(
        id=uuid4(),
        name=candidate.name,
        gender=candidate.gender,
        birth_date=candidate.birth_date,
        residence=candidate.residence,
        bsn=candidate.bsn,
        has_no_bsn=candidate.has_no_bsn,
        address=candidate.address,
        authorised_person=candidate.authorised_person,
        is_sitting_member=candidate.is_sitting_member,
    )
