"""The web server's process: granian with its workers."""

import multiprocessing
import os
import signal
from collections.abc import Callable

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from kieslijst.embedded import die_with_parent
from kieslijst.settings import settings
from kieslijst.supervisor import worker
from kieslijst.supervisor.forks import call_myself

_KILL_SECONDS = 4


def main() -> int:
    """Serve until SIGTERM, finishing what was begun."""
    found = settings()
    worker.load()
    # Forked workers share what is loaded, start at once, and inherit the leash.
    multiprocessing.set_start_method("fork", force=True)
    end_with_me = die_with_parent(signal.SIGKILL)
    os.register_at_fork(after_in_child=lambda: _begin_worker(end_with_me))
    Server(
        "kieslijst.supervisor.worker:app",
        address=found.host,
        port=found.port,
        interface=Interfaces.ASGI,
        workers=found.workers,
        websockets=False,
        respawn_failed_workers=True,
        workers_kill_timeout=_KILL_SECONDS,
        log_level=LogLevels.warning,
        log_dictconfig={"handlers": {}, "loggers": {}},
    ).serve()
    return 0


def _begin_worker(end_with_me: Callable[[], None]) -> None:
    """The parent's handler would swallow a request to stop until granian sets the worker's own."""
    end_with_me()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    call_myself("kl-worker")
