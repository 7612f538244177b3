"""What pages ask of the papers of the newest version."""

from dataclasses import dataclass, replace
from uuid import UUID

from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound
from kieslijst.submission import queries as versions
from kieslijst.submission.checklist import store
from kieslijst.submission.checklist.model import Difference, Paper, difference
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.checklist.store import ChangedPackage, Known, Ticks
from kieslijst.submission.model import FrozenSnapshot, Snapshot


@dataclass(frozen=True, slots=True)
class Checklist:
    """The papers of a version with what became of them; `now` says how the data differ from it."""

    papers: tuple[Paper, ...]
    known: Known
    ticks: Ticks
    now: Difference


async def checklist_of(version: FrozenSnapshot, current: Snapshot) -> Checklist:
    """The checklist of the newest version of a nomination that now says `current`."""
    papers = papers_of(version.snapshot)
    after = papers_of(replace(current, language=version.snapshot.language))
    return Checklist(papers, await store.known(version.id), await store.ticks(version.id), difference(papers, after))


async def progress_of(version: FrozenSnapshot) -> tuple[int, int] | None:
    """How many papers of a version are made, and how many there will be; `None` before the first report."""
    return await store.progress(version.id)


async def changed_since(version: FrozenSnapshot) -> ChangedPackage | None:
    """What of a version the one before it does not have, without the files themselves."""
    return await store.changed(version.id)


async def changed_for(actor: Actor, nomination_id: UUID) -> tuple[FrozenSnapshot, ChangedPackage]:
    """The files that are new in the newest version of the actor's own nomination. Raises `NotFound`."""
    newest = await versions.version_for(actor, nomination_id)
    found = await store.changed(newest.id, with_content=True)
    if found is None:
        raise NotFound("Er is geen pakket met alleen de nieuwe papieren. Neem het pakket met alles.")
    return newest, found
