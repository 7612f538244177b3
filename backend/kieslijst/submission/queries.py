"""What pages and other slices ask of snapshots and papers."""

from uuid import UUID

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.identity import queries as identity
from kieslijst.nomination import queries as nominations
from kieslijst.nomination.model import Nomination
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound
from kieslijst.shared.paper_code import code_in_groups
from kieslijst.submission import store
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.submission.snapshot import snapshot_of
from kieslijst.submission.store import Package, Version


async def current_snapshot(actor: Actor, nomination_id: UUID) -> Snapshot:
    """What the nomination says now. Raises `NotFound`."""
    return await snapshot_now(await nominations.nomination_for(actor, nomination_id))


async def snapshot_now(nomination: Nomination, election: Election | None = None, *, language: str = "nl") -> Snapshot:
    """What a nomination says that was just read whole; `election` where it is at hand already."""
    election = election or await elections.election(nomination.election_id)
    group = await identity.organisation(nomination.organisation_id)
    return snapshot_of(
        nomination,
        election,
        group_name=group.name,
        language=language,
        background=await nominations.background_of(nomination),
        answers=await nominations.desk_answers_of(nomination),
    )


async def newest_frozen(actor: Actor, nomination_id: UUID) -> FrozenSnapshot | None:
    """The newest final version of the actor's own nomination. Raises `NotFound`."""
    await nominations.head_for(actor, nomination_id)
    return await store.newest(nomination_id)


async def package_for(actor: Actor, nomination_id: UUID, *, with_content: bool = False) -> Package:
    """The papers of the newest version of the actor's own nomination. Raises `NotFound` when there are none."""
    newest = await newest_frozen(actor, nomination_id)
    found = None if newest is None else await store.package(newest.id, with_content=with_content)
    if found is None:
        raise NotFound("Er zijn nog geen papieren gemaakt.")
    return found


async def package_of(version: FrozenSnapshot, *, with_content: bool = False) -> Package:
    """The papers of a version that was asked for by its owner. Raises `NotFound` when there are none."""
    found = await store.package(version.id, with_content=with_content)
    if found is None:
        raise NotFound("Er zijn nog geen papieren gemaakt.")
    return found


async def versions_for(actor: Actor, nomination_id: UUID) -> tuple[Version, ...]:
    """All final versions of the actor's own nomination, newest first. Raises `NotFound`."""
    await nominations.head_for(actor, nomination_id)
    return await store.versions(nomination_id)


async def version_for(actor: Actor, nomination_id: UUID, version: int | None = None) -> FrozenSnapshot:
    """A final version of the actor's own nomination, the newest unless one is named. Raises `NotFound`."""
    await nominations.head_for(actor, nomination_id)
    found = await (store.newest(nomination_id) if version is None else store.of_version(nomination_id, version))
    if found is None:
        raise NotFound("Er zijn nog geen papieren gemaakt." if version is None else "Deze versie is er niet.")
    return found


async def frozen(snapshot_id: UUID) -> FrozenSnapshot:
    """A final version by its id, for the committee that received it. Raises `NotFound`."""
    found = await store.frozen(snapshot_id)
    if found is None:
        raise NotFound("Deze versie is er niet.")
    return found


async def frozen_by_code(code: str) -> FrozenSnapshot:
    """A final version by its six-character code, as `paper_code.read_code` gives it. Raises `NotFound`."""
    found = await store.by_code(code)
    if found is None:
        raise NotFound(f"De code {code_in_groups(code)} is niet bekend. Kijk elk teken na op het papier.")
    return found


async def newest_of(version: FrozenSnapshot) -> FrozenSnapshot:
    """The newest final version of the nomination that a version is of."""
    return await store.newest(version.snapshot.nomination_id) or version


async def newest_version(nomination_id: UUID) -> tuple[int, str] | None:
    """Number and code of a nomination's newest final version, to tell an older paper from a current one."""
    return await store.newest_version(nomination_id)
