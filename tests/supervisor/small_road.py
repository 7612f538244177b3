"""The kill loop's road through the small app."""

import asyncio
import contextlib
from uuid import uuid4

import asyncpg
from tests.supervisor.service import Service, wait_for

from kieslijst.embedded import EmbeddedServer


class SmallRoad:
    """Each write is one row and one job, in one transaction."""

    def write(self, service: Service, client: int) -> str | None:
        written = str(uuid4())
        return written if service.ask("POST", f"/?id={written}&client={client}") else None

    def lost(self, service: Service, answered: set[str]) -> set[str]:
        return answered - {row["id"] for row in _fetch(service, "SELECT id FROM written")}

    def faults(self, service: Service) -> list[str]:
        """A row without its note is a job that was forgotten."""
        with contextlib.suppress(TimeoutError):
            wait_for(lambda: not self._forgotten(service), seconds=60)
        forgotten = self._forgotten(service)
        return [f"{forgotten} jobs forgotten"] if forgotten else []

    def _forgotten(self, service: Service) -> int:
        return len(_fetch(service, "SELECT id FROM written WHERE NOT noted"))


def _fetch(service: Service, query: str) -> list[asyncpg.Record]:
    async def fetch() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(EmbeddedServer(service.folder).url())
        try:
            return await connection.fetch(query)
        finally:
            await connection.close()

    return asyncio.run(fetch())
