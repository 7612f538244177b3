"""What each page of a nomination with eighty candidates costs: queries, milliseconds of the server, kilobytes.

The last column is what a browser fetches on a first visit: the page and every style, script, font and picture that it
can ask for, compressed as they travel. The limits of the design are 60 ms and 150 kB.
"""

import asyncio
import logging
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg
from tests.browser import Browser
from tests.builders import person

from kieslijst import demo
from kieslijst.audit.queries import verify
from kieslijst.database import close_pool, make_database, open_pool
from kieslijst.elections.queries import elections
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.identity.demonstration import JUINEN_PARTY
from kieslijst.migrations import migrate
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.sealing import KeyRing, use_keys
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock
from kieslijst.web.assets import STYLE, files
from kieslijst.web.compression import tightly

CANDIDATES, ROUNDS = 80, 15
_ASSET = re.compile(r"/assets/\w+/([\w./-]+)")
_FONTS = re.compile(rb'url\("(fonts/[^"]+)"\)')
PAGES = ("tasks", "details", "submitter", "people", "lists", "readiness", "documents", "history", "import")


@contextmanager
def _counted() -> Iterator[list[int]]:
    """Counts every statement that goes over a connection."""
    count = [0]
    kept = asyncpg.Connection._do_execute  # noqa: SLF001 - the one place that every statement passes

    async def counting(self: object, *given: object, **named: object) -> object:
        count[0] += 1
        return await kept(self, *given, **named)

    asyncpg.Connection._do_execute = counting  # noqa: SLF001
    try:
        yield count
    finally:
        asyncpg.Connection._do_execute = kept  # noqa: SLF001


async def _filled() -> str:
    """A nomination of eighty; gives its path."""
    await demo.load()
    council = next(each for each in await elections() if each.code.startswith("GR"))
    nomination_id, list_id = uuid4(), uuid4()
    now = system_clock()
    await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=council.id,
        list_id=list_id,
        at=now,
    )
    people = [person(number, bsn="") for number in range(CANDIDATES)]
    await add_persons(SYSTEM_OPERATOR, nomination_id, people, list_id=list_id, at=now)
    return f"/party/{nomination_id}"


async def _measure(server: EmbeddedServer) -> None:
    await make_database(server.url("postgres"), DATABASE)
    await open_pool(server.url())
    await migrate()
    use_keys(KeyRing({1: bytes(32)}))
    base = await _filled()
    print(f"{'page, 80 candidates':22} queries  median ms  kB  kB compressed  kB with assets")
    async with Browser(**{"accept-encoding": "br"}) as browser:
        await browser.log_in("sanne@juinens-belang.example")
        for name in PAGES:
            await _page(browser, f"{base}/{name}", name)
    assert not (await verify()).breaks
    await close_pool()


async def _page(browser: Browser, path: str, name: str) -> None:
    answer = await browser.get(path)
    assert answer.is_success, (path, answer.status_code)
    times = []
    with _counted() as count:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            await browser.get(str(answer.url))
            times.append((time.perf_counter() - began) * 1000)
    travels = int(answer.headers["content-length"])
    whole = travels + _assets_of(answer.text)
    sizes = f"{len(answer.content) / 1024:3.0f}  {travels / 1024:13.0f}  {whole / 1024:14.0f}"
    print(f"{name:22} {count[0] / ROUNDS:7.1f}  {statistics.median(times):9.1f}  {sizes}")


def _assets_of(page: str) -> int:
    """Bytes of all that a page names, and of all fonts that the style names, whether it needs them or not."""
    named = set(_ASSET.findall(page)) | {font.decode() for font in _FONTS.findall(files()[STYLE])}
    return sum(len(tightly(files()[name], "" if name.endswith("woff2") else "br")) for name in named)


def main() -> None:
    logging.disable()
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
