"""A small ASGI app on the real database, for tests of the processes around it: one table of writes, one queue."""

import os
from typing import Any
from urllib.parse import parse_qs

import asyncpg

from kieslijst.database import transaction
from kieslijst.jobs import defer, task

_MAKE = """
CREATE TABLE IF NOT EXISTS written (id text PRIMARY KEY, client int NOT NULL, noted bool NOT NULL DEFAULT false)
"""


@task("tests.note_write")
async def note_write(*, written: str) -> None:
    async with transaction() as connection:
        await connection.execute("UPDATE written SET noted = true WHERE id = $1", written)


async def app(scope: Any, receive: Any, send: Any) -> None:
    """POST /?id=…&client=… writes one row; GET /?id=… tells whether it is there, GET / which worker answers."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
        return
    try:
        status, body = await _answer(scope)
    except (OSError, asyncpg.InterfaceError, asyncpg.PostgresError, asyncpg.InternalClientError):
        status, body = 503, b"later"
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})


async def _live(receive: Any, send: Any) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _answer(scope: Any) -> tuple[int, bytes]:
    given = parse_qs(scope["query_string"].decode())
    if scope["method"] != "POST":
        return await _look(given.get("id", [""])[0])
    async with transaction() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock(1)")
        await connection.execute(_MAKE)
        await connection.execute(
            "INSERT INTO written (id, client) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            given["id"][0],
            int(given["client"][0]),
        )
        await defer("tests.note_write", written=given["id"][0])
    return 200, b"written"


async def _look(written: str) -> tuple[int, bytes]:
    if not written:
        return 200, str(os.getpid()).encode()
    async with transaction() as connection:
        found = await connection.fetchval("SELECT id FROM written WHERE id = $1", written)
    return (200, b"written") if found else (404, b"")
