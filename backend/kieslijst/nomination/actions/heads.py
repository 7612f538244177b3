"""The first places that several lists have in common: making, changing and leaving a head, and moves within it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kieslijst.nomination import heads
from kieslijst.nomination.dossier import Dossier, opened
from kieslijst.nomination.heads import Head
from kieslijst.nomination.model import CandidateList, SharedHead
from kieslijst.nomination.moving import Target, places_at
from kieslijst.nomination.several import Act, write
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import mark


@dataclass(frozen=True, slots=True)
class HeadMoved:
    """The head after a move, and the number of the event (None when all stood there already)."""

    as_list: CandidateList
    event: int | None


async def share_head(
    actor: Actor,
    nomination_id: UUID,
    shared: SharedHead,
    *,
    source: UUID,
    members: Collection[UUID],
    at: datetime,
) -> int | None:
    """Let lists begin with the first places of the source; those that were bound and are not named come loose.

    Whoever of the head stood further down on one of them moves up. Raises `Refused` when the source is shorter.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        people = dossier.nomination.list(source).candidates[: shared.length]
        if not 0 < shared.length == len(people):
            raise Refused(
                mark("Op de lijst staan %(count)s kandidaten. De kop kan niet langer zijn.", count=len(people))
            )
        bound = {dossier.nomination.list(each).id for each in (source, *members)}
        changed = [heads.with_head(dossier.nomination.list(each), people, shared) for each in bound]
        changed += [
            replace(each, head=None)
            for each in dossier.nomination.lists
            if each.head and each.head.id == shared.id and each.id not in bound
        ]
        return await write(dossier, Act("head_changed", ("head", shared.id)), changed)


async def move_in_head(
    actor: Actor, nomination_id: UUID, head_id: UUID, person_ids: Collection[UUID], *, target: Target, at: datetime
) -> HeadMoved:
    """Move people within the head, on all its lists at once, in their mutual order."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        found = heads.head(dossier.nomination, head_id)
        return await _moved(dossier, found, places_at(found.as_list, person_ids, target))


async def place_in_head(
    actor: Actor, nomination_id: UUID, head_id: UUID, places: Mapping[UUID, int], *, at: datetime
) -> HeadMoved:
    """Put people of the head at a place of their own within it; who left the head is passed over."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        found = heads.head(dossier.nomination, head_id)
        there = {person_id: places[person_id] for person_id in found.as_list.places_of(places)}
        return await _moved(dossier, found, there)


async def _moved(dossier: Dossier, found: Head, places: Mapping[UUID, int]) -> HeadMoved:
    """A place beyond the end of the head is its last one."""
    ordered = found.as_list.with_places(places)
    within = ordered.places_of(places)
    changed = [each.with_places(within) for each in found.lists]
    act = Act("head_moved", ("head", found.shared.id), tuple(places))
    return HeadMoved(ordered, await write(dossier, act, changed))


async def loosen(actor: Actor, nomination_id: UUID, list_id: UUID, *, at: datetime) -> int | None:
    """Let a list go its own way; its order stays as it is now."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        loose = replace(dossier.nomination.list(list_id), head=None)
        return await write(dossier, Act("list_loosened", ("list", list_id), ()), [loose])


async def dissolve_head(actor: Actor, nomination_id: UUID, head_id: UUID, *, at: datetime) -> int | None:
    """Let all lists of a head go their own way."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        found = heads.head(dossier.nomination, head_id)
        loose = [replace(each, head=None) for each in found.lists]
        return await write(dossier, Act("head_changed", ("head", head_id), ()), loose)
