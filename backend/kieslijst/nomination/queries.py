"""What pages and other slices ask of nominations; everything is checked against the actor's own organisation."""

from collections.abc import Sequence
from uuid import UUID

from kieslijst.nomination.background import Background
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.dossier import check_own
from kieslijst.nomination.model import AppellationKind, Nomination
from kieslijst.nomination.store import background, desk_answers, nominations
from kieslijst.shared.actor import Actor


async def nomination_for(actor: Actor, nomination_id: UUID) -> Nomination:
    """A nomination with all its persons and lists. Raises `NotFound`."""
    return check_own(actor, await nominations.nomination(nomination_id))


async def head_for(actor: Actor, nomination_id: UUID) -> Nomination:
    """A nomination without persons and lists. Raises `NotFound`."""
    return check_own(actor, await nominations.head(nomination_id))


async def owner_of(nomination_id: UUID) -> UUID | None:
    """The organisation whose nomination this is: in it somebody of several parties acts for that one."""
    return await nominations.organisation_of(nomination_id)


async def nominations_of(actor: Actor) -> list[Nomination]:
    """The heads of the nominations of the actor's own organisation, oldest first."""
    return await nominations_at([actor.organisation_id] if actor.organisation_id else [])


async def nominations_at(organisation_ids: Sequence[UUID]) -> list[Nomination]:
    """The heads of the nominations of these organisations, oldest first; only for somebody's own organisations."""
    return await nominations.of_organisations(organisation_ids) if organisation_ids else []


async def background_of(nomination: Nomination) -> Background:
    """The past of a group whose nomination was read for its owner; only a merged appellation has one that counts."""
    if nomination.details.kind is not AppellationKind.MERGED:
        return Background()
    return await background.of_nomination(nomination.id)


async def desk_answers_of(nomination: Nomination) -> tuple[DeskAnswer, ...]:
    """What submitter and substitutes said for the desk, of a nomination that was read for its owner."""
    return () if nomination.submitter.is_empty else await desk_answers.of_nomination(nomination.id)
