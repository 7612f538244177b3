"""The watch's own process: `kieslijst demo` and `kieslijst serve` become this one, with the environment complete."""

import sys

from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.log import configure_logs
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.watch import REFUSED, Watch


def main() -> int:
    """0 after a clean stop, 2 when it cannot start (said in one line), 1 for a fault of ours."""
    configure_logs()
    try:
        return Watch(Plan.read()).run()
    except KieslijstError as error:
        print(f"kieslijst: {error}", file=sys.stderr)  # noqa: T201 - the operator's terminal
        return REFUSED


if __name__ == "__main__":
    sys.exit(main())
