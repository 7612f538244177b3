"""Children: started, watched, started again, and ended with everything that they started themselves."""

import contextlib
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from kieslijst.supervisor.forks import ended, fork
from kieslijst.supervisor.leash import Leash

STOP_SECONDS = 6.0
_STEP_SECONDS = 0.02
_QUICK_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 2.0
_LOG = structlog.get_logger("supervisor")


class Child(Protocol):
    """What the supervisor needs of a child: PostgreSQL and our own processes both are one."""

    @property
    def has_ended(self) -> bool: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...


class Process:
    """A fork of the supervisor in a session of its own, so that its whole group can be ended."""

    def __init__(self, name: str, work: Callable[[], int], leash: Leash) -> None:
        self.name = name
        self._work = work
        self._leash = leash
        self._pid = 0
        self._is_alive = False

    @property
    def has_ended(self) -> bool:
        if self._is_alive and ended(self._pid) is not None:
            self._is_alive = False
        return self._pid != 0 and not self._is_alive

    def start(self) -> None:
        """Start it, after ending what its predecessor left."""
        self._end_group()
        self._pid = fork(self.name, self._begin, dies_by=signal.SIGKILL, own_session=True)
        self._is_alive = True

    def ask_to_stop(self) -> None:
        if self._pid and not self.has_ended:
            os.kill(self._pid, signal.SIGTERM)

    def stop(self) -> None:
        """Ask, wait at most `STOP_SECONDS`, then end the group; before the gate opened there is nothing to finish."""
        self.ask_to_stop()
        end = time.monotonic() + (STOP_SECONDS if self._leash.is_gate_open else 0)
        while self._pid and not self.has_ended and time.monotonic() < end:
            time.sleep(_STEP_SECONDS)
        self._end_group()

    def _begin(self) -> int:
        self._leash.take()
        return self._work()

    def _end_group(self) -> None:
        if not self._pid:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._pid, signal.SIGKILL)
        while not self.has_ended:
            time.sleep(_STEP_SECONDS)
        self._pid = 0


@dataclass(slots=True)
class Kept:
    """A child that is started again whenever it ends: at once, or a little later when it ends as soon as it starts."""

    name: str
    child: Child
    restarts: int = 0
    has_begun: bool = False
    _quick: int = 0
    _began: float = 0.0
    _due: float | None = field(default=None)

    def begin(self) -> None:
        self.has_begun = True
        self._began = time.monotonic()
        self.child.start()

    def tend(self) -> None:
        if not self.child.has_ended:
            return
        now = time.monotonic()
        if self._due is None:
            self._quick = self._quick + 1 if now - self._began < _QUICK_SECONDS else 0
            self._due = now + min(_LONGEST_WAIT_SECONDS, 0.1 * 2**self._quick - 0.1)
            _LOG.warning("child_ended", process=self.name, attempt=self.restarts + 1)
        if now >= self._due:
            self._due = None
            self.restarts += 1
            self.begin()
