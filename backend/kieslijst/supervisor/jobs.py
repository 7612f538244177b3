"""The jobs process: `python -m kieslijst.supervisor.jobs`, under the supervisor or beside it on a host of its own."""

import asyncio
import sys
from importlib import import_module

from kieslijst.database import close_pool, open_pool
from kieslijst.jobs.registry import around_all_jobs
from kieslijst.jobs.worker import work
from kieslijst.sealing import read_key_file, use_keys
from kieslijst.settings import settings
from kieslijst.shared.log import configure_logs
from kieslijst.supervisor.leash import follow, pass_gate
from kieslijst.supervisor.plan import Plan


def main() -> int:
    """Do jobs until SIGTERM. Raises `KieslijstError` when the database or the keys are not there."""
    follow()
    found = settings()
    use_keys(read_key_file(found.keys))
    import_module(Plan.read().tasks)
    asyncio.run(_work(found.database_url))
    return 0


async def _work(url: str) -> None:
    await pass_gate()
    await open_pool(url)
    try:
        async with around_all_jobs():
            await work(url)
    finally:
        await close_pool()


if __name__ == "__main__":
    configure_logs()
    sys.exit(main())
