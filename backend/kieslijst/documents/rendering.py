"""Where papers are made: in a process of its own, so that laying out never holds up whoever asked for it.

`RenderingPool` is for the jobs process (not for web workers), `render_package` and `render_files` for a
command that makes papers once and ends. None of them touches WeasyPrint before it is needed.
"""

import gc
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from queue import SimpleQueue

from kieslijst.documents.file_of_papers import FileOfPapers, PaperFile
from kieslijst.shared.errors import NotReady

DEFAULT_TIMEOUT = 120.0
"""Seconds; a package of a few hundred forms takes a few."""


def render_package(papers: FileOfPapers) -> bytes:
    """The ZIP of all papers, made in this process.

    Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there.
    """
    from kieslijst.documents.package import zipped  # noqa: PLC0415 - loads WeasyPrint

    return zipped(papers)


def render_files(papers: FileOfPapers) -> tuple[PaperFile, ...]:
    """The same files, not zipped; raises as `render_package`."""
    from kieslijst.documents.package import all_files  # noqa: PLC0415 - loads WeasyPrint

    return all_files(papers)


class RenderingPool:
    """Warm worker processes that make packages; usable from several threads at once.

    A package that takes longer than `timeout` seconds has its process killed; the next one gets a new
    process. Workers end with the process that owns the pool, however that one ends.
    """

    def __init__(self, *, workers: int = 1, timeout: float = DEFAULT_TIMEOUT) -> None:
        self._timeout = timeout
        self._workers = [_Worker() for _ in range(workers)]
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)

    def warm_up(self) -> None:
        """Starts the processes and waits until each has its libraries and fonts loaded."""
        for started in [worker.start() for worker in self._workers]:
            started.result(self._timeout)

    def render_package(self, papers: FileOfPapers) -> bytes:
        """The ZIP of all papers. Raises as `render_package`, and `NotReady` on time-out or a crash."""
        worker = self._idle.get()
        try:
            return worker.render(papers, timeout=self._timeout)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """Ends the processes, also in the middle of a package."""
        for worker in self._workers:
            worker.kill()


class _Worker:
    """One process at a time, so that killing it harms no other package."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None

    def start(self) -> "Future[None]":
        return self._running().submit(_nothing)

    def render(self, papers: FileOfPapers, *, timeout: float) -> bytes:
        """Tries a second time when the process was gone: it may have ended between two packages."""
        for _ in range(2):
            try:
                return self._running().submit(_render, papers).result(timeout)
            except TimeoutError:
                self.kill()
                raise NotReady(
                    "Het maken van de papieren duurt te lang. Probeer het over een paar minuten opnieuw."
                ) from None
            except BrokenProcessPool:
                self.kill()
        raise NotReady("Het maken van de papieren is twee keer gestopt. Probeer het opnieuw, of bel de helpdesk.")

    def kill(self) -> None:
        executor, self._executor = self._executor, None
        if executor is None:
            return
        for process in list((executor._processes or {}).values()):  # noqa: SLF001 - there is no public way (frame.md 9)
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)

    def _running(self) -> ProcessPoolExecutor:
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                max_workers=1, mp_context=multiprocessing.get_context("spawn"), initializer=_begin_worker
            )
        return self._executor


def _begin_worker() -> None:
    """In the new process: ends with its parent, loads everything once, keeps it out of the garbage collector.

    Not PR_SET_PDEATHSIG: that signal comes already when the *thread* that asked for the process ends.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from kieslijst.documents import package, typesetting  # noqa: PLC0415 - loads WeasyPrint

    typesetting.style_sheet("paper")
    del package
    gc.collect()
    gc.freeze()
    gc.disable()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGKILL)


def _nothing() -> None:
    """A task that is done as soon as the process is ready."""


def _render(papers: FileOfPapers) -> bytes:
    """In the worker; garbage is collected between packages instead of during one."""
    try:
        return render_package(papers)
    finally:
        gc.collect()
