"""The watch: the process that the operator started. It loads the application and keeps a supervisor running."""

import os
import signal
import time
from importlib import import_module
from types import FrameType

from kieslijst.supervisor.forks import call_myself, fork
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.run import run

REFUSED = 2
_MOST_CRASHES = 5
# Loaded before the first fork, so that no process needs to load them again.
_LOADED = ("kieslijst.supervisor.server", "kieslijst.supervisor.jobs", "kieslijst.supervisor.prepare")


class Watch:
    """Runs one supervisor after the other until one stops by itself or the operator asks for it."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._is_asked = False
        self._supervisor = 0

    def run(self) -> int:
        """The exit status of the service: 0 after a stop, 2 when it cannot start, 1 when it keeps crashing."""
        call_myself("kl-watch")
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._ask)
        for module in (*_LOADED, self._plan.app_module, self._plan.tasks):
            import_module(module)
        crashes, first = 0, True
        while crashes < _MOST_CRASHES:
            status = self._once(first=first)
            if self._is_asked or status in (0, REFUSED):
                return 0 if self._is_asked else status
            if status > 0:
                crashes += 1
                time.sleep(crashes)
            first = False
        return 1

    def _once(self, *, first: bool) -> int:
        if self._is_asked:
            return 0
        self._supervisor = fork(
            "kl-supervisor", lambda: run(self._plan, announce=first), dies_by=signal.SIGTERM, own_session=False
        )
        _, status = os.waitpid(self._supervisor, 0)
        self._supervisor = 0
        return os.waitstatus_to_exitcode(status)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True
        if self._supervisor:
            os.kill(self._supervisor, signal.SIGTERM)
