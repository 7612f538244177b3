"""The job that makes the papers of a snapshot; it may run more than once and then makes the same bytes."""

import asyncio
import io
import zipfile
from functools import cache
from uuid import UUID

from kieslijst.database import transaction
from kieslijst.documents.rendering import RenderingPool
from kieslijst.jobs.registry import task
from kieslijst.settings import settings
from kieslijst.shared.errors import KieslijstError, NotReady
from kieslijst.submission import store
from kieslijst.submission.actions import MAKE_PAPERS
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.papers.eml210 import why_no_210
from kieslijst.submission.papers.package import file_of_papers
from kieslijst.submission.papers.printed import edition_of
from kieslijst.submission.store import Package, PackageState


@cache
def _pool() -> RenderingPool:
    return RenderingPool()


@task(MAKE_PAPERS)
async def make_papers(snapshot_id: str) -> None:
    """Make the package of a snapshot and keep it; a reason that trying again will not mend is kept instead."""
    frozen = await store.frozen(UUID(snapshot_id))
    if frozen is None:
        return
    package = await _made(frozen)
    async with transaction():
        await store.save_package(package)


async def _made(frozen: FrozenSnapshot) -> Package:
    now = settings().clock()
    snapshot = frozen.snapshot
    try:
        edition = edition_of(snapshot, code=frozen.code, digest=frozen.hash, public_url=settings().public_url)
        papers = file_of_papers(snapshot, edition, made_at=frozen.made_at, schemas=settings().eml_schemas)
        content = await asyncio.to_thread(_pool().render_package, papers)
    except NotReady:
        raise
    except KieslijstError as error:
        return Package(frozen.id, PackageState.FAILED, note=str(error), changed_at=now)
    return Package(
        frozen.id,
        PackageState.READY,
        note=why_no_210(snapshot),
        changed_at=now,
        content=content,
        files=_files_in(content),
    )


def _files_in(content: bytes) -> tuple[tuple[str, int], ...]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return tuple((entry.filename, entry.file_size) for entry in archive.infolist())
