"""What takes long is made once in a run of the tests, by whichever worker needs it first: papers, words, verdicts.

The results lie in the folder of this run of pytest, so nothing is ever taken from another run, other code or other
templates. Outside of a run (`infra/pages`, another process of a test) everything is made anew.
"""

import fcntl
import hashlib
import io
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_folders: list[Path] = []


def share_in(folder: Path) -> None:
    """From now on results are kept here and read by all workers that name the same folder."""
    folder.mkdir(exist_ok=True)
    _folders[:] = [folder]


def stop_sharing() -> None:
    _folders.clear()


def shared_folder() -> Path | None:
    """Where the results of this run lie; None outside of a run."""
    return next(iter(_folders), None)


def once(kind: str, question: object, make: Callable[[], T]) -> T:
    """What `make` gives for this question; another worker that asks the same waits for it. An error is not kept."""
    folder = shared_folder()
    if folder is None:
        return make()
    path = folder / f"{kind}-{hashlib.sha256(_spelled(question)).hexdigest()}"
    if not path.exists():
        with path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                _keep(path, make())
    kept: T = pickle.loads(path.read_bytes())  # noqa: S301 - our own bytes
    return kept


def _keep(path: Path, result: object) -> None:
    unfinished = path.with_suffix(".new")
    unfinished.write_bytes(pickle.dumps(result))
    unfinished.rename(path)


def _spelled(question: object) -> bytes:
    """Everything in a value, also what its `repr` hides; equal values give equal bytes in every process."""
    target = io.BytesIO()
    pickler = pickle.Pickler(target)
    pickler.fast = True  # No shorthand for an object that comes twice: equal values need not share objects.
    pickler.dump(question)
    return target.getvalue()
