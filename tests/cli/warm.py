"""A process of its own for each command, forked from one in which everything is imported already.

Variables, exit status and what is printed are as an operator has them; only the seconds of importing are paid once.
Some tests of each command start Python itself, so that an import that is forgotten shows.
"""

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import kieslijst
from kieslijst.cli import main

_CODE = Path(kieslijst.__file__).parent
SERVER = (sys.executable, "-c", "from tests.cli.warm import serve; serve()")
_IMPORTED = ("cli.eml_file", "cli.imports", "exchange.checks", "publication.actions", "supervisor.visit")
_SECONDS = 120


class _Order(NamedTuple):
    line: Sequence[str]
    environment: Mapping[str, str]
    out: str
    err: str


class Warm:
    """The forking process, which is started by the first command."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: subprocess.Popen[str] | None = None

    def run(self, line: Sequence[str], environment: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
        """The command with these variables and no others; it is ended after two minutes."""
        out, err = self._folder / "out", self._folder / "err"
        server = self._started()
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(json.dumps(_Order(line, environment, str(out), str(err))) + "\n")
        server.stdin.flush()
        status = int(server.stdout.readline())
        return subprocess.CompletedProcess(line, status, out.read_text(), err.read_text())

    def _started(self) -> "subprocess.Popen[str]":
        if self._server is None:
            self._server = subprocess.Popen(SERVER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self._server

    def close(self) -> None:
        if self._server is not None:
            self._server.communicate()


def serve() -> None:
    """Answer each order on standard input with the exit status of its command."""
    for module in (*_IMPORTED, *_migrations()):
        import_module(f"kieslijst.{module}")
    for order in sys.stdin:
        child = os.fork()
        if not child:
            _become(_Order(*json.loads(order)))
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


def _migrations() -> Iterator[str]:
    """Every visit to the database compares all of them with what it knows."""
    for path in _CODE.rglob("migrations/[a-z]*.py"):
        yield ".".join(path.relative_to(_CODE).with_suffix("").parts)


def _become(order: _Order) -> None:
    """Be the command, and end as Python would."""
    signal.alarm(_SECONDS)
    os.environ.clear()
    os.environ.update(order.environment)
    for descriptor, path in enumerate((os.devnull, order.out, order.err)):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC), descriptor)
    try:
        status = main(order.line)
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # noqa: BLE001 - whatever it is, Python shows it
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
