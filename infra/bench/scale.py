"""The municipal elections of 2026 as large as they were, on the whole road: generate, import, decide, number, export.

Two processes do the committees' work through the real actions, on the event loop of the web workers, beside a durable
embedded server; everything that they and the server use is counted. Ends with 1 when it is more than it may be. A
shared machine gives no honest seconds, so the seconds of the processors and the load stand beside them.

`--way-in draft` is not judged: there every list is a party's own draft first, and is made final from that.
"""

import argparse
import gc
import multiprocessing
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from uuid import UUID, uuid4

import uvloop
from infra.bench.watching import Watch, seconds_of_family
from infra.fictitious.councils import councils
from infra.fictitious.worlds import World

from kieslijst.database import close_pool, make_database, open_pool
from kieslijst.elections.actions import import_definition
from kieslijst.elections.model import Election
from kieslijst.embedded import EmbeddedServer
from kieslijst.examination.actions import Decision, answer_previous, close, decide, receive, receive_file, record_draw
from kieslijst.examination.model.received import Previous
from kieslijst.examination.model.ruling import RulingKind, Target, Verdict
from kieslijst.examination.queries import dossier_of
from kieslijst.exchange import eml110a, eml210
from kieslijst.exchange.making import made
from kieslijst.exchange.nomination import Nomination
from kieslijst.identity.actions.administration import create_organisation
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.migrations import migrate
from kieslijst.publication.actions import publish
from kieslijst.sealing import KeyRing, use_keys
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.submission.actions import freeze
from kieslijst.submission.drafts import import_draft
from kieslijst.submission.freezing import Randomness

PROCESSES = 2
MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH = 120.0, 1024.0, 2.2
_AT = datetime(2026, 2, 6, 9, 30, tzinfo=UTC)
_VALID = Verdict(stands=True)
_RANDOMNESS = Randomness(below=lambda most: uuid4().int % most, new_id=uuid4)


class WayIn(StrEnum):
    """How the lists come in: as the files that lie on the committee's desk, or each as a party's own draft first."""

    DESK = "desk"
    DRAFT = "draft"


@dataclass(slots=True)
class Work:
    """What a process did: seconds of each step, and how much."""

    steps: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    processor: float = 0.0

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.steps[name] += time.perf_counter() - began  # type: ignore[assignment]  # a Counter adds seconds as well


@dataclass(frozen=True, slots=True)
class Incoming:
    """The files of one election as they come in, with last time's votes by the place of the group."""

    definition: bytes
    nominations: tuple[bytes, ...]
    votes: tuple[int | None, ...]


def _incoming(world: World, schemas: Path | None) -> Incoming:
    files = tuple(eml210.write(one) for group in world.nominations for one in group)
    return Incoming(made(world.definition, name="110a", schemas=schemas), files, world.votes)


async def _process(number: int, *, url: str, share: float, schemas: Path | None, way_in: WayIn) -> Work:
    """The committees whose turn it is: each of them the whole road."""
    work = Work()
    await open_pool(url)
    worlds = councils(share=share, turn=number, of=PROCESSES)
    while True:
        with work.step("generate"):
            world = next(worlds, None)
            incoming = _incoming(world, schemas) if world else None
        if incoming is None:
            break
        await _committee(incoming, work, schemas, way_in)
    await close_pool()
    work.processor = time.process_time()
    return work


async def _committee(incoming: Incoming, work: Work, schemas: Path | None, way_in: WayIn) -> None:
    with work.step("import 110a"):
        election = await import_definition(SYSTEM_OPERATOR, eml110a.read(incoming.definition), at=_AT)
    with work.step("import 210"):
        reads = [eml210.read(content) for content in incoming.nominations]
    with work.step("receive"):
        received = [await _WAYS_IN[way_in](election, read) for read in reads]
    with work.step("decide"):
        await _declare_valid(election)
    with work.step("number"):
        await _number(election, received, incoming.votes)
    with work.step("export"):
        files = await publish(SYSTEM_OPERATOR, election.id, at=_AT, schemas=schemas)
    work.done["candidates"] += sum(len(read.candidate_list.candidates) for read in reads)
    work.done.update(elections=1, lists=len(received), files=len(files), bytes=sum(file.size for file in files))


async def _handed_in(election: Election, read: Nomination) -> UUID:
    """The committee receives the file itself."""
    return await receive_file(SYSTEM_OPERATOR, election.id, read, at=_AT, randomness=_RANDOMNESS)


async def _drafted(election: Election, read: Nomination) -> UUID:
    """A 210 becomes a group's draft, with its persons, versions and record, and then a final version of that."""
    group = Organisation(uuid4(), OrganisationKind.POLITICAL_GROUP, read.candidate_list.appellation or "Blanco lijst")
    await create_organisation(group, actor=SYSTEM_OPERATOR, now=_AT)
    nomination_id = await import_draft(SYSTEM_OPERATOR, group.id, read, election, at=_AT)
    frozen = await freeze(SYSTEM_OPERATOR, nomination_id, at=_AT, randomness=_RANDOMNESS)
    return await receive(SYSTEM_OPERATOR, election.id, typed=frozen.code, at=_AT)


