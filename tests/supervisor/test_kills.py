"""Ten kills: what was answered is kept, nothing is left behind, and the service comes back by itself."""

from pathlib import Path

from tests.supervisor.kills import ROLES, run
from tests.supervisor.service import SMALL_APP, Service, free_port
from tests.supervisor.small_road import SmallRoad


def test_nothing_answered_is_lost_whatever_is_killed(server_folder: Path) -> None:
    outcome = run(Service(server_folder, free_port(), SMALL_APP), SmallRoad(), kills=10)
    assert len(outcome.answered) > 100
    assert outcome.lost == set()
    assert outcome.faults == []
    assert outcome.left_over == []
    assert set(outcome.back) == set(ROLES)
