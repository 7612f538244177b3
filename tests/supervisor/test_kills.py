"""Kills: what was answered is kept, nothing is left behind, and the service comes back by itself."""

from pathlib import Path

from tests.supervisor.kills import ROLES, Outcome, run
from tests.supervisor.party_road import PartyRoad
from tests.supervisor.service import SMALL_APP, Service, free_port
from tests.supervisor.small_road import SmallRoad


def _expect_nothing_lost(outcome: Outcome) -> None:
    assert outcome.lost == set()
    assert outcome.faults == []
    assert outcome.left_over == []
    assert set(outcome.back) == set(ROLES)


def test_nothing_that_a_party_wrote_is_lost_whatever_is_killed(server_folder: Path) -> None:
    outcome = run(Service(server_folder, free_port(), {}), PartyRoad(), kills=10)
    assert len(outcome.answered) > 20
    _expect_nothing_lost(outcome)


def test_no_job_is_forgotten_whatever_is_killed(server_folder: Path) -> None:
    outcome = run(Service(server_folder, free_port(), SMALL_APP), SmallRoad(), kills=5)
    assert len(outcome.answered) > 100
    _expect_nothing_lost(outcome)
