"""People that are known already, as a batch (pure): of an EML file, or of an earlier nomination of the same group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kieslijst.exchange.spreadsheet.candidates import CandidateRow
from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.exchange.spreadsheet.table import Row, Sheet
from kieslijst.exchange.spreadsheet.writing import OWN_FIELDS, own_cells
from kieslijst.nomination.exporting import row_of
from kieslijst.nomination.importing.meaning import begun
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.importing.source import MOST_SOURCE_ROWS, Group, Report, Reported, Source, SourceKind
from kieslijst.nomination.model import Nomination, Person
from kieslijst.shared.errors import Unreadable


@dataclass(frozen=True, slots=True)
class NamedRows:
    """The candidates of one list; `where` are, for each of them, the words for a list and its districts."""

    title: str
    rows: Sequence[CandidateRow]
    where: Sequence[tuple[str, str]] = ()


def content_of(
    sheets: Sequence[NamedRows], source: Source, *, list_id: UUID | None, on_list: bool, chosen: int = 0
) -> Content:
    """The batch, with the chosen list shown first. Raises `Unreadable` when there is nobody, or far too many."""
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise Unreadable("Hier staan geen kandidaten in. Kies een bestand of kandidaatstelling met kandidaten.")
    longest = max(len(sheet.rows) for sheet in filled)
    if longest > MOST_SOURCE_ROWS:
        raise Unreadable(
            f"Een groepering in dit bestand heeft {longest} plaatsen; wij lezen er hoogstens {MOST_SOURCE_ROWS}. "
            "Kies het bestand van een kieskring (230b)."
        )
    index = filled.index(sheets[chosen]) if sheets[chosen] in filled else 0
    tables = [_sheet(sheet) for sheet in filled]
    content = begun(tables, list_id=list_id, on_list=on_list, index=index, headings=True)
    return replace(content, source=source)


def _sheet(named: NamedRows) -> Sheet:
    """Rows are counted as the list counts: the first candidate is line 1, and the headings stand above it."""
    headings: tuple[Field, ...] = OWN_FIELDS
    cells = [own_cells(row) for row in named.rows]
    if named.where:
        headings = (Field.LIST, Field.DISTRICT, *headings)
        cells = [[*where, *row] for where, row in zip(named.where, cells, strict=True)]
    kept = [place for place in range(len(headings)) if any(row[place] for row in cells)]
    first = Row(0, tuple(headings[place].value for place in kept))
    rows = (Row(line, tuple(row[place] for place in kept)) for line, row in enumerate(cells, start=1))
    return Sheet(named.title, (first, *rows))


def content_of_earlier(
    earlier: Nomination, election_name: str, *, list_id: UUID | None = None, on_list: bool = True
) -> Content:
    """The people of an earlier nomination, without BSN and without consent: each list, and the whole address book.

    Raises `Unreadable` when there is nobody.
    """
    people = {person.id: person for person in earlier.persons}
    sheets = [
        NamedRows(f"Lijst {each.number}", [_without_bsn(people[person_id]) for person_id in each.candidates])
        for each in earlier.lists
    ]
    placed = {person_id for each in earlier.lists for person_id in each.candidates}
    if len(earlier.lists) > 1 or len(placed) < len(people):
        sheets.append(NamedRows("Adresboek", [_without_bsn(person) for person in earlier.persons]))
    reports = (Reported(Group.IGNORED, Report.NO_BSN),)
    source = Source(SourceKind.EARLIER, election_name, reports)
    return content_of(sheets, source, list_id=list_id, on_list=on_list)


def _without_bsn(person: Person) -> CandidateRow:
    return row_of(replace(person, bsn="", has_no_bsn=False))
