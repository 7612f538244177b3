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
from typing import Any

from kieslijst.exchange.spreadsheet.table import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Sheet, Table, table_of
from kieslijst.shared.errors import Unreadable

_PROGRAM = Path(__file__).with_name("workbook_process.py")
_MOST_UNPACKED = 60 * 1024 * 1024
_SECONDS = 4
_UNREADABLE = (
    "Dit werkblad is niet te lezen. Sla het op als xlsx zonder wachtwoord, of als csv, en probeer het opnieuw."
)
_TOO_LARGE = f"Dit werkblad heeft meer dan {MOST_ROWS} rijen of {MOST_COLUMNS} kolommen. Kies de tabel van één lijst."


def read_workbook(data: bytes) -> Table:
    """The first visible sheet that holds something. Raises `Unreadable` for everything else than a good workbook."""
    found = _opened(data)
    if not found:
        return Table(())
    first, *others = found
    if first["rows"] is None:
        raise Unreadable(_TOO_LARGE)
    names = tuple(other["name"] for other in others)
    return table_of(enumerate(first["rows"], start=1), other_sheets=names)


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Every sheet that holds something and is no larger than a list can be, visible ones first.

    Raises `Unreadable` when there is none.
    """
    found = _opened(data)
    sheets, refusal = [], Unreadable(_TOO_LARGE if found else "Dit werkblad is leeg. Kies het blad met uw kandidaten.")
    for each in found:
        try:
            rows = table_of(enumerate(each["rows"] or (), start=1)).rows
        except Unreadable as error:
            refusal = error
            continue
        if rows:
            sheets.append(Sheet(each["name"], rows))
    if not sheets:
        raise refusal
    return tuple(sheets)


def _opened(data: bytes) -> list[dict[str, Any]]:
    _refuse_bombs(data)
    limits = (str(MOST_ROWS), str(MOST_COLUMNS), str(LONGEST_CELL))
    try:
        child = subprocess.run(  # noqa: S603 -- our own program, and the file comes in as data
            [sys.executable, "-I", str(_PROGRAM), *limits],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(_UNREADABLE) from None
    if child.returncode != 0:
        raise Unreadable(_UNREADABLE)
    found: list[dict[str, Any]] = json.loads(child.stdout)
    return found


def _refuse_bombs(data: bytes) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        unpacked = sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except (zipfile.BadZipFile, ValueError, OverflowError):
        raise Unreadable(_UNREADABLE) from None
    if unpacked > _MOST_UNPACKED:
        raise Unreadable("Dit werkblad is uitgepakt veel te groot voor een kandidatenlijst. Het is niet ingelezen.")
