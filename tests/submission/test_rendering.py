"""The jobs process has its papers made by processes that are warm before they are asked, and that end with it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_JOBS = """
import asyncio, os, signal, sys
from kieslijst.jobs.registry import LIFESPANS, around_all_jobs
from kieslijst.submission import rendering
from kieslijst.supervisor.forks import fork

async def live(until):
    async with around_all_jobs():
        if until == "warm":
            while not (pool := rendering.pool())._workers[0]._executor:
                await asyncio.sleep(0.01)
            await asyncio.to_thread(pool._workers[0].start().result, 60)
            print(*pool._workers[0]._executor._processes)
        else:
            await asyncio.sleep(float(until))

def work():
    asyncio.run(live(sys.argv[1]))
    return 0

if __name__ == "__main__":
    assert LIFESPANS == [rendering.papers_are_made_here]
    LIFESPANS[:] = [lambda: rendering.papers_are_made_here(warm_after=0)]
    child = fork("kl-jobs", work, dies_by=signal.SIGTERM, own_session=False)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.parametrize("until", ["0", "0.001", "0.3", "warm"])
def test_a_process_that_stops_takes_its_helpers_along_and_says_nothing_of_it(until: str, tmp_path: Path) -> None:
    """Also when it stops while they start. Forked as the supervisor does it: nothing of Python runs at its end."""
    owner = tmp_path / "jobs.py"
    owner.write_text(_JOBS)
    said = subprocess.run(
        [sys.executable, owner, until], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert not [pid for pid in said.stdout.split() if Path(f"/proc/{pid}").exists()]
    assert bool(said.stdout) == (until == "warm")
