"""A whole package of papers in a warm worker: H 1, H 3-1, H 4 and eighty H 9 with a 210, and the naive way beside it.

Everything is a ratio within one run, because a machine is never equally busy: the unit is one H 9 with eighty
candidates laid out by itself, of which the naive way needs eighty.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.documents.all_models import model_for
from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody
from tests.exchange.fictitious import NOMINATION

from kieslijst.documents.authorisation import Agent
from kieslijst.documents.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.h3_1 import H31
from kieslijst.documents.h4 import H4
from kieslijst.documents.model import Form
from kieslijst.documents.papers_text import markup_of
from kieslijst.documents.rendering import RenderingPool
from kieslijst.documents.typesetting import lay_out, write_pdf
from kieslijst.exchange import eml210

CANDIDATES = 80
MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH = 1.2, 300, 4.0
QUIET_FORM = 0.3
"""Seconds of one H 9 laid out by itself on a quiet machine (`tech.md` 1); what a busy one measures is scaled to it."""
EML = ExtraFile("eml210.eml.xml", b"<EML/>" * 20_000)
_TICK = os.sysconf("SC_CLK_TCK")


def package(code: str, *, candidates: int = CANDIDATES) -> FileOfPapers:
    """The papers of one list: a new code each time, so that nothing is remembered."""
    edition = replace(EDITION, code=code)
    shown = a_list(candidates)
    consents = [an_h9(shown, position=row.position, edition=edition) for row in shown.candidates]
    agent = Agent(somebody().name, "Vereniging Leefbaar Juinen")
    of_list = (an_h1(shown, edition=edition), H31(shown, edition, somebody().name, agent), H4(shown, edition))
    return FileOfPapers((ListPapers((*of_list, *consents)),), (EML,))


def four_lists(code: str) -> FileOfPapers:
    """The same four times: 320 H 9 on lists of their own."""
    lists = tuple(replace(package(f"{code}{n}").lists[0], district_codes=(f"d{n}",)) for n in range(4))
    return FileOfPapers(lists, (EML,))


def naive(form: Form) -> None:
    """One form by itself: what the naive way does for each."""
    markup = markup_of(model_for(form), form)
    write_pdf(lay_out(markup), markup.stamp)


def timed(work: Callable[[], object], *, of: Callable[[], float]) -> tuple[float, float]:
    """Wall and processor seconds; `of` gives the processor seconds used until now by whoever does it."""
    wall, used = time.perf_counter(), of()
    work()
    return time.perf_counter() - wall, of() - used


def used_by(process: int) -> float:
    """Processor seconds of another process, its children included."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(int(field) for field in fields[11:15]) / _TICK


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


def workers(pool: RenderingPool) -> list[int]:
    """The processes of a pool."""
    executors = [worker._executor for worker in pool._workers]  # noqa: SLF001 - a benchmark looks inside
    return [process for executor in executors if executor for process in executor._processes]  # noqa: SLF001


def _family(process: int) -> list[int]:
    """A process and all below it."""
    below = Path(f"/proc/{process}/task/{process}/children")
    children = below.read_text().split() if below.exists() else []
    return [process, *(member for child in children for member in _family(int(child)))]


def command_memory() -> float:
    """The most that `kieslijst papers` and its workers hold together, on a 210 of eighty candidates."""
    people = NOMINATION.candidate_list.candidates
    eighty = tuple(replace(people[n % len(people)], number=n + 1) for n in range(CANDIDATES))
    named = replace(NOMINATION.candidate_list, candidates=eighty)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "list.xml"
        source.write_bytes(eml210.write(replace(NOMINATION, candidate_list=named)))
        command = [Path(sys.executable).parent / "kieslijst", "papers", source, "--out", folder]
        most = 0.0
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
            while running.poll() is None:
                most = max(most, memory_of(_family(running.pid)))
                time.sleep(0.02)
        assert running.returncode == 0
    return most


def main() -> None:
    """Prints what was measured and whether it keeps the limits."""
    form = an_h9(a_list(CANDIDATES), position=7)
    naive(form)
    pool = RenderingPool()
    pool.warm_up()
    pool.render_package(package("WARM22", candidates=3))
    (process,) = workers(pool)

    def render(papers: FileOfPapers) -> tuple[float, float]:
        return timed(lambda: pool.render_package(papers), of=lambda: used_by(process))

    def best(*measured: tuple[float, float]) -> tuple[float, float]:
        return min(measured, key=lambda pair: pair[1])

    one = best(*(timed(lambda: naive(form), of=time.process_time) for _ in range(3)))
    eighty = best(*(render(package(f"EIGHT{n}")) for n in range(3)))
    four = render(four_lists("FOUR2"))
    held = memory_of([os.getpid(), process])
    pool.close()
    command = command_memory()
    scaled = eighty[1] * QUIET_FORM / one[1]
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; wall / processor seconds, in one warm worker")
    print(f"one H 9 by itself            {one[0]:6.2f} / {one[1]:6.2f}   the unit")
    print(f"80 H 9, H 1, H 3-1, H 4, EML {eighty[0]:6.2f} / {eighty[1]:6.2f}   {eighty[1] / one[1]:5.1f} units")
    print(f"naive: the same 83 forms                      {CANDIDATES + 3:5.1f} units")
    print(
        f"320 H 9: four such lists     {four[0]:6.2f} / {four[1]:6.2f}   {four[1] / eighty[1]:5.2f} times the package"
    )
    print(f"scaled to a quiet machine (one H 9 in {QUIET_FORM} s): {scaled:.2f} s, wanted {MOST_SECONDS} s")
    print(f"memory: this process and the worker after 320 forms {held:.0f} MB; kieslijst papers {command:.0f} MB")
    _judge(scaled=scaled, growth=four[1] / eighty[1], megabytes=command)


def _judge(*, scaled: float, growth: float, megabytes: float) -> None:
    passed = {
        "seconds": scaled < MOST_SECONDS,
        "growth from 80 to 320 forms": growth < MOST_GROWTH,
        "memory": megabytes < MOST_MEGABYTES,
    }
    print(", ".join(f"{what}: {'ok' if kept else 'TOO MUCH'}" for what, kept in passed.items()))


if __name__ == "__main__":
    main()
