"""No process outlives its supervisor: a pipe that only the supervisor holds open, and a sweep."""

import asyncio
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

from kieslijst.supervisor.plan import FAMILY_VARIABLE

_LEASH = "KIESLIJST_LEASH"
_GATE = "KIESLIJST_GATE"


class Leash:
    """The supervisor's ends of two pipes; children read the other ends, `numbers`.

    The first stays open as long as the supervisor lives. The second is the gate: children load while the database is
    being prepared, and open their pools when it is closed.
    """

    def __init__(self) -> None:
        leash, self._held = os.pipe()
        gate, self._gate = os.pipe()
        self.numbers = (leash, gate)
        self.is_gate_open = False
        self.environment = {_LEASH: str(leash), _GATE: str(gate)}

    def open_gate(self) -> None:
        os.close(self._gate)
        self.is_gate_open = True


def follow() -> None:
    """In a worker: end at once when the supervisor is gone. Nothing happens when there is none."""
    number = os.environ.get(_LEASH, "")
    if number:
        threading.Thread(target=_end_with, args=(int(number),), daemon=True, name="leash").start()


def _end_with(number: int) -> None:
    os.read(number, 1)
    os.kill(os.getpid(), signal.SIGKILL)


async def pass_gate() -> None:
    """Wait until the database is prepared; at once when there is no supervisor."""
    number = os.environ.get(_GATE, "")
    if number:
        await asyncio.to_thread(os.read, int(number), 1)


def end_family(family: str) -> None:
    """Kill what an earlier supervisor of the same data folder left behind."""
    for pid in _members(family):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def _members(family: str) -> Iterator[int]:
    wanted = f"{FAMILY_VARIABLE}={family}".encode()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            environment = (entry / "environ").read_bytes()
        except OSError:
            continue
        if wanted in environment.split(b"\0"):
            yield int(entry.name)
