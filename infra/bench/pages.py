"""What each page of the largest dossiers costs: queries, milliseconds, kilobytes; ends with 1 when it is too much.

The limits of the design are 60 ms on the server (100 ms for a committee with fifteen lists of eighty) and 150 kB with
everything that a page asks for. Others may load this machine, so what counts is "quiet ms": the least of the wall and
the processors, divided by how slow known work is at that moment. `pages.py NAME` measures only the pages with this in
their name.
"""

import asyncio
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from infra.bench.known_work import slowness
from infra.bench.served.committee import fifteen_lists
from infra.bench.served.measuring import measured
from infra.bench.served.model import Cost, Served
from infra.bench.served.party import one_list, twenty_lists
from tests.browser import Browser

from kieslijst import demo
from kieslijst.audit.queries import verify
from kieslijst.database import close_pool, make_database, open_pool
from kieslijst.elections.queries import elections
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.migrations import migrate
from kieslijst.sealing import KeyRing, use_keys

MOST_KILOBYTES = 150
PARTY, COMMITTEE = "sanne@juinens-belang.example", "griffie@juinen.example"
_COLUMNS = ("queries", "quiet ms", "wall ms", "processor ms", "database ms", "kB", "kB compressed", "kB with assets")


@asynccontextmanager
async def _logged_in(email: str) -> AsyncIterator[Browser]:
    async with Browser(**{"accept-encoding": "br"}) as browser:
        await browser.log_in(email)
        yield browser


async def _measure(server: EmbeddedServer, wanted: str) -> bool:
    await make_database(server.url("postgres"), DATABASE)
    await open_pool(server.url())
    await migrate()
    use_keys(KeyRing({1: bytes(32)}))
    await demo.load()
    async with _logged_in(PARTY) as sanne:
        fine = await _told(sanne, await one_list(sanne), server, wanted)
        fine = await _told(sanne, await twenty_lists(), server, wanted) and fine
    council = next(each for each in await elections() if each.code.startswith("GR"))
    async with _logged_in(COMMITTEE) as clerk:
        fine = await _told(clerk, await fifteen_lists(council), server, wanted) and fine
    assert not (await verify()).breaks
    await close_pool()
    return fine


async def _told(browser: Browser, served: Served, server: EmbeddedServer, wanted: str) -> bool:
    print(f"\n{served.title:32}" + "  ".join(_COLUMNS))
    found = [
        _line(name, await measured(browser, path, server), served.most) for name, path in served.pages if wanted in name
    ]
    return all(found)


def _line(name: str, cost: Cost, most: float) -> bool:
    """Tells one page; false when it is too slow or too heavy."""
    figures = (cost.queries, cost.quiet, cost.wall, cost.own, cost.database)
    sizes = (cost.plain / 1024, cost.travels / 1024, cost.whole / 1024)
    shown = [f"{figure:{len(title)}.1f}" for figure, title in zip((*figures, *sizes), _COLUMNS, strict=True)]
    is_slow = cost.quiet > most
    is_heavy = cost.whole > MOST_KILOBYTES * 1024
    print(f"{name:32}" + "  ".join(shown) + " TOO SLOW" * is_slow + " TOO HEAVY" * is_heavy, flush=True)
    return not (is_slow or is_heavy)


def main() -> int:
    """Prints what each page costs; 1 when one costs more than it may."""
    logging.disable()
    print(f"load {os.getloadavg()[0]:.1f}; this machine is now {slowness():.1f} times as slow as when it is quiet")
    folder = Path(tempfile.mkdtemp(prefix="kl-bench-"))
    folder.chmod(0o755)
    server = EmbeddedServer(folder)
    server.start()
    try:
        fine = asyncio.run(_measure(server, sys.argv[1] if len(sys.argv) > 1 else ""))
    finally:
        server.stop()
        shutil.rmtree(folder)
    return 0 if fine else 1


if __name__ == "__main__":
    raise SystemExit(main())
