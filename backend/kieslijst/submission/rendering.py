"""The processes in which the jobs process has papers made, and what is in a package."""

import asyncio
import contextlib
import io
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

import structlog

from kieslijst.documents.package.rendering import RenderingPool
from kieslijst.jobs.registry import lifespan
from kieslijst.shared.log import about

_WARM_AFTER_SECONDS = 15.0
"""So that the start of a service is not slowed by what nobody asks for at once."""
_LOG = structlog.get_logger("papers")


@cache
def pool() -> RenderingPool:
    """One for the life of the process."""
    return RenderingPool()


@lifespan
@asynccontextmanager
async def papers_are_made_here(*, warm_after: float = _WARM_AFTER_SECONDS) -> AsyncIterator[None]:
    """Has libraries and fonts loaded before the first package is asked for, and ends the processes with this one."""
    warming = asyncio.create_task(_warm_up(warm_after))
    try:
        yield
    finally:
        warming.cancel()
        await asyncio.to_thread(pool().close)
        with contextlib.suppress(asyncio.CancelledError):
            await warming


async def _warm_up(after: float) -> None:
    """What fails here fails again, and is told, when somebody asks for papers."""
    await asyncio.sleep(after)
    try:
        await asyncio.to_thread(pool().warm_up)
    except Exception as error:  # noqa: BLE001 - papers are wanted later, jobs without papers now
        _LOG.warning("papers_not_warm", **about(error))


def files_in(content: bytes) -> tuple[tuple[str, int], ...]:
    """The names in a package with their sizes in bytes."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return tuple((entry.filename, entry.file_size) for entry in archive.infolist())
