"""No process outlives its supervisor: a pipe that only the supervisor holds open, and a sweep."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

from kieslijst.supervisor.plan import FAMILY_VARIABLE

_VARIABLE = "KIESLIJST_LEASH"


class Leash:
    """The supervisor's end of the pipe; `number` is the end that children read."""

    def __init__(self) -> None:
        self.number, self._held = os.pipe()

    @property
    def environment(self) -> dict[str, str]:
        return {_VARIABLE: str(self.number)}


def follow() -> None:
    """In a worker: end at once when the supervisor is gone. Nothing happens when there is none."""
    number = os.environ.get(_VARIABLE, "")
    if number:
        threading.Thread(target=_end_with, args=(int(number),), daemon=True, name="leash").start()


def _end_with(number: int) -> None:
    os.read(number, 1)
    os.kill(os.getpid(), signal.SIGKILL)


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
