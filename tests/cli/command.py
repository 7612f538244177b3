"""The `kieslijst` command as an operator types it: a process of its own, or (without a database) in this one."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import anyio.to_thread
import pytest
from tests.cli.warm import Warm
from tests.shared_knowledge import knowledge

from kieslijst.cli import main

CALL = (sys.executable, "-c", "import sys; from kieslijst.cli import main; sys.exit(main())")


@dataclass(frozen=True, slots=True)
class Command:
    """The command with this test's database and folders."""

    url: str
    folder: Path
    warm: Warm | None = None
    """Where the process is forked from; without it Python starts."""

    async def __call__(self, *arguments: object) -> "subprocess.CompletedProcess[str]":
        environment = {
            **os.environ,
            "KIESLIJST_DATABASE_URL": self.url,
            "KIESLIJST_DATA_DIR": str(self.folder / "data"),
            "KIESLIJST_EML_SCHEMAS": str(knowledge("eml_nl", "xsd")),
        }
        line = [str(argument) for argument in arguments]
        return await anyio.to_thread.run_sync(run, line, environment, self.warm)


def run(line: list[str], environment: dict[str, str], warm: Warm | None) -> "subprocess.CompletedProcess[str]":
    """One command with these variables, from the warm process where there is one."""
    if warm is not None:
        return warm.run(line, environment)
    return subprocess.run([*CALL, *line], env=environment, capture_output=True, text=True, check=False, timeout=120)


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered in this process."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Here:
    """The command in this process; for commands that need no database."""

    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Said:
        status = _run([str(argument) for argument in arguments])
        told = self.capture.readouterr()
        return Said(status, told.out, told.err)


def _run(arguments: Sequence[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else -1
