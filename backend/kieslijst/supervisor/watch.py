"""The watch: the process that the operator started. It starts the supervisor again when that is killed, and no more."""

import os
import signal
import subprocess
import sys
import time
from types import FrameType

from kieslijst.embedded import die_with_parent

QUIET_VARIABLE = "KIESLIJST_QUIET"
REFUSED = 2
_MOST_CRASHES = 5


class Watch:
    """Runs `python -m kieslijst.supervisor MODE` until that stops by itself or is asked to."""

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._asked = False
        self._process: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """The exit status of the service: 0 after a stop, 2 when it cannot start, 1 when it keeps crashing."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._ask)
        crashes, quiet = 0, False
        while crashes < _MOST_CRASHES:
            status = self._once(quiet=quiet)
            if self._asked or status in (0, REFUSED):
                return 0 if self._asked else status
            if status > 0:
                crashes += 1
                time.sleep(crashes)
            quiet = True
        return 1

    def _once(self, *, quiet: bool) -> int:
        said = {QUIET_VARIABLE: "1"} if quiet else {}
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "kieslijst.supervisor", self._mode],
            env={**os.environ, **said},
            preexec_fn=die_with_parent(signal.SIGTERM),  # noqa: PLW1509 - one system call, no locks
        )
        if self._asked:
            self._process.terminate()
        return self._process.wait()

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
