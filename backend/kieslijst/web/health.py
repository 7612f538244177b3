"""Answers for whoever watches the service: is the process alive, does the database answer."""

import asyncio

import asyncpg
from litestar import Response, get

from kieslijst.database import DB
from kieslijst.web.permission import Permission

_SECONDS = 3


@get("/health/live", permission=Permission.EVERYONE, media_type="text/plain")
async def live() -> str:
    return "live\n"


@get("/health/ready", permission=Permission.EVERYONE, media_type="text/plain")
async def ready() -> Response[str]:
    """200 when the database answers, else 503."""
    if await is_database_up():
        return Response("ready\n", media_type="text/plain")
    return Response("database does not answer\n", status_code=503, media_type="text/plain")


async def is_database_up() -> bool:
    try:
        async with asyncio.timeout(_SECONDS):
            await DB.run_ddl("SELECT 1")
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return False
    return True
