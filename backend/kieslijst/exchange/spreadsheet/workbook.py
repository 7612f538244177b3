"""Workbooks (xlsx, ods, xls), opened in a process of their own with little memory and time.

A workbook is a zip that may say anything about its size: the library that reads it then takes all memory
or ends the process. So it is read in a small process that is allowed to die (`workbook_process`).
"""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

from kieslijst.exchange.spreadsheet.table import MOST_COLUMNS, MOST_ROWS, Table, table_of
from kieslijst.shared.errors import Unreadable

_PROGRAM = Path(__file__).with_name("workbook_process.py")
_MOST_UNPACKED = 60 * 1024 * 1024
_SECONDS = 10
_UNREADABLE = (
    "Dit werkblad is niet te lezen. Sla het op als xlsx zonder wachtwoord, of als csv, en probeer het opnieuw."
)


def read_workbook(data: bytes) -> Table:
    """The first visible sheet that holds something. Raises `Unreadable` for everything else than a good workbook."""
    _refuse_bombs(data)
    try:
        child = subprocess.run(  # noqa: S603 -- our own program, and the file comes in as data
            [sys.executable, "-I", str(_PROGRAM), str(MOST_ROWS), str(MOST_COLUMNS)],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(_UNREADABLE) from None
    if child.returncode != 0:
        raise Unreadable(_UNREADABLE)
    found = json.loads(child.stdout)
    if found["too_large"]:
        raise Unreadable(
            f"Dit werkblad heeft meer dan {MOST_ROWS} rijen of {MOST_COLUMNS} kolommen. Kies de tabel van één lijst."
        )
    return table_of(enumerate(found["rows"], start=1), other_sheets=tuple(found["other_sheets"]))


def _refuse_bombs(data: bytes) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        unpacked = sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except (zipfile.BadZipFile, ValueError, OverflowError):
        raise Unreadable(_UNREADABLE) from None
    if unpacked > _MOST_UNPACKED:
        raise Unreadable("Dit werkblad is uitgepakt veel te groot voor een kandidatenlijst. Het is niet ingelezen.")
