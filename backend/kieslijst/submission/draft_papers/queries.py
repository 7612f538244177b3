"""What pages ask of draft papers."""

from uuid import UUID

from kieslijst.nomination.queries import head_for
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound
from kieslijst.submission.draft_papers import store
from kieslijst.submission.draft_papers.store import DraftPapers


async def draft_of(nomination_id: UUID) -> DraftPapers | None:
    """How far the draft is, without its files, of a nomination that was asked for by its owner."""
    return await store.of_nomination(nomination_id)


async def draft_for(actor: Actor, nomination_id: UUID, *, with_content: bool = False) -> DraftPapers:
    """The draft of the actor's own nomination. Raises `NotFound` when there is none."""
    await head_for(actor, nomination_id)
    found = await store.of_nomination(nomination_id, with_content=with_content)
    if found is None:
        raise NotFound("Er is geen concept. Maak er een bij Documenten.")
    return found
