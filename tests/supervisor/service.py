"""A running service for tests, and the processes that it consists of."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 120.0
SMALL_APP = {
    "KIESLIJST_APP": "tests.supervisor.small_app:app",
    "KIESLIJST_TASKS": "tests.supervisor.small_app",
}


@dataclass(slots=True)
class Service:
    """`kieslijst demo` or `serve` in a data folder of its own, on a free port."""

    folder: Path
    port: int
    environment: Mapping[str, str]
    mode: str = "demo"
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        foreign = ("KIESLIJST_", "PYTHONDONTWRITEBYTECODE")
        own = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        given = {"KIESLIJST_DATA_DIR": str(self.folder), "KIESLIJST_PORT": str(self.port), "PYTHONPATH": str(ROOT)}
        command = "import sys; from kieslijst.cli import main; sys.exit(main())"
        self.folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        with self._log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", command, self.mode],
                env={**own, **given, **self.environment},
                stdout=log,
                stderr=log,
                text=True,
            )

    @property
    def _log(self) -> Path:
        return self.folder / f"said-{self.port}.log"

    @property
    def said(self) -> str:
        """Everything that it wrote since its last start."""
        return self._log.read_text()

    def wait_until_ready(self) -> float:
        """Seconds until it answers. Raises `TimeoutError`."""
        began = time.monotonic()
        wait_for(lambda: "Ctrl+C" in self.said and self.answers(), seconds=START_SECONDS)
        return time.monotonic() - began

    def answers(self) -> bool:
        return self.ask("GET", "/") is not None

    def ask(self, method: str, path: str) -> str | None:
        """The body of an answer with status 200; None for anything else, also for no answer at all."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path)
            answer = connection.getresponse()
            body = answer.read().decode()
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()
        return body if answer.status == 200 else None

    def stop(self) -> tuple[int, str]:
        """Exit status and everything that it said."""
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> tuple[int, str]:
        """Exit status and everything that it said, when it ends by itself."""
        assert self.process is not None
        return self.process.wait(timeout=60), self.said

    def found(self) -> dict[str, list[int]]:
        """Process numbers by role: watch, supervisor, database, server, worker, jobs."""
        assert self.process is not None
        processes = _processes()
        supervisors = _children(processes, [self.process.pid], "kl-supervisor")
        servers = _children(processes, supervisors, "kl-server")
        return {
            "watch": [self.process.pid],
            "supervisor": supervisors,
            "database": _children(processes, supervisors, "postgres"),
            "server": servers,
            "worker": _children(processes, servers, "kl-worker"),
            "jobs": _children(processes, supervisors, "kl-jobs"),
        }

    def left_over(self) -> list[int]:
        """Processes that still belong to this data folder."""
        here = str(self.folder).encode()
        return [pid for pid in _pids() if here in _read(pid, "environ") or _cwd(pid).startswith(str(self.folder))]


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def wait_for(holds: Callable[[], object], *, seconds: float) -> None:
    """Raises `TimeoutError` when it does not hold in time."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)


def _pids() -> Iterator[int]:
    return (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())


def _read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


def _cwd(pid: int) -> str:
    with contextlib.suppress(OSError):
        return str(Path(f"/proc/{pid}/cwd").readlink())
    return ""


def _processes() -> dict[int, tuple[int, str]]:
    """Parent and short name of each process that lives."""
    found = {}
    for pid in _pids():
        before, _, after = _read(pid, "stat").rpartition(b")")
        fields = after.split()
        if fields and fields[0] != b"Z":
            found[pid] = (int(fields[1]), before.partition(b"(")[2].decode(errors="replace"))
    return found


def _children(processes: Mapping[int, tuple[int, str]], parents: list[int], name: str) -> list[int]:
    return sorted(pid for pid, (parent, called) in processes.items() if parent in parents and called == name)
