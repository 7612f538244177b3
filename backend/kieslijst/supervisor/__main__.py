"""The supervisor's own process, started by the watch: `python -m kieslijst.supervisor demo|serve`."""

import os
import sys

import structlog

from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.log import about, configure_logs
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.run import supervise
from kieslijst.supervisor.watch import QUIET_VARIABLE, REFUSED

_CRASHED = 1


def main(mode: str) -> int:
    """0 after a clean stop, 2 when it cannot start (said in one line), 1 for a fault of ours."""
    configure_logs()
    try:
        supervise(Plan.read(demo=mode == "demo"), announce=not os.environ.pop(QUIET_VARIABLE, ""))
    except (KieslijstError, OSError) as error:
        print(f"kieslijst: {error}", file=sys.stderr)  # noqa: T201 - the operator's terminal
        return REFUSED
    except Exception as error:  # noqa: BLE001 - the watch starts it again
        structlog.get_logger("supervisor").error("supervisor_failed", **about(error))
        return _CRASHED
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
