"""Every check of `infra/test`, one after the other; each counts, and a part that cannot run has failed."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
STATIC = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "import contracts": ["lint-imports", "--no-logo"],
}


SLOWEST = 10
"""So many tests are named with their seconds at the end of each part, so that the cost stays visible."""

JOURNEYS = ["e2e", "-vv", "-n", "2", "--dist", "worksteal", "-o", "faulthandler_timeout=300"]
"""With the name of each as it ends; one that a browser holds up is ended and has failed."""

MOST_SECONDS = 40 * 60
"""After so long a part is ended and has failed, so that one that hangs still says how far it came."""


@dataclass(slots=True)
class Tally:
    """What passed, failed and was left out, over all parts."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0


def main() -> int:
    """Run everything; 0 when nothing failed and, where CI is set, nothing was left out."""
    os.chdir(ROOT)
    os.environ.setdefault("KIESLIJST_SHARED", str(ROOT.parent / "shared"))
    tally = Tally()
    for name, command in STATIC.items():
        _static(name, command, tally)
    _tests("tests", ["tests", "-n", "2", "--dist", "worksteal"], tally)
    if any((ROOT / "e2e").glob("test_*.py")):
        _tests("browser tests", JOURNEYS, tally)
    if os.environ.get("CI"):
        tally.failed += tally.skipped
    left_out = f", {tally.skipped} skipped" if tally.skipped else ""
    print(f"{tally.passed} passed, {tally.failed} failed{left_out}")
    return 1 if tally.failed else 0


def _static(name: str, command: list[str], tally: Tally) -> None:
    began = time.monotonic()
    done = subprocess.run([BIN / command[0], *command[1:]], capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr)
        tally.failed += 1
    else:
        tally.passed += 1
    print(f"{name}: {'failed' if done.returncode else 'ok'} ({time.monotonic() - began:.1f} s)", flush=True)


def _tests(name: str, arguments: list[str], tally: Tally) -> None:
    began = time.monotonic()
    command = [BIN / "pytest", f"--durations={SLOWEST}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as running:
        end = threading.Timer(MOST_SECONDS, os.killpg, (running.pid, signal.SIGKILL))
        end.start()
        try:
            last = _echo(running)
        except KeyboardInterrupt:
            os.killpg(running.pid, signal.SIGINT)
            raise
        finally:
            end.cancel()
    counted = {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|errors?|skipped)", last)}
    failed = counted.get("failed", 0) + counted.get("error", 0) + counted.get("errors", 0)
    if running.returncode and not failed:
        failed = 1
    tally.passed += counted.get("passed", 0)
    tally.failed += failed
    tally.skipped += counted.get("skipped", 0)
    print(f"{name}: {'failed' if failed else 'ok'} ({time.monotonic() - began:.1f} s)", flush=True)


def _echo(running: subprocess.Popen[str]) -> str:
    """Pass the output on as it comes; give the last line with words in it."""
    last = ""
    for line in running.stdout or ():
        print(line, end="", flush=True)
        last = line if line.strip() else last
    return last


if __name__ == "__main__":
    sys.exit(main())
