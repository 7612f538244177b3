"""What a sealed field and a deferred job cost, as ratios to the same transaction without; durable embedded server."""

import asyncio
import shutil
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

from kieslijst.database import close_pool, make_database, open_pool, transaction
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.jobs import defer, task
from kieslijst.migrations import migrate
from kieslijst.sealing import KeyRing, Place, seal, use_keys

ROUNDS, IN_A_ROUND = 5, 100
Act = Callable[[], Awaitable[None]]


@task("bench.nothing")
async def nothing() -> None:
    """Never done: only deferring is measured."""


async def _empty() -> None:
    async with transaction() as connection:
        await connection.execute("SELECT 1")


async def _insert() -> None:
    async with transaction() as connection:
        await connection.execute("INSERT INTO bench VALUES ($1, $2)", uuid4(), b"123456782")


async def _insert_sealed() -> None:
    row = uuid4()
    async with transaction() as connection:
        await connection.execute(
            "INSERT INTO bench VALUES ($1, $2)", row, seal("123456782", Place("bench", "bsn", row))
        )


async def _insert_and_defer() -> None:
    async with transaction() as connection:
        await connection.execute("INSERT INTO bench VALUES ($1, $2)", uuid4(), b"123456782")
        await defer("bench.nothing")


async def _milliseconds(act: Act) -> float:
    """Of one transaction: the median over rounds, so that a busy moment does not count."""
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for _ in range(IN_A_ROUND):
            await act()
        rounds.append((time.perf_counter() - began) / IN_A_ROUND * 1000)
    return statistics.median(rounds)


async def _measure(server: EmbeddedServer) -> None:
    await make_database(server.url("postgres"), DATABASE)
    await open_pool(server.url())
    await migrate()
    use_keys(KeyRing({1: bytes(32)}))
    async with transaction() as connection:
        await connection.execute("CREATE TABLE bench (id uuid PRIMARY KEY, bsn bytea)")
    plain = await _milliseconds(_insert)
    print(f"{'insert and commit':28} {plain:.2f} ms")
    for name, act in (("empty", _empty), ("with a sealed field", _insert_sealed), ("with a job", _insert_and_defer)):
        print(f"{name:28} x {await _milliseconds(act) / plain:.2f}")
    await close_pool()


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="kl-bench-"))
    folder.chmod(0o755)
    server = EmbeddedServer(folder)
    server.start()
    try:
        asyncio.run(_measure(server))
    finally:
        server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
