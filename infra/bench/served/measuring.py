"""What one answer of the application costs, asked a number of times."""

import re
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
from infra.bench.known_work import slowness
from infra.bench.served.model import Cost
from tests.browser import Browser

from kieslijst.embedded import EmbeddedServer
from kieslijst.web.assets import STYLE, files
from kieslijst.web.compression import tightly

ROUNDS = 15
_ASSET = re.compile(r"/assets/\w+/([\w./-]+)")
_FONTS = re.compile(rb'url\("(fonts/[^"]+)"\)')


async def measured(browser: Browser, path: str, server: EmbeddedServer) -> Cost:
    """The page at a path, after one visit that fills what is remembered."""
    answer = await browser.get(path)
    assert answer.is_success, (path, answer.status_code)
    address, walls, owns = str(answer.url), [], []
    slow = slowness()
    before = _database_seconds(server)
    with _counted() as count:
        for _ in range(ROUNDS):
            wall, own = time.perf_counter(), time.process_time()
            await browser.client.get(address)
            owns.append((time.process_time() - own) * 1000)
            walls.append((time.perf_counter() - wall) * 1000)
    database = (_database_seconds(server) - before) * 1000 / ROUNDS
    slow = (slow + slowness()) / 2
    travels = int(answer.headers["content-length"])
    return Cost(
        queries=count[0] / ROUNDS,
        wall=statistics.median(walls),
        own=statistics.median(owns),
        database=database,
        slowness=slow,
        plain=len(answer.content),
        travels=travels,
        whole=travels + _assets_of(answer.text),
    )


@contextmanager
def _counted() -> Iterator[list[int]]:
    """Counts every statement that goes over a connection."""
    count = [0]
    kept = asyncpg.Connection._do_execute  # noqa: SLF001 - the one place that every statement passes

    async def counting(self: object, *given: object, **named: object) -> object:
        count[0] += 1
        return await kept(self, *given, **named)

    asyncpg.Connection._do_execute = counting  # noqa: SLF001 - every query of the driver goes through it
    try:
        yield count
    finally:
        asyncpg.Connection._do_execute = kept  # noqa: SLF001 - every query of the driver goes through it


def _database_seconds(server: EmbeddedServer) -> float:
    """Of the processor, by all processes of PostgreSQL, in steps far below the clock tick of `stat`."""
    found = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return sum(int(Path(f"/proc/{one}/schedstat").read_text().split()[0]) for one in found) / 1e9


def _assets_of(page: str) -> int:
    """Bytes of all that a page names, and of all fonts that the style names, whether it needs them or not."""
    named = set(_ASSET.findall(page)) | {font.decode() for font in _FONTS.findall(files()[STYLE])}
    return sum(len(tightly(files()[name], "" if name.endswith("woff2") else "br")) for name in named)
