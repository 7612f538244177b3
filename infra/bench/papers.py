"""A whole package of papers in a warm worker: H 1, H 3-1, H 4 and eighty H 9 with a 210, and the naive way beside it.

Everything is a ratio within one run, because a machine is never equally busy: the unit is one H 9 with eighty
candidates laid out by itself, of which the naive way needs eighty.
"""

import importlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.documents.all_models import all_forms, model_for
from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody

from kieslijst.documents.authorisation import Agent
from kieslijst.documents.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.h3_1 import H31
from kieslijst.documents.h9 import H9
from kieslijst.documents.inputs import Edition, PrintedList
from kieslijst.documents.model import Form, ListForm
from kieslijst.documents.rendering import RenderingPool

CANDIDATES = 80
MOST_SECONDS, MOST_MEGABYTES, MOST_GROWTH = 1.2, 300, 4.0
QUIET_FORM = 0.3
"""Seconds of one H 9 laid out by itself on a quiet machine (`tech.md` 1); what a busy one measures is scaled to it."""
EML = ExtraFile("eml210.eml.xml", b"<EML/>" * 20_000)
_TICK = os.sysconf("SC_CLK_TCK")


def package(code: str, *, forms: int = CANDIDATES) -> FileOfPapers:
    """The papers of one list of eighty, `forms` of them H 9: new codes each time, so that nothing is remembered."""
    edition = replace(EDITION, code=code)
    shown = a_list(CANDIDATES)
    consents = [an_h9(shown, position=1 + n % CANDIDATES, edition=edition) for n in range(forms)]
    others: list[ListForm] = [an_h1(shown, edition=edition), *_authorisation(shown, edition), *_support(shown, edition)]
    return FileOfPapers((ListPapers((*others, *consents)),), (EML,))


def _authorisation(shown: PrintedList, edition: Edition) -> list[H31]:
    return [H31(shown, edition, somebody().name, Agent(somebody().name, "Vereniging Leefbaar Juinen"))]


def _support(shown: PrintedList, edition: Edition) -> list[ListForm]:
    h4 = importlib.import_module("kieslijst.documents.h4")
    return [h4.H4(shown, edition)]


def four_lists(code: str) -> FileOfPapers:
    """The same four times: 320 H 9 on lists of their own."""
    lists = tuple(replace(package(f"{code}{n}").lists[0], district_codes=(f"d{n}",)) for n in range(4))
    return FileOfPapers(lists, (EML,))


def naive(form: Form) -> None:
    """One form by itself: what the naive way does for each."""
    from kieslijst.documents.papers_text import markup_of
    from kieslijst.documents.typesetting import lay_out, write_pdf

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


def command_memory() -> float:
    """The most that `kieslijst papers` and its workers hold together, on a 210 of eighty candidates."""
    from tests.exchange_files import eml_of_eighty  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "list.xml"
        source.write_bytes(eml_of_eighty())
        command = [Path(sys.executable).parent / "kieslijst", "papers", source, "--out", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
            most = 0.0
            while running.poll() is None:
                most = max(most, memory_of(_family(running.pid)))
                time.sleep(0.02)
        assert running.returncode == 0
    return most
