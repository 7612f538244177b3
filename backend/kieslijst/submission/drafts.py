"""A 210 of other software becomes a party's draft."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.elections.model import Election
from kieslijst.exchange.nomination import Nomination
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.importing.actions import batch_for, bring_in, correct, take_over
from kieslijst.nomination.importing.from_eml import content_of_nomination
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.importing.overview import overview_of
from kieslijst.nomination.importing.questions import questions
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import Actor


async def import_draft(
    actor: Actor, organisation_id: UUID, read: Nomination, election: Election, *, at: datetime
) -> UUID:
    """Put the people and the list of a file into the group's nomination, which begins when it is not there yet.

    The same import as on the screen, where it can be undone. Persons are known again by BSN, or by name and date of
    birth; who only has the same name and place is somebody else, because nobody can be asked. A list that is filled
    already stays as it is: the file becomes a list of its own. Details, submitter and substitutes are taken over only
    where the nomination has none. Gives the nomination's id.
    """
    nomination_id = await start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=organisation_id,
        election_id=election.id,
        list_id=uuid4(),
        at=at,
    )
    nomination = await nomination_for(actor, nomination_id)
    empty = next((each.id for each in nomination.lists if not each.candidates), None)
    content = content_of_nomination(read, election, nomination.details, list_id=empty)
    batch_id = uuid4()
    await bring_in(actor, nomination_id, batch_id, content, at=at)
    if nomination.persons:
        await _answer(actor, nomination_id, batch_id, election, at=at)
    await take_over(actor, nomination_id, batch_id, election, at=at)
    return nomination_id


async def _answer(actor: Actor, nomination_id: UUID, batch_id: UUID, election: Election, *, at: datetime) -> None:
    """Whoever is not surely known again is somebody else."""
    nomination = await nomination_for(actor, nomination_id)
    batch = await batch_for(actor, nomination_id, batch_id, at=at)
    asked = questions(batch.content, overview_of(batch, nomination, election).rows, nomination)
    if not asked:
        return

    def change(content: Content) -> Content:
        return replace(content, answers=replace(content.answers, other=tuple(row.line.number for row in asked)))

    await correct(actor, nomination_id, batch_id, change, at=at)
