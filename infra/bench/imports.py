"""What an import costs: the preview of a thousand rows as a page, and two hundred spreadsheets with the worst of them.

Counts milliseconds of the processor for the page, so that other work on the machine matters little (p95 may be 800),
seconds for each spreadsheet (at most 5) and the most
memory of the reading process (at most 300 MB). Ends with 1 when something takes more than it may.
"""

import asyncio
import contextlib
import logging
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from tests.browser import Browser
from tests.builders import NAMES, PLACES
from tests.nomination.importing.generated import spreadsheets

from kieslijst import demo
from kieslijst.database import close_pool, make_database, open_pool
from kieslijst.elections.queries import elections
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.exchange.spreadsheet.reading import sheets_in
from kieslijst.identity.demonstration import JUINEN_PARTY
from kieslijst.migrations import migrate
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.sealing import KeyRing, use_keys
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock
from kieslijst.shared.errors import Unreadable

ROWS, ROUNDS = 1_000, 40
MOST_MILLISECONDS, MOST_SECONDS, MOST_MEGABYTES = 800, 5.0, 300
HEADINGS = "nr\tnaam\ttv\tvoorl.\tm/v\tgeb.dat\twpl\tbsn\tpostcode\thuisnummer\tstraat"


def _row(number: int) -> str:
    name = NAMES[number % len(NAMES)]
    born = f"{1 + number % 31}-{1 + number % 12}-{1950 + number % 50}"
    cells = (
        str(number),
        f"{name.last_name} {number}",
        name.prefix,
        name.initials,
        "v",
        born,
        PLACES[number % len(PLACES)],
    )
    return "\t".join((*cells, "", "9901 AB", str(number + 1), "Dorpsstraat"))


def _reading() -> bool:
    """Every spreadsheet of the generator; says the slowest and the largest."""
    slowest = (0.0, "")
    for each in spreadsheets():
        began = time.perf_counter()
        with contextlib.suppress(Unreadable):
            sheets_in(each.content)
        slowest = max(slowest, (time.perf_counter() - began, each.kind))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"200 spreadsheets: slowest {slowest[0]:.2f} s ({slowest[1]}), most memory of a process {memory:.0f} MB")
    return slowest[0] < MOST_SECONDS and memory < MOST_MEGABYTES


async def _preview(server: EmbeddedServer) -> bool:
    await make_database(server.url("postgres"), DATABASE)
    await open_pool(server.url())
    await migrate()
    use_keys(KeyRing({1: bytes(32)}))
    await demo.load()
    council = next(each for each in await elections() if each.code.startswith("GR"))
    nomination_id, list_id, batch_id = uuid4(), uuid4(), uuid4()
    await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=council.id,
        list_id=list_id,
        at=system_clock(),
    )
    base = f"/party/{nomination_id}/import"
    times = []
    async with Browser() as browser:
        await browser.log_in("sanne@juinens-belang.example")
        await browser.get(base)
        cells = "\n".join((HEADINGS, *map(_row, range(ROWS))))
        sent = await browser.post(base, new_id=str(batch_id), cells=cells, list=str(list_id))
        assert sent.is_redirect, sent.status_code
        for _ in range(ROUNDS):
            began = time.process_time()
            answer = await browser.get(f"{base}/{batch_id}")
            times.append((time.process_time() - began) * 1000)
            assert answer.is_success, answer.status_code
        began = time.process_time()
        await browser.post(f"{base}/{batch_id}", take="yes")
        taking = (time.process_time() - began) * 1000
    await close_pool()
    p95 = statistics.quantiles(times, n=20)[-1]
    told = f"median {statistics.median(times):.0f} ms, p95 {p95:.0f} ms"
    print(f"preview of {ROWS} rows: {told}; taking over {taking:.0f} ms")
    return p95 < MOST_MILLISECONDS


def main() -> int:
    logging.disable()
    print(f"load {os.getloadavg()[0]:.1f}")
    fine = _reading()
    folder = Path(tempfile.mkdtemp(prefix="kl-bench-"))
    folder.chmod(0o755)
    server = EmbeddedServer(folder)
    server.start()
    try:
        fine = asyncio.run(_preview(server)) and fine
    finally:
        server.stop()
        shutil.rmtree(folder)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