_WAYS_IN = {WayIn.DESK: _handed_in, WayIn.DRAFT: _drafted}


async def _declare_valid(election: Election) -> None:
    view = await dossier_of(SYSTEM_OPERATOR, election.code)
    targets = [district.id for one in view.standing.submissions for district in one.districts]
    decisions = tuple(Decision(Target(RulingKind.LIST, target), _VALID) for target in targets)
    await decide(SYSTEM_OPERATOR, election.id, decisions, at=_AT)


async def _number(election: Election, received: list[UUID], votes: tuple[int | None, ...]) -> None:
    answers = {one: Previous(count) for one, count in zip(received, votes, strict=True)}
    await answer_previous(SYSTEM_OPERATOR, election.id, answers, at=_AT)
    view = await dossier_of(SYSTEM_OPERATOR, election.code)
    for tie in view.standing.numbering.undrawn:
        places = {entrant.id: place for place, entrant in enumerate(tie.entrants, start=1)}
        await record_draw(SYSTEM_OPERATOR, election.id, places, at=_AT)
    await close(SYSTEM_OPERATOR, election.id, at=_AT)


def _run(number: int, url: str, share: float, schemas: Path | None, way_in: WayIn) -> Work:
    use_keys(KeyRing({1: bytes(32)}))
    if way_in is WayIn.DRAFT:
        # A final version asks for its papers, so somebody must know the job; nobody does it here.
        import_module("kieslijst.submission.tasks")
    return uvloop.run(_process(number, url=url, share=share, schemas=schemas, way_in=way_in))


@dataclass(frozen=True, slots=True)
class Taken:
    """One run: seconds of the wall and of the processors (server included), megabytes, and what was done in it."""

    wall: float
    processor: float
    megabytes: float
    work: tuple[Work, ...]


def _measured(server: EmbeddedServer, share: float, schemas: Path | None, way_in: WayIn) -> Taken:
    name = f"scale_{round(share * 1000)}"
    uvloop.run(_database(server, name))
    root = server.pid or 0
    watch, before = Watch(root), seconds_of_family(root)
    watch.start()
    began = time.perf_counter()
    context = multiprocessing.get_context("spawn")
    with context.Pool(PROCESSES, maxtasksperchild=1) as pool:
        work = tuple(pool.starmap(_run, [(n, server.url(name), share, schemas, way_in) for n in range(PROCESSES)]))
        wall = time.perf_counter() - began
        used = sum(one.processor for one in work) + seconds_of_family(root) - before
    return Taken(wall, used, watch.stop(), work)


async def _database(server: EmbeddedServer, name: str) -> None:
    await make_database(server.url("postgres"), name)
    await open_pool(server.url(name))
    await migrate()
    await close_pool()
    gc.collect()


def _told(share: float, taken: Taken) -> None:
    done = sum((one.done for one in taken.work), Counter())
    steps = sum((one.steps for one in taken.work), Counter())
    print(
        f"{share:g} of GR26: {done['elections']} elections, {done['lists']} lists, {done['candidates']} candidates, "
        f"{done['files']} files, {done['bytes'] / 1e6:.0f} MB"
    )
    print(
        f"  {taken.wall:.0f} s on the wall, {taken.processor:.0f} s of the processors (server included), "
        f"{taken.megabytes:.0f} MB; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    print("  " + ", ".join(f"{name} {seconds:.1f}" for name, seconds in steps.items()) + " (both processes together)")


def main() -> int:
    """Prints what it took; 1 when that is too much."""
    given = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    given.add_argument("--share", type=float, default=1.0, help="of the municipalities; default all")
    given.add_argument("--way-in", type=WayIn, choices=WayIn, default=WayIn.DESK, help="of the lists; default desk")
    options = given.parse_args()
    shared = os.environ.get("KIESLIJST_SHARED", "")
    schemas = Path(shared) / "eml_nl" / "xsd" if shared else None
    print(f"schemas: {'of the Kiesraad' if schemas else 'none (set KIESLIJST_SHARED)'}")
    folder = Path(tempfile.mkdtemp(prefix="kl-"))
    folder.chmod(0o755)
    server = EmbeddedServer(folder)
    server.start()
    try:
        half, whole = (
            _measured(server, share, schemas, options.way_in) for share in (options.share / 2, options.share)
        )
    finally:
        server.stop()
        shutil.rmtree(folder)
    _told(options.share / 2, half)
    _told(options.share, whole)
    growth = whole.processor / half.processor
    print(f"twice the work takes {growth:.2f} times the processors and {whole.wall / half.wall:.2f} times the wall")
    kept = {
        f"under {MOST_SECONDS:.0f} s": whole.wall < MOST_SECONDS,
        f"under {MOST_MEGABYTES:.0f} MB": whole.megabytes < MOST_MEGABYTES,
        f"growth at most {MOST_GROWTH}": growth <= MOST_GROWTH,
    }
    print(", ".join(f"{what}: {'ok' if fine else 'TOO MUCH'}" for what, fine in kept.items()))
    return 0 if all(kept.values()) or options.way_in is WayIn.DRAFT else 1


if __name__ == "__main__":
    raise SystemExit(main())
