"""A command's visit to the database: the running one, or one that is started for as long as the command takes."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeVar

from kieslijst.database import close_pool, make_database, open_pool, transaction
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.installation.marks import check_keys, kept_keys
from kieslijst.migrations import migrate
from kieslijst.sealing import read_key_file, use_keys
from kieslijst.settings import Settings, settings
from kieslijst.shared.errors import Refused
from kieslijst.supervisor.lock import held

_T = TypeVar("_T")


def in_database(work: Callable[[], Awaitable[_T]]) -> _T:
    """Run `work` with the pool open, the database migrated and the keys loaded where there are any.

    Raises `NotReady`, `MigrationFailed` or `KeyTrouble`.
    """
    found = settings()
    with _url(found) as url:
        return asyncio.run(_visit(found, url, work))


async def _visit(found: Settings, url: str, work: Callable[[], Awaitable[_T]]) -> _T:
    await open_pool(url)
    try:
        await migrate()
        await _load_keys(found)
        return await work()
    finally:
        await close_pool()


async def _load_keys(found: Settings) -> None:
    """A database that knows no keys yet may be visited without."""
    async with transaction() as connection:
        if not found.keys.exists() and not await kept_keys(connection):
            return
        ring = read_key_file(found.keys)
        await check_keys(connection, ring)
    use_keys(ring)


@contextmanager
def _url(found: Settings) -> Iterator[str]:
    if found.database_url:
        yield found.database_url
        return
    server = EmbeddedServer(found.data_dir)
    with ExitStack() as stack:
        if _is_free(found, stack):
            stack.callback(server.stop)
            server.start()
            asyncio.run(make_database(server.url("postgres"), DATABASE))
        yield server.url()


def _is_free(found: Settings, stack: ExitStack) -> bool:
    """Whether nobody runs the embedded database; then it is ours until the stack closes."""
    try:
        stack.enter_context(held(found.data_dir, patience=0))
    except Refused:
        return False
    return True
