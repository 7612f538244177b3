"""From pasted text or the bytes of a file to a table: which format, which encoding, which separator."""

import csv
import io
import re
from collections.abc import Iterator

from kieslijst.exchange.spreadsheet.candidates import CandidateTable, candidates_in
from kieslijst.exchange.spreadsheet.table import Sheet, table_of
from kieslijst.exchange.spreadsheet.workbook import read_sheets, read_workbook
from kieslijst.shared.errors import Unreadable

LARGEST = 5 * 1024 * 1024
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How xlsx and ods begin (a zip), and xls (a compound file)."""
_NO_TABLES = (b"%PDF", b"{\\rtf")
"""How files begin that are text to a computer, and no table to anybody."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
"""No spreadsheet writes these; old ones end a text with 1A."""


def read_pasted(text: str) -> CandidateTable:
    """Candidates from text that was copied out of a spreadsheet or typed. Raises `Unreadable`."""
    return candidates_in(table_of(_pasted(text)))


def sheets_pasted(text: str) -> tuple[Sheet, ...]:
    """The table in such a text, not yet understood. Raises `Unreadable`."""
    return (Sheet("", table_of(_pasted(text)).rows),)


def read_file(data: bytes) -> CandidateTable:
    """Candidates from a CSV file or a workbook; its content decides, not its name. Raises `Unreadable`."""
    if _is_workbook(data):
        return candidates_in(read_workbook(data))
    return candidates_in(table_of(_separated(_decoded(data))))


def sheets_in(data: bytes) -> tuple[Sheet, ...]:
    """The tables in a CSV file (one) or a workbook, not yet understood. Raises `Unreadable`."""
    if _is_workbook(data):
        return read_sheets(data)
    rows = table_of(_separated(_decoded(data))).rows
    if not rows:
        raise Unreadable("In dit bestand staan geen regels. Kies het bestand met uw kandidaten.")
    return (Sheet("", rows),)


def _pasted(text: str) -> Iterator[tuple[int, list[str]]]:
    if len(text) > LARGEST:
        raise Unreadable("Deze tekst is te groot. Plak de tabel van één kandidatenlijst.")
    if not text.strip():
        raise Unreadable("Er is niets geplakt. Kopieer de rijen uit uw spreadsheet en plak ze hier.")
    return _separated(text)


def _is_workbook(data: bytes) -> bool:
    if len(data) > LARGEST:
        raise Unreadable(f"Dit bestand is {len(data) / 1024 / 1024:.0f} MB groot; verwacht was hoogstens 5 MB.")
    if not data.strip():
        raise Unreadable("Dit bestand is leeg. Kies een spreadsheet of een CSV-bestand.")
    return data.startswith(_WORKBOOKS)


def _decoded(data: bytes) -> str:
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text) and not data.startswith(_NO_TABLES):
            return text
    raise Unreadable(
        "Dit bestand is geen tabel die Kieslijst kent. Geprobeerd: xlsx, xls, ods, en csv in UTF-8, UTF-16 en "
        "Windows-1252. Sla het in Excel op als xlsx, of plak de cellen in het vak."
    )


def _encodings(data: bytes) -> tuple[str, ...]:
    """What to try, in this order. Without a mark at its start UTF-16 shows by the zeros between Latin letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    if data[1:2] == b"\0" or data[:1] == b"\0":
        return ("utf-16-le" if data[1:2] == b"\0" else "utf-16-be",)
    return ("utf-8-sig", "cp1252")


def _all_quoted(line: str) -> bool:
    """Whether each cell between tabs stands in quotes: a file does so, a paste only where it must."""
    return all(len(cell) > 1 and cell[0] == cell[-1] == '"' for cell in line.strip("\n").split("\t"))


def _separated(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines with their cells. A tab wins, then whichever of ; , and | is most frequent in the first line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = next((line for line in text.split("\n") if line.strip()), "")
    separator = "\t" if "\t" in first else max(";,|", key=first.count)
    quoted = separator != "\t" or _all_quoted(first) or any(line.count('"') % 2 for line in text.split("\n"))
    reader = csv.reader(io.StringIO(text), delimiter=separator, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)
    line = 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        raise Unreadable(
            f"De tabel is vanaf regel {line} niet te lezen. Kijk of elk aanhalingsteken ook weer sluit."
        ) from None
