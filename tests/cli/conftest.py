"""The ways in which tests run the command."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.command import Command, Here
from tests.cli.warm import Warm


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """Processes that need not import anything."""
    made = Warm(tmp_path_factory.mktemp("warm"))
    yield made
    made.close()


@pytest.fixture
def kieslijst(db: str, tmp_path: Path, warm: Warm) -> Command:
    """A process of its own, on the database of the tests."""
    return Command(db, tmp_path, warm)


@pytest.fixture
def started(db: str, tmp_path: Path) -> Command:
    """The same, and Python starts for each command, as it does for an operator."""
    return Command(db, tmp_path)


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Here:
    """In this process, without a database."""
    return Here(capsys)
