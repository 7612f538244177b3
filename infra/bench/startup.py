"""How long the two checks of a file take from nothing: a 230b with one list of eighty names, start included.

The least of several rounds counts, on the wall; on a shared machine the processor's seconds say how much is its own.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from infra.fictitious.files import long_list

MOST_SECONDS, ROUNDS = 1.0, 5
COMMANDS = (("eml", "check"), ("lists", "check"))


def seconds_of(command: tuple[str, ...], path: Path) -> tuple[float, float]:
    """Wall and processor seconds of one command on one file, the interpreter's start included."""
    line = [str(Path(sys.executable).parent / "kieslijst"), *command, str(path)]
    before, began = _used(), time.perf_counter()
    done = subprocess.run(line, capture_output=True, check=False)
    wall = time.perf_counter() - began
    assert done.returncode in (0, 1), done.stderr.decode()
    return wall, _used() - before


def _used() -> float:
    found = resource.getrusage(resource.RUSAGE_CHILDREN)
    return found.ru_utime + found.ru_stime


def main() -> int:
    """Prints the least of some rounds; 1 when a command takes longer than it may."""
    fine = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Kandidatenlijsten_tachtig.eml.xml"
        path.write_bytes(long_list())
        print(f"a 230b of eighty names; load {os.getloadavg()[0]:.1f}")
        for command in COMMANDS:
            rounds = [seconds_of(command, path) for _ in range(ROUNDS)]
            wall, used = (min(one[part] for one in rounds) for part in (0, 1))
            fine = fine and wall < MOST_SECONDS
            print(f"{' '.join(command):28} {wall:.2f} s on the wall, {used:.2f} s of the processor")
    return 0 if fine else 1


if __name__ == "__main__":
    raise SystemExit(main())
