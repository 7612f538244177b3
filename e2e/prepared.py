"""The data that each demonstration of the journeys begins with: made once in a run, then copied.

A new demonstration makes its database, migrates it and invents its people, each time the same. What the first one
leaves behind when it is stopped is where all others begin; outside of a run each makes its own.
"""

import fcntl
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.supervisor.service import Service, free_port

_folders: list[Path] = []


def share_in(folder: Path) -> None:
    """From now on the prepared data lie in here, for all workers that name the same folder."""
    _folders[:] = [folder]


def stop_sharing() -> None:
    _folders.clear()


@contextmanager
def folder_of_a_service() -> Iterator[Path]:
    """A new folder that the database's own account can enter, unlike those of pytest; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="kl-e2e-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def begin_with_prepared(data: Path) -> None:
    """Put a copy of the prepared data in a new folder; whoever asks while another worker makes them waits."""
    for folder in _folders:
        prepared = folder / "demonstration"
        with prepared.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not prepared.exists():
                _prepare(prepared)
        _copy(prepared, data)


def _prepare(prepared: Path) -> None:
    unfinished = prepared.with_suffix(".new")
    with folder_of_a_service() as folder:
        first = Service(folder / "data", free_port(), {})
        first.start()
        try:
            first.wait_until_ready()
        finally:
            status, said = first.stop()
        assert status == 0, said
        _copy(first.folder, unfinished)
    unfinished.rename(prepared)


def _copy(data: Path, to: Path) -> None:
    """With rights and owners: started by root, the database has an account of its own."""
    subprocess.run(["cp", "--archive", "--reflink=auto", "--no-target-directory", data, to], check=True)
