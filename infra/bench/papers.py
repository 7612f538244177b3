"""A whole package of papers in a warm worker, and the naive way beside it.

H 1, H 3-1, H 4, eighty H 9, the hand-in sheet, the file for printing everything and a 210, in one ZIP. Everything is a
ratio within one run, because a machine is never equally busy: the unit is one H 9 with eighty candidates laid out by
itself, of which the naive way needs one for each paper.

The worker and its copy work at the same time, so what somebody waits for is the longest way through both: what the
worker does before it waits or all that the copy does, and then what the worker does with it. That is counted in
processor seconds, and divided by how slow known work is at that moment. Growth is the ratio of two that were made one
after the other, and needs no such division.
"""

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from infra.bench.known_work import slowness
from tests.documents.all_models import model_for
from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody
from tests.exchange.fictitious import NOMINATION

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h4 import H4
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.model import Form
from kieslijst.documents.package import list_files
from kieslijst.documents.package.beside import Beside
from kieslijst.documents.package.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.package.rendering import RenderingPool
from kieslijst.documents.package.zip_file import zipped
from kieslijst.documents.parts.authorisation import Agent
from kieslijst.documents.press.typesetting import lay_out, write_pdf
from kieslijst.exchange import eml210

CANDIDATES = 80
MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH = 1.2, 300, 4.0
ROUNDS = 4
EML = ExtraFile("eml210.eml.xml", b"<EML/>" * 20_000)


def package(code: str, *, candidates: int = CANDIDATES, with_sheet: bool = True) -> FileOfPapers:
    """The papers of one list: a new code each time, so that nothing is remembered."""
    edition = replace(EDITION, code=code)
    shown = a_list(candidates)
    consents = [an_h9(shown, position=row.position, edition=edition) for row in shown.candidates]
    agent = Agent(somebody().name, "Vereniging Leefbaar Juinen")
    of_list = (an_h1(shown, edition=edition), H31(shown, edition, somebody().name, agent), H4(shown, edition))
    sheet = HandInSheet(shown, edition) if with_sheet else None
    return FileOfPapers((ListPapers((*of_list, *consents), sheet),), (EML,))


def four_lists(code: str) -> FileOfPapers:
    """The same four times: 320 H 9 on lists of their own."""
    lists = tuple(replace(package(f"{code}{n}").lists[0], district_codes=(f"d{n}",)) for n in range(4))
    return FileOfPapers(lists, (EML,))


def naive(form: Form) -> None:
    """One form by itself: what the naive way does for each."""
    markup = markup_of(model_for(form), form)
    write_pdf(lay_out(markup), markup.stamp)


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds: on the clock, of the processor in all processes, and of the processor on the longest way."""

    wall: float
    used: float
    waited: float
    slowness: float = 1.0

    @property
    def quiet(self) -> float:
        """Seconds that somebody waits on a quiet machine."""
        return self.waited / self.slowness


class Clocked(Beside[Any]):
    """Notes what this process and its copy had used when the copy was waited for."""

    before = copied = 0.0

    def result(self, each: Callable[[], None]) -> Any:
        Clocked.before = time.process_time()
        try:
            return super().result(each)
        finally:
            Clocked.copied = _of_copies()


def _of_copies() -> float:
    times = os.times()
    return times.children_user + times.children_system


def spent(work: Callable[[], object]) -> Spent:
    """What some work costs in this process and its copy."""
    gc.collect()
    slow = slowness()
    wall, own, copies = time.perf_counter(), time.process_time(), _of_copies()
    Clocked.before, Clocked.copied = own, copies
    work()
    ended, taken = time.process_time(), time.perf_counter() - wall
    slow = (slow + slowness()) / 2
    before, copied = Clocked.before - own, Clocked.copied - copies
    after = ended - Clocked.before
    return Spent(taken, ended - own + copied, max(before, copied) + after, slow)


def memory_of(processes: list[int]) -> float:
    """Megabytes resident now, shared pages counted once for each ("Pss")."""
    total = 0
    for process in processes:
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / 1024


def _family(process: int) -> list[int]:
    """A process and all below it; nothing below one that has just ended."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        children = []
    return [process, *(member for child in children for member in _family(int(child)))]


