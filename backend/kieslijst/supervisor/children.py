"""Children: started, watched, started again, and ended with everything that they started themselves."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from kieslijst.embedded import die_with_parent
from kieslijst.supervisor.leash import Leash

STOP_SECONDS = 6.0
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
    """One of our own modules in a session of its own, so that its whole group can be ended."""

    def __init__(self, module: str, environment: Mapping[str, str], *, leash: Leash) -> None:
        self._module = module
        self._environment = environment
        self._leash = leash
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def has_ended(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    def start(self) -> None:
        """Start it, after ending what its predecessor left."""
        self._end_group()
        self._process = subprocess.Popen(  # noqa: S603 - our own modules
            [sys.executable, "-m", self._module],
            env={**os.environ, **self._environment, **self._leash.environment},
            stdin=subprocess.DEVNULL,
            pass_fds=self._leash.numbers,
            start_new_session=True,
            preexec_fn=die_with_parent(signal.SIGKILL),  # noqa: PLW1509 - one system call, no locks
        )

    def ask_to_stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def stop(self) -> None:
        """Ask, wait at most `STOP_SECONDS`, then end the group; before the gate opened there is nothing to finish."""
        self.ask_to_stop()
        if self._process is not None and self._leash.is_gate_open:
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                _LOG.warning("child_killed", process=self._module)
        self._end_group()

    def _end_group(self) -> None:
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


@dataclass(slots=True)
class Kept:
    """A child that is started again whenever it ends: at once, or a little later when it ends as soon as it starts."""

    name: str
    child: Child
    restarts: int = 0
    _quick: int = 0
    has_begun: bool = False
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
