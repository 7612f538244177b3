"""One supervisor for each data folder, one web server for each port."""

import fcntl
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kieslijst.shared.errors import Refused

Lock = IO[str]
_PATIENCE_SECONDS = 2.0
_STEP_SECONDS = 0.05


@contextmanager
def held(folder: Path, *, patience: float = _PATIENCE_SECONDS) -> Iterator[Lock]:
    """Hold the lock of a data folder; the kernel lets go of it when this process ends. Raises `Refused`."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o755 if os.geteuid() == 0 else 0o700)
    with (folder / "lock").open("a+") as file:
        if not _try_for(file.fileno(), patience):
            file.seek(0)
            raise Refused(f"Kieslijst draait al met de gegevensmap {folder} (proces {file.read().strip() or '?'}).")
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield file


def _try_for(descriptor: int, patience: float) -> bool:
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                return False
            time.sleep(_STEP_SECONDS)
        else:
            return True


def refuse_taken_port(host: str, port: int) -> None:
    """Two web servers would silently share a port. Raises `Refused` when somebody listens there."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while (error := _try_to_bind(host, port)) is not None:
        if time.monotonic() >= end:
            raise Refused(
                f"Poort {port} op {host} is niet te gebruiken: {error}. Stop wat daar luistert, of kies een andere"
                " poort met KIESLIJST_PORT."
            )
        time.sleep(_STEP_SECONDS)


def _try_to_bind(host: str, port: int) -> str | None:
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        return error.strerror or str(error)
    with socket.socket(family, kind) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(address)
            trial.listen(1)
        except OSError as error:
            return error.strerror or str(error)
    return None
