"""The jobs process: `python -m kieslijst.supervisor.jobs`, under the supervisor or beside it on a host of its own."""

import asyncio
import os
from importlib import import_module

from kieslijst.database import close_pool, open_pool
from kieslijst.jobs.worker import work
from kieslijst.sealing import read_key_file, use_keys
from kieslijst.settings import settings
from kieslijst.shared.log import configure_logs
from kieslijst.supervisor.leash import follow, pass_gate
from kieslijst.supervisor.plan import TASKS_VARIABLE


async def main() -> None:
    """Do jobs until SIGTERM. Raises `KieslijstError` when the database or the keys are not there."""
    found = settings()
    use_keys(read_key_file(found.keys))
    import_module(os.environ.get(TASKS_VARIABLE, "kieslijst.main"))
    await pass_gate()
    await open_pool(found.database_url)
    try:
        await work(found.database_url)
    finally:
        await close_pool()


if __name__ == "__main__":
    follow()
    configure_logs()
    asyncio.run(main())
