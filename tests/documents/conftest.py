"""Papers that several tests look at are made once in a run, not once by each worker."""

import os
from collections.abc import Iterator

import pytest
from tests.documents.once_per_run import share_in, stop_sharing


@pytest.fixture(scope="session", autouse=True)
def _papers_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The folder of the whole run; that of a worker lies in it."""
    own = tmp_path_factory.getbasetemp()
    share_in((own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "papers")
    yield
    stop_sharing()
