"""`infra/kills [NUMBER]`: the kill loop on the product's own pages, with its limit on the time until it is back."""

import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from tests.supervisor.kills import Outcome, run
from tests.supervisor.party_road import PartyRoad
from tests.supervisor.service import Service, free_port

KILLS = 60
LIMIT_SECONDS = 5.0


def main(kills: int) -> int:
    """0 when nothing was lost, forgotten or left behind and every return was within the limit."""
    folder = Path(tempfile.mkdtemp(prefix="kl-kills-"))
    folder.chmod(0o755)
    service = Service(folder, free_port(), {})
    try:
        outcome = run(service, PartyRoad(), kills=kills)
    finally:
        if service.process is not None and service.process.poll() is None:
            service.stop()
        shutil.rmtree(folder, ignore_errors=True)
    _report(outcome)
    wrong = outcome.lost or outcome.faults or outcome.left_over or outcome.longest > LIMIT_SECONDS
    return 1 if wrong else 0


def _report(outcome: Outcome) -> None:
    for role, times in outcome.back.items():
        print(
            f"{role:10} {len(times):3} kills, back after {statistics.median(times):.2f} s, at most {max(times):.2f} s"
        )
    print(f"{len(outcome.answered)} writes answered, {len(outcome.lost)} lost")
    print(f"faults: {', '.join(outcome.faults) or 'none'}; processes left over: {len(outcome.left_over)}")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
