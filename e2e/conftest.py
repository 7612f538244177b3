"""The browser and the running service of the journeys.

The browser is Debian's Chromium without windows, else its whole one, else that of Playwright; a service is a whole
`kieslijst demo` in a folder of its own, with its database, workers and jobs. Journeys of a party share one, because
each begins a nomination of its own; a journey that closes an election asks for `service`.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from tests.supervisor.service import Service, free_port

from e2e.inspection.places import marked
from e2e.parties import Party, parties_in
from e2e.prepared import begin_with_prepared, folder_of_a_service, share_in, stop_sharing

_PATIENCE = 20_000
"""Milliseconds for what a page shows; how long it really takes is what `infra/bench` says."""
expect.set_options(timeout=_PATIENCE)
_QUIET = (
    "--disable-gpu",
    "--js-flags=--no-opt",
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
    found = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    own = {"executable_path": found} if found else {}
    return {**browser_type_launch_args, **own, "args": arguments}


@pytest.fixture(scope="session", autouse=True)
def _prepared_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """In the folder of the whole run; that of a worker lies in it."""
    own = tmp_path_factory.getbasetemp()
    share_in(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)
    yield
    stop_sharing()


@contextmanager
def demonstration(*, mark_places: bool = False) -> Iterator[Service]:
    """A whole service with invented data, in a folder of its own; with marks in its templates, see `places`."""
    with folder_of_a_service() as folder:
        marks = {"KIESLIJST_TEMPLATES": str(marked(folder / "templates"))} if mark_places else {}
        running = Service(folder / "data", free_port(), marks)
        begin_with_prepared(running.folder)
        running.start()
        try:
            running.wait_until_ready()
            yield running
        finally:
            running.stop()


@pytest.fixture(scope="session")
def parties() -> Iterator[Iterator[Party]]:
    """One demonstration for all journeys of a party, in which each journey has a party of its own."""
    with demonstration() as running:
        yield parties_in(running)


@pytest.fixture
def party(parties: Iterator[Party]) -> Party:
    return next(parties)


@pytest.fixture
def service() -> Iterator[Service]:
    """A new demonstration for each journey."""
    with demonstration() as running:
        yield running


@pytest.fixture
def address(service: Service) -> str:
    return f"http://localhost:{service.port}"


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def context(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A visitor's own browser; every journey runs with script and without."""
    own = browser.new_context(base_url=address, java_script_enabled=request.param, accept_downloads=True)
    own.set_default_timeout(30_000)
    yield own
    own.close()
