"""Where papers are made: in a process of its own, so that laying out never holds up whoever asked for it.

`RenderingPool` is for the jobs process (not for web workers), `render_package` and `render_files` for a
command that makes papers once and ends. None of them touches WeasyPrint before it is needed.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue

from kieslijst.documents.package.beside import CopyEnded
from kieslijst.documents.package.file_of_papers import FileOfPapers, PaperFile
from kieslijst.documents.package.progress import Progress
from kieslijst.shared.errors import NotReady

DEFAULT_TIMEOUT = 120.0
"""Seconds; a package of a few hundred forms takes a few."""
_PATIENCE = 0.05
"""Seconds before one looks whether the process is still there."""


def render_package(papers: FileOfPapers, *, progress: Progress | None = None, at_once: bool = False) -> bytes:
    """The ZIP of all papers, made in this process; with `at_once` half of them in a copy of it (see `beside`).

    Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there.
    """
    from kieslijst.documents.package.zip_file import zipped  # noqa: PLC0415 - loads WeasyPrint

    return zipped(papers, progress=progress, at_once=at_once)


def render_files(papers: FileOfPapers, *, progress: Progress | None = None) -> tuple[PaperFile, ...]:
    """The same files, not zipped; raises as `render_package`."""
    from kieslijst.documents.package.zip_file import all_files  # noqa: PLC0415 - loads WeasyPrint

    return all_files(papers, progress=progress, at_once=True)


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
        """Starts the processes and waits until each has its libraries and fonts loaded; one at work has them."""
        idle = list(self._taken())
        try:
            for started in [worker.start() for worker in idle]:
                started.result(self._timeout)
        finally:
            for worker in idle:
                self._idle.put(worker)

    def _taken(self) -> "Iterator[_Worker]":
        with contextlib.suppress(Empty):
            while True:
                yield self._idle.get_nowait()

    def render_package(self, papers: FileOfPapers, *, progress: Progress | None = None) -> bytes:
        """The ZIP of all papers. Raises as `render_package`, and `NotReady` on time-out or a crash.

        `progress` is called in the thread that asks; after a crash it begins again.
        """
        worker = self._idle.get()
        try:
            return worker.render(papers, progress, timeout=self._timeout)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """Ends the processes, also in the middle of a package or of their start; there are no others after it."""
        for worker in self._workers:
            worker.close()


class _Worker:
    """One process at a time, so that killing it harms no other package."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None
        self._told: Connection | None = None
        self._beginning = threading.Lock()
        self._is_closed = False

    def start(self) -> "Future[None]":
        """Raises `NotReady` after `close`."""
        with self._beginning:
            return self._running().submit(_nothing)

    def render(self, papers: FileOfPapers, progress: Progress | None, *, timeout: float) -> bytes:
        """Tries a second time when the process was gone: it may have ended between two packages."""
        for _ in range(2):
            try:
                return self._made(papers, progress, timeout=timeout)
            except TimeoutError:
                self.kill()
                raise NotReady(
                    "Het maken van de papieren duurt te lang. Probeer het over een paar minuten opnieuw."
                ) from None
            except (BrokenProcessPool, CopyEnded):
                self.kill()
        raise NotReady("Het maken van de papieren is twee keer gestopt. Probeer het opnieuw, of bel de helpdesk.")

    def _made(self, papers: FileOfPapers, progress: Progress | None, *, timeout: float) -> bytes:
        until = time.monotonic() + timeout
        with self._beginning:
            making = self._running().submit(_render, papers, tell=progress is not None)
        if progress is not None:
            try:
                self._listen(making, progress, until=until)
            except BaseException:
                self.kill()  # what it still says is not for the next package
                raise
        return making.result(until - time.monotonic())

    def _listen(self, making: "Future[bytes]", progress: Progress, *, until: float) -> None:
        """Passes on what the process says until it has no more to say, or is gone."""
        while self._told is not None and time.monotonic() < until:
            if self._told.poll(_PATIENCE):
                said: tuple[int, int] | None = self._told.recv()
                if said is None:
                    return
                progress(*said)
            elif making.done():
                return

    def close(self) -> None:
        """`kill`, for good."""
        self._is_closed = True
        self.kill()

    def kill(self) -> None:
        with self._beginning:
            executor, self._executor = self._executor, None
            self._told = None
        if executor is None:
            return
        for process in list((executor._processes or {}).values()):  # noqa: SLF001 - there is no public way (frame.md 9)
            process.kill()
        executor.shutdown(wait=True, cancel_futures=True)

    def _running(self) -> ProcessPoolExecutor:
        if self._is_closed:
            raise NotReady("De dienst stopt. Probeer het over een minuut opnieuw.")
        if self._executor is None:
            context = multiprocessing.get_context("spawn")
            self._told, telling = context.Pipe(duplex=False)
            self._executor = ProcessPoolExecutor(
                max_workers=1, mp_context=context, initializer=_begin_worker, initargs=(telling,)
            )
        return self._executor


def _begin_worker(telling: Connection) -> None:
    """In the new process: ends with its parent, loads everything once, keeps it out of the garbage collector.

    Not PR_SET_PDEATHSIG: that signal comes already when the *thread* that asked for the process ends.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from kieslijst.documents.package import zip_file  # noqa: PLC0415 - loads WeasyPrint
    from kieslijst.documents.press import typesetting  # noqa: PLC0415 - loads WeasyPrint

    typesetting.style_sheet("paper")
    _telling.append(telling)
    del zip_file
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


_telling: list[Connection] = []
"""In the worker: where it says how far it is."""


def _render(papers: FileOfPapers, *, tell: bool) -> bytes:
    """In the worker; garbage is collected between packages instead of during one."""
    try:
        return render_package(papers, progress=_tell if tell else None, at_once=True)
    finally:
        if tell:
            _telling[0].send(None)
        gc.collect()


def _tell(done: int, total: int) -> None:
    _telling[0].send((done, total))
