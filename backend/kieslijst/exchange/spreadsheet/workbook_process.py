"""The small process that opens one workbook: bytes on standard input, rows of text as JSON on standard output.

Run as a program with the most rows and columns as arguments; it knows nothing of Kieslijst, so that it starts fast.
It may end in any way: the caller takes everything but a good answer for an unreadable file.
"""

import io
import json
import resource
import sys
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

_MEMORY = 768 * 1024 * 1024
_SECONDS = 8


def limit_this_process() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sheets_as_text(data: bytes, *, most_rows: int, most_columns: int) -> dict[str, Any]:
    """The rows of the first visible sheet with content, from cell A1 on, and the names of the other such sheets."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    tables = [each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    tables.sort(key=lambda each: each.visible != SheetVisibleEnum.Visible)
    sheets = (book.get_sheet_by_name(each.name) for each in tables)
    filled = [(sheet, sheet.end) for sheet in sheets if sheet.end is not None]
    if not filled:
        return {"rows": [], "other_sheets": [], "too_large": False}
    (first, (last_row, last_column)), *others = filled
    too_large = last_row > most_rows or last_column >= most_columns
    rows = [] if too_large else first.to_python(skip_empty_area=False)
    texts = [[as_text(cell) for cell in row] for row in rows]
    return {"rows": texts, "other_sheets": [other.name for other, _ in others], "too_large": too_large}


def as_text(cell: object) -> str:
    """A cell as people type it: days in ISO form, whole numbers without a decimal point."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


if __name__ == "__main__":
    limit_this_process()
    rows, columns = map(int, sys.argv[1:])
    sys.stdout.write(json.dumps(sheets_as_text(sys.stdin.buffer.read(), most_rows=rows, most_columns=columns)))
