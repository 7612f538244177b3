"""The browser of the journeys: Debian's Chromium where it is installed, else the one of Playwright."""

import os
import shutil
from typing import Any

import pytest

_QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_configure(config: pytest.Config) -> None:
    """A plugin of Playwright has fixtures of the old kind; every other warning stays an error."""
    old_kind = "ignore:.*-scoped fixtures defined as instance methods:pytest.PytestRemovedIn10Warning"
    config.addinivalue_line("filterwarnings", old_kind)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Chromium refuses its own sandbox when root starts it."""
    arguments = [*_QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    own = {"executable_path": found} if found else {}
    return {**browser_type_launch_args, **own, "args": arguments}
