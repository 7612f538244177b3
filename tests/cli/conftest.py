"""The two ways in which tests run the command."""

from pathlib import Path

import pytest
from tests.cli.command import Command, Here


@pytest.fixture
def kieslijst(db: str, tmp_path: Path) -> Command:
    """A process of its own, on the database of the tests."""
    return Command(db, tmp_path)


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Here:
    """In this process, without a database."""
    return Here(capsys)
