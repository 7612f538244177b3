"""From pasted text or the bytes of a file to a table: which format, which encoding, which separator."""

import csv
import io
import re
from collections.abc import Iterator

from kieslijst.exchange.spreadsheet.candidates import CandidateTable, candidates_in
from kieslijst.exchange.spreadsheet.table import table_of
from kieslijst.exchange.spreadsheet.workbook import read_workbook
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
    if len(text) > LARGEST:
        raise Unreadable("Deze tekst is te groot. Plak de tabel van één kandidatenlijst.")
    if not text.strip():
        raise Unreadable("Er is niets geplakt. Kopieer de rijen uit uw spreadsheet en plak ze hier.")
    return candidates_in(table_of(_separated(text)))


def read_file(data: bytes) -> CandidateTable:
    """Candidates from a CSV file or a workbook; its content decides, not its name. Raises `Unreadable`."""
    if len(data) > LARGEST:
        raise Unreadable(f"Dit bestand is {len(data) / 1024 / 1024:.0f} MB groot; verwacht was hoogstens 5 MB.")
    if not data.strip():
        raise Unreadable("Dit bestand is leeg. Kies een spreadsheet of een CSV-bestand.")
    if data.startswith(_WORKBOOKS):
        return candidates_in(read_workbook(data))
    return candidates_in(table_of(_separated(_decoded(data))))


def _decoded(data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text) and not data.startswith(_NO_TABLES):
            return text
    raise Unreadable("Dit bestand is geen tabel die Kieslijst kent. Kies een xlsx-, ods- of csv-bestand.")


def _separated(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines with their cells. A tab wins, then whichever of ; and , is more frequent in the first line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = next((line for line in text.split("\n") if line.strip()), "")
    separator = "\t" if "\t" in first else max(";,", key=first.count)
    quoted = separator != "\t" or any(line.count('"') % 2 for line in text.split("\n"))
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