def most_memory(processes: Callable[[], list[int]], while_: Callable[[], bool]) -> float:
    """The most megabytes that these processes hold together as long as something goes on."""
    most = 0.0
    while while_():
        most = max(most, memory_of(processes()))
        time.sleep(0.02)
    return most


def command_memory() -> float:
    """The most that `kieslijst papers` and its copy hold together, on a 210 of eighty candidates."""
    people = NOMINATION.candidate_list.candidates
    eighty = tuple(replace(people[n % len(people)], number=n + 1) for n in range(CANDIDATES))
    named = replace(NOMINATION.candidate_list, candidates=eighty)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "list.xml"
        source.write_bytes(eml210.write(replace(NOMINATION, candidate_list=named)))
        command = [Path(sys.executable).parent / "kieslijst", "papers", source, "--out", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
            most = most_memory(lambda: _family(running.pid), lambda: running.poll() is None)
        assert running.returncode == 0
    return most


def pool_memory() -> float:
    """The most that the worker of a pool and its copy hold while 320 forms are made."""
    pool = RenderingPool()
    pool.warm_up()
    with ThreadPoolExecutor(1) as threads:
        made = threads.submit(pool.render_package, four_lists("POOL2"))
        most = most_memory(lambda: _family(os.getpid())[1:], lambda: not made.done())
    assert made.result()
    pool.close()
    return most


def main() -> int:
    """Prints what was measured and whether it keeps the limits; 1 when it does not."""
    pooled, command = pool_memory(), command_memory()
    form = an_h9(a_list(CANDIDATES), position=7)
    list_files.Beside = Clocked  # type: ignore[misc]  # a benchmark looks inside
    zipped(package("WARM22", candidates=3), at_once=True)
    naive(form)
    gc.freeze()
    gc.disable()
    rounds = [
        (
            spent(partial(naive, form)),
            spent(partial(zipped, package(f"EIGHT{n}"), at_once=True)),
            spent(partial(zipped, package(f"BARE{n}", with_sheet=False), at_once=True)),
            spent(partial(zipped, four_lists(f"FOUR{n}"), at_once=True)),
        )
        for n in range(ROUNDS)
    ]
    one, eighty, bare, four = (
        sorted(costs, key=lambda cost: cost.quiet)[ROUNDS // 2] for costs in zip(*rounds, strict=True)
    )
    growth = statistics.median(more.waited / one_list.waited for _, one_list, _, more in rounds)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; seconds: clock, processor, longest way, quiet")
    named = {"one H 9 by itself, the unit": one, "the package of 80": eighty, "without its hand-in sheet": bare}
    for name, cost in {**named, "four of them": four}.items():
        print(f"{name:28} {cost.wall:6.2f} {cost.used:6.2f} {cost.waited:6.2f} {cost.quiet:6.2f}")
    papers = CANDIDATES + 4
    print(f"naive: the same {papers} papers one by one: {papers} units, {papers * one.quiet / eighty.quiet:.0f} times")
    print(f"most memory: kieslijst papers {command:.0f} MB; a worker and its copy, making 320, {pooled:.0f} MB")
    return _judge(
        {
            "seconds on a quiet machine": (eighty.quiet, MOST_SECONDS),
            "growth from 80 to 320 forms": (growth, MOST_GROWTH),
            "megabytes": (max(command, pooled), MOST_MEGABYTES),
        }
    )


def _judge(found: dict[str, tuple[float, float]]) -> int:
    for what, (value, most) in found.items():
        print(f"{what}: {value:.2f}, at most {most:g}: {'ok' if value <= most else 'TOO MUCH'}")
    return int(any(value > most for value, most in found.values()))


if __name__ == "__main__":
    raise SystemExit(main())
