"""What processes use together, read from the kernel while they run."""

import os
import threading
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_PAUSE = 0.5


def _family(process: int) -> list[int]:
    """A process and all below it."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []
    return [process, *(member for child in children for member in _family(int(child)))]


def _memory(process: int) -> float:
    """Megabytes that a process holds, shared pages counted once over all who share them ("Pss")."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


def _used_by(process: int) -> float:
    """Processor seconds of a process and of its children that have ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return sum(int(figure) for figure in fields[11:15]) / _TICK


class Watch(threading.Thread):
    """Looks at this process and all below it, the server included, for the most that they hold together."""

    def __init__(self, server: int) -> None:
        super().__init__(daemon=True)
        self._roots = {os.getpid(), server}
        self._ended = threading.Event()
        self.most = 0.0

    def run(self) -> None:
        while not self._ended.wait(_PAUSE):
            found = {member for root in self._roots for member in _family(root)}
            self.most = max(self.most, sum(_memory(one) for one in found))

    def stop(self) -> float:
        self._ended.set()
        self.join()
        return self.most


def seconds_of_family(root: int) -> float:
    """Processor seconds of a process and all below it."""
    return sum(_used_by(member) for member in _family(root))
