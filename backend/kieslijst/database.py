"""The one way to the database: engine, `transaction()`, and the pool that lives as long as an event loop.

Piccolo's own transaction leaves a pool connection behind when COMMIT or ROLLBACK itself fails
(database restart, deferred constraint); `_Transaction` gives it back. House rules: `transaction()` never
nests, nothing runs side by side inside one, and after a caught SQL error it is over.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any

import asyncpg
from piccolo.engine.postgres import PostgresEngine, PostgresTransaction

from kieslijst.shared.errors import NotReady

POOL_MIN, POOL_MAX = 2, 10
ACQUIRE_SECONDS = 5
COMMAND_SECONDS = 30
READY_SECONDS = 30
_ASK_AGAIN_SECONDS = 0.05
_NOT_YET = (
    OSError,
    TimeoutError,
    asyncpg.CannotConnectNowError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InterfaceError,
)


class _Transaction(PostgresTransaction):
    """Piccolo's transaction, which always returns its connection."""

    async def get_connection(self) -> Any:
        if self.engine.pool:
            return await self.engine.pool.acquire(timeout=ACQUIRE_SECONDS)
        return await self.engine.get_new_connection()

    async def begin(self) -> None:
        """Start; a server that went away at this very moment must not cost the pool a connection either."""
        try:
            await self.transaction.start()
        except BaseException:
            await self._give_back()
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        try:
            return await super().__aexit__(kind, error, trace)
        finally:
            if self.engine.current_transaction.get() is self:
                self.engine.current_transaction.reset(self.context)
                await self._give_back()

    async def _give_back(self) -> None:
        if self.engine.pool:
            await self.engine.pool.release(self.connection)
        else:
            await self.connection.close()


class Database(PostgresEngine):
    """A Piccolo engine that does nothing at import and hands out repaired transactions."""

    async def check_version(self) -> None:
        """Nothing: Piccolo would connect while modules are being imported."""

    def transaction(self, allow_nested: bool = True) -> PostgresTransaction:
        return _Transaction(engine=self, allow_nested=allow_nested)


DB = Database(config={"dsn": os.environ.get("KIESLIJST_DATABASE_URL", "")})


@asynccontextmanager
async def transaction() -> AsyncIterator[asyncpg.Connection]:
    """One transaction, never nested; gives the raw connection for statements that Piccolo cannot write."""
    async with DB.transaction(allow_nested=False) as held:
        yield held.connection


def held_connection() -> asyncpg.Connection:
    """The raw connection of the transaction that an action opened, for statements that Piccolo cannot write."""
    held = DB.current_transaction.get()
    assert held is not None, "a write outside of transaction()"
    connection: asyncpg.Connection = held.connection
    return connection


async def ready(dsn: str, *, seconds: float = READY_SECONDS) -> None:
    """Wait until the server answers. Raises `NotReady` after `seconds`, or at once when waiting cannot help."""
    end = time.monotonic() + seconds
    while True:
        try:
            connection = await asyncpg.connect(dsn, timeout=ACQUIRE_SECONDS)
        except _NOT_YET as error:
            if time.monotonic() > end:
                raise NotReady(f"De database antwoordt niet ({type(error).__name__}).") from None
            await asyncio.sleep(_ASK_AGAIN_SECONDS)
        except (asyncpg.PostgresError, ValueError) as error:
            raise NotReady(f"De database is niet te gebruiken: {error}") from None
        else:
            await connection.close()
            return


async def make_database(maintenance_url: str, name: str) -> None:
    """Create the database `name` where it does not exist yet; `maintenance_url` is another one on the same server."""
    await ready(maintenance_url)
    connection = await asyncpg.connect(maintenance_url)
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    except asyncpg.DuplicateDatabaseError:
        pass
    finally:
        await connection.close()


async def open_pool(dsn: str | None = None) -> None:
    """Wait for the server and start the pool of this event loop; `dsn` replaces the one from the environment.

    Raises `NotReady` when the server does not answer.
    """
    if dsn is not None:
        DB.config["dsn"] = dsn
    await ready(DB.config["dsn"])
    await DB.start_connection_pool(
        min_size=POOL_MIN,
        max_size=POOL_MAX,
        timeout=ACQUIRE_SECONDS,
        command_timeout=COMMAND_SECONDS,
        reset=_stateless,
    )


async def _stateless(_: Any) -> None:
    """Nothing, instead of a second statement after every statement.

    We keep no settings, locks or listeners in a session; a transaction that was left open is rolled back before this.
    """


async def close_pool() -> None:
    await DB.close_connection_pool()
