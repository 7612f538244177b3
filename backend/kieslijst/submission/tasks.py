"""The job that makes the papers of a snapshot; it may run more than once and then makes the same bytes."""

import asyncio
import io
import time
import zipfile
from collections.abc import Callable
from uuid import UUID

import pikepdf

from kieslijst.database import transaction
from kieslijst.documents.package.file_of_papers import FileOfPapers
from kieslijst.documents.package.outdated import only_new
from kieslijst.jobs.registry import task
from kieslijst.settings import settings
from kieslijst.shared.errors import KieslijstError, NotReady
from kieslijst.submission import store
from kieslijst.submission.actions import MAKE_PAPERS
from kieslijst.submission.checklist import store as checklist
from kieslijst.submission.checklist.store import ChangedPackage
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.papers.eml210 import why_no_210
from kieslijst.submission.papers.package import file_of_papers
from kieslijst.submission.papers.printed import edition_of
from kieslijst.submission.rendering import files_in, pool
from kieslijst.submission.store import Package, PackageState

_BETWEEN_REPORTS = 0.5
"""Seconds; who watches looks once a second."""


@task(MAKE_PAPERS)
async def make_papers(snapshot_id: str) -> None:
    """Make the package of a snapshot and keep it; a reason that trying again will not mend is kept instead.

    What is new since the version before it becomes a package of its own, when that is less than everything.
    """
    frozen = await store.frozen(UUID(snapshot_id))
    if frozen is None:
        return
    package = await _made(frozen)
    pages = await asyncio.to_thread(_pages_in, package.content) if package.content else {}
    changed = await _only_new(frozen) if package.content else None
    async with transaction():
        if changed is not None:
            await checklist.save_changed(frozen.id, changed)
        await checklist.save_pages(frozen.id, pages)
        await store.save_package(package)


async def _made(frozen: FrozenSnapshot) -> Package:
    now = settings().clock()
    try:
        papers = _papers(frozen)
        content = await asyncio.to_thread(pool().render_package, papers, progress=_reporter(frozen.id))
    except NotReady:
        raise
    except KieslijstError as error:
        return Package(frozen.id, PackageState.FAILED, note=str(error), changed_at=now)
    return Package(
        frozen.id,
        PackageState.READY,
        note=why_no_210(frozen.snapshot),
        changed_at=now,
        content=content,
        files=files_in(content),
    )


async def _only_new(frozen: FrozenSnapshot) -> ChangedPackage | None:
    """The papers that the version before does not have; `None` when that is all of them, or none."""
    before = await store.of_version(frozen.snapshot.nomination_id, frozen.version - 1)
    if before is None:
        return None
    everything = _papers(frozen)
    new = only_new(_papers(before), everything)
    if _count(new) in {0, _count(everything)}:
        return None
    content = await asyncio.to_thread(pool().render_package, new)
    return ChangedPackage(before.version, files_in(content), content)


def _papers(frozen: FrozenSnapshot) -> FileOfPapers:
    edition = edition_of(frozen.snapshot, code=frozen.code, digest=frozen.hash, public_url=settings().public_url)
    return file_of_papers(frozen.snapshot, edition, made_at=frozen.made_at, schemas=settings().eml_schemas)


def _count(papers: FileOfPapers) -> int:
    return sum(len(shown.forms) for shown in papers.lists)


def _reporter(snapshot_id: UUID) -> Callable[[int, int], None]:
    """Writes how far the papers are, at most every half second; called in another thread than the database's."""
    loop, said_at = asyncio.get_running_loop(), [0.0]

    def report(done: int, total: int) -> None:
        if time.monotonic() - said_at[0] < _BETWEEN_REPORTS:
            return
        said_at[0] = time.monotonic()
        asyncio.run_coroutine_threadsafe(checklist.save_progress(snapshot_id, done=done, total=total), loop).result()

    return report


def _pages_in(content: bytes) -> dict[str, int]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".pdf")]
        return {name: _page_count(archive.read(name)) for name in names}


def _page_count(file: bytes) -> int:
    with pikepdf.open(io.BytesIO(file)) as pdf:
        return len(pdf.pages)
