"""Workbooks (xlsx, ods, xls), opened in a process of their own with little memory and time.

A workbook is a zip that may say anything about its size: the library that reads it then takes all memory
or ends the process. So it is read in a small process that is allowed to die.
"""

import io
import json
import subprocess
import sys
import zipfile
from datetime import date, datetime
from typing import Any

from kieslijst.exchange.spreadsheet.table import MOST_COLUMNS, MOST_ROWS, Table, table_of
from kieslijst.shared.errors import Unreadable

_MOST_UNPACKED = 60 * 1024 * 1024
_MEMORY = 1024 * 1024 * 1024
_SECONDS = 10
_UNREADABLE = (
    "Dit werkblad is niet te lezen. Sla het op als xlsx zonder wachtwoord, of als csv, en probeer het opnieuw."
)


def read_workbook(data: bytes) -> Table:
    """The first sheet that holds something. Raises `Unreadable` for everything else than a good workbook."""
    _refuse_bombs(data)
    try:
        child = subprocess.run(
            [sys.executable, "-P", "-m", "kieslijst.exchange.spreadsheet.workbook"],
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
    return table_of(enumerate(found["rows"], start=found["first_row"]), other_sheets=tuple(found["other_sheets"]))


def _refuse_bombs(data: bytes) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        unpacked = sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except (zipfile.BadZipFile, ValueError, OverflowError):
        raise Unreadable(_UNREADABLE) from None
    if unpacked > _MOST_UNPACKED:
        raise Unreadable("Dit werkblad is uitgepakt veel te groot voor een kandidatenlijst. Het is niet ingelezen.")


def sheets_as_text(data: bytes) -> dict[str, Any]:
    """In the small process: the rows of the first sheet with content, as text, and the names of the others."""
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 -- loaded only where it may fail

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    sheets = [book.get_sheet_by_name(each.name) for each in book.sheets_metadata if each.typ.name == "WorkSheet"]
    filled = [sheet for sheet in sheets if sheet.total_height and sheet.total_width]
    if not filled:
        return {"rows": [], "first_row": 1, "other_sheets": [], "too_large": False}
    first, *others = filled
    top = first.start[0] if first.start else 0
    too_large = first.height > MOST_ROWS + 1 or first.width > MOST_COLUMNS
    rows = [] if too_large else [[_text(cell) for cell in row] for row in first.to_python(skip_empty_area=True)]
    return {
        "rows": rows,
        "first_row": top + 1,
        "other_sheets": [other.name for other in others],
        "too_large": too_large,
    }


def _text(cell: object) -> str:
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _limit_this_process() -> None:
    import resource  # noqa: PLC0415 -- only the small process limits itself

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    _limit_this_process()
    sys.stdout.write(json.dumps(sheets_as_text(sys.stdin.buffer.read())))
