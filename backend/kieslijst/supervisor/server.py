"""The web server's process: granian with its workers."""

import multiprocessing
import os

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from kieslijst.settings import settings
from kieslijst.shared.log import configure_logs

_KILL_SECONDS = 4


def main() -> None:
    """Serve until SIGTERM, finishing what was begun."""
    configure_logs()
    # Forked workers inherit the leash; a newer Python would start them some other way.
    multiprocessing.set_start_method("fork")
    found = settings()
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


if __name__ == "__main__":
    os.umask(0o077)
    main()
