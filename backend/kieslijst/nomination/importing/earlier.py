"""Starting from the persons of an earlier nomination of the same group."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.elections import queries as elections
from kieslijst.nomination import queries
from kieslijst.nomination.importing.actions import bring_in
from kieslijst.nomination.importing.from_people import content_of_earlier
from kieslijst.nomination.importing.model import Content
from kieslijst.shared.actor import Actor


async def content_from(actor: Actor, earlier_id: UUID) -> Content:
    """The people of the actor's own earlier nomination as a batch.

    Raises `NotFound` for somebody else's, `Unreadable` when there is nobody in it.
    """
    earlier = await queries.nomination_for(actor, earlier_id)
    election = await elections.election(earlier.election_id)
    return content_of_earlier(earlier, election.name)


async def bring_in_earlier(
    actor: Actor, nomination_id: UUID, batch_id: UUID, content: Content, *, at: datetime
) -> None:
    """Keep them to be looked through, for the first list of the nomination."""
    nomination = await queries.nomination_for(actor, nomination_id)
    first = nomination.lists[0].id if nomination.lists else None
    await bring_in(actor, nomination_id, batch_id, replace(content, list_id=first), at=at)
