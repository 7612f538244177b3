"""The small process that opens one workbook: bytes on standard input, its sheets as JSON on standard output.

Run as a program with the most rows and columns and the longest cell as arguments; it knows nothing of Kieslijst, so
that it starts fast. It may end in any way: the caller takes everything but a good answer for an unreadable file.
"""

import io
import json
import resource
import sys
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

_MEMORY = 280 * 1024 * 1024
_SECONDS = 3
_MOST_SHEETS = 12


def limit_this_process() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sheets_as_text(data: bytes, *, most_rows: int, most_columns: int, longest: int) -> list[dict[str, Any]]:
    """Sheets with content, visible ones first, each from cell A1 on; `rows` is `None` for a sheet that is too large."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    tables = [each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    tables.sort(key=lambda each: each.visible != SheetVisibleEnum.Visible)
    found: list[dict[str, Any]] = []
    for each in tables:
        sheet = book.get_sheet_by_name(each.name)
        if sheet.end is None or len(found) == _MOST_SHEETS:
            continue
        last_row, last_column = sheet.end
        too_large = last_row > most_rows or last_column >= most_columns
        found.append({"name": each.name, "rows": None if too_large else _rows(sheet, longest)})
    return found


def _rows(sheet: CalamineSheet, longest: int) -> list[list[str]]:
    """Cells as text; cells that were merged from top to bottom say the same in each of their rows.

    One character more than the longest cell is kept, so that the caller still sees that it was too long.
    """
    rows = [[as_text(cell)[: longest + 1] for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left != right or bottom >= len(rows) or left >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            row[left] = rows[top][left]
    return rows


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
    rows, columns, length = map(int, sys.argv[1:])
    found = sheets_as_text(sys.stdin.buffer.read(), most_rows=rows, most_columns=columns, longest=length)
    sys.stdout.write(json.dumps(found))
