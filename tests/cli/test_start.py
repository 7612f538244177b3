"""Checking a file answers at once: the commands load only what they need."""

from pathlib import Path

from infra.bench.startup import COMMANDS, MOST_SECONDS, seconds_of
from infra.fictitious.files import long_list

_SLACK = 10
"""Machines that run tests are busy; `infra/bench/run` holds the commands to the second itself."""


def test_the_checks_of_a_file_start_within_ten_times_their_second(tmp_path: Path) -> None:
    path = tmp_path / "Kandidatenlijsten_tachtig.eml.xml"
    path.write_bytes(long_list())
    for command in COMMANDS:
        _, used = seconds_of(command, path)
        assert used < _SLACK * MOST_SECONDS, command
