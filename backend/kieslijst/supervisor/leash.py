"""No process outlives its supervisor: a pipe that only the supervisor holds open, and a sweep."""

import asyncio
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

from kieslijst.supervisor.plan import FAMILY_VARIABLE


class Leash:
    """Two pipes between the supervisor and its children.

    The first stays open as long as the supervisor lives. The second is the gate: children begin while the database is
    being prepared, and open their pools when it is closed.
    """

    current: "Leash | None" = None

    def __init__(self) -> None:
        self._leash, self._held = os.pipe()
        self._gate, self._gate_held = os.pipe()
        self.is_gate_open = False

    def open_gate(self) -> None:
        os.close(self._gate_held)
        self.is_gate_open = True

    def take(self) -> None:
        """In a forked child: keep the reading ends only, for `follow` and `pass_gate`."""
        os.close(self._held)
        if not self.is_gate_open:
            os.close(self._gate_held)
        Leash.current = self

    def await_end(self) -> None:
        os.read(self._leash, 1)

    def await_gate(self) -> None:
        os.read(self._gate, 1)


def follow() -> None:
    """In a worker: end at once when the supervisor is gone. Nothing happens when there is none."""
    if Leash.current is not None:
        threading.Thread(target=_end_with, args=(Leash.current,), daemon=True, name="leash").start()


def _end_with(leash: Leash) -> None:
    leash.await_end()
    os.kill(os.getpid(), signal.SIGKILL)


async def pass_gate() -> None:
    """Wait until the database is prepared; at once when there is no supervisor."""
    if Leash.current is not None:
        await asyncio.to_thread(Leash.current.await_gate)


def end_family(family: str) -> None:
    """Kill what an earlier supervisor of the same data folder left behind."""
    for pid in _members(family):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def _members(family: str) -> Iterator[int]:
    """Everybody with the mark but this process and the watch above it."""
    wanted = f"{FAMILY_VARIABLE}={family}".encode()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) in {os.getpid(), os.getppid()}:
            continue
        try:
            marks = (entry / "environ").read_bytes()
        except OSError:
            continue
        if wanted in marks.split(b"\0"):
            yield int(entry.name)
