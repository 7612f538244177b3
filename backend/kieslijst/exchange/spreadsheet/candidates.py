"""Rows of a table to candidates, with a problem for each cell that says something else than expected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kieslijst.exchange.people import split_street_line
from kieslijst.exchange.spreadsheet import cells
from kieslijst.exchange.spreadsheet.columns import Column, Field, named_columns, unnamed_columns
from kieslijst.exchange.spreadsheet.table import Row, Table
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A cell that could not be read, or was left out; `row` counts from 1 as the spreadsheet does."""

    row: int
    column: str
    found: str
    expected: str
    of: Field | None = field(default=None, compare=False)
    """What the cell should hold; `None` where the column has no name."""


@dataclass(frozen=True, slots=True)
class AgentRow:
    """The authorised person of a candidate who lives abroad."""

    name: PersonName
    address: PostalAddress


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One candidate as filed. `bsn` is nine digits or empty; `has_no_bsn` when the table says there is none."""

    row: int
    name: PersonName
    gender: Gender | None = None
    birth_date: BirthDate | None = None
    residence: Residence = field(default_factory=Residence)
    bsn: str = ""
    has_no_bsn: bool = False
    address: PostalAddress = field(default_factory=PostalAddress)
    agent: AgentRow | None = None


@dataclass(frozen=True, slots=True)
class CandidateTable:
    """What a table says, in its order; `left_out` names columns and sheets that were not read."""

    rows: tuple[CandidateRow, ...]
    problems: tuple[RowProblem, ...]
    columns: tuple[Column, ...]
    has_headings: bool
    left_out: tuple[str, ...] = ()


def candidates_in(table: Table) -> CandidateTable:
    """The candidates of a table, in its order, and everything that was not understood."""
    named = named_columns(table.rows[0].cells) if table.rows else None
    rows = table.rows[1:] if named else table.rows
    columns = named or unnamed_columns([row.cells for row in rows])
    readers = [_RowReader(row, columns) for row in rows]
    return CandidateTable(
        rows=tuple(reader.candidate() for reader in readers),
        problems=tuple(problem for reader in readers for problem in reader.problems),
        columns=columns,
        has_headings=named is not None,
        left_out=(*_unread(columns, rows), *(f"blad {name}" for name in table.other_sheets)),
    )


def candidate_in(row: Row, columns: Sequence[Column]) -> tuple[CandidateRow, tuple[RowProblem, ...]]:
    """One row by columns that are known already, and what of it was not understood."""
    reader = _RowReader(row, columns)
    return reader.candidate(), tuple(reader.problems)


def _unread(columns: Sequence[Column], rows: Sequence[Row]) -> list[str]:
    """Columns with a name or a value that we read nothing from."""
    return [
        f"kolom {column.heading or place + 1}"
        for place, column in enumerate(columns)
        if column.field is None and (column.heading or any(place < len(row.cells) and row.cells[place] for row in rows))
    ]


_OF_AGENT = frozenset(each for each in Field if each.name.startswith("AGENT_"))


class _RowReader:
    """Reads one row once; collects its problems."""

    def __init__(self, row: Row, columns: Sequence[Column]) -> None:
        self.line = row.line
        self.problems: list[RowProblem] = []
        self._texts = {column.field: text for column, text in zip(columns, row.cells, strict=False) if column.field}
        self._headings = {column.field: column.heading or str(column.field) for column in columns if column.field}
        for place, text in enumerate(row.cells[len(columns) :], start=len(columns) + 1):
            if text:
                self._report(f"kolom {place}", text, expected="niets, want deze kolom heeft geen naam")

    def candidate(self) -> CandidateRow:
        country = self._read(Field.COUNTRY, cells.country, "NL")
        number, has_none = self._bsn()
        return CandidateRow(
            row=self.line,
            name=self._name(Field.INITIALS, Field.FIRST_NAME, Field.PREFIX, Field.LAST_NAME),
            gender=self._read(Field.GENDER, cells.gender, None),
            birth_date=self._read(Field.BIRTH_DATE, cells.birth_date, None),
            residence=Residence(self._text(Field.PLACE), country),
            bsn=number,
            has_no_bsn=has_none,
            address=self._candidate_address(country),
            agent=self._agent(),
        )

    def _name(self, initials: Field, first_name: Field, prefix: Field, last_name: Field) -> PersonName:
        parts = (initials, first_name, prefix, last_name)
        name = PersonName(*(self._read(part, cells.name_part, self._text(part)) for part in parts))
        if not name.prefix:
            before, rest = cells.split_prefix(name.last_name)
            name = replace(name, prefix=before, last_name=rest)
        if "," in name.last_name:
            self._problem(last_name, expected="een achternaam zonder komma; zet de andere delen in hun eigen kolom")
        if not name.last_name and initials is Field.INITIALS:
            self._problem(last_name, expected="een achternaam")
        return name

    def _bsn(self) -> tuple[str, bool]:
        """A number that fails the elfproef is kept, so that the user can compare it with the document."""
        text = self._text(Field.BSN)
        digits = "".join(text.split()).replace(".", "").replace("-", "")
        return self._read(Field.BSN, cells.bsn, (digits if digits.isdigit() else "", False))

    def _candidate_address(self, country: str) -> PostalAddress:
        """An address is in the country where somebody lives, unless the table says otherwise."""
        there = self._country(Field.ADDRESS_COUNTRY, otherwise=country)
        address = self._address(
            Field.STREET, Field.NUMBER, Field.ADDITION, Field.POSTCODE, Field.ADDRESS_PLACE, country=there
        )
        line = self._text(Field.STREET_LINE)
        if line and not address.street:
            street, number, addition = split_street_line(line)
            address = replace(address, street=street, number=number or address.number, addition=addition.strip())
        if not address.is_empty and Field.ADDRESS_PLACE not in self._texts:
            address = replace(address, place=self._text(Field.PLACE))
        return address if not address.is_empty else PostalAddress()

    def _country(self, column: Field, *, otherwise: str) -> str:
        return self._read(column, cells.country, otherwise) if self._text(column) else otherwise

    def _address(
        self, street: Field, number: Field, addition: Field, postcode: Field, place: Field, *, country: str
    ) -> PostalAddress:
        """Abroad a postcode is not looked at."""
        digits, behind = self._read(number, cells.house_number, (self._text(number), ""))
        return PostalAddress(
            street=self._text(street),
            number=digits,
            addition=behind + self._read(addition, cells.addition, self._text(addition)),
            postcode=self._read(postcode, lambda text: cells.postcode(text, country), self._text(postcode)),
            place=self._text(place),
            country=country,
        )

    def _agent(self) -> AgentRow | None:
        if not _OF_AGENT & self._texts.keys():
            return None
        name = self._name(Field.AGENT_INITIALS, Field.AGENT_FIRST_NAME, Field.AGENT_PREFIX, Field.AGENT_LAST_NAME)
        address = self._address(
            Field.AGENT_STREET,
            Field.AGENT_NUMBER,
            Field.AGENT_ADDITION,
            Field.AGENT_POSTCODE,
            Field.AGENT_PLACE,
            country=self._country(Field.AGENT_COUNTRY, otherwise="NL"),
        )
        return None if name == PersonName() and address.is_empty else AgentRow(name, address)

    def _text(self, column: Field) -> str:
        return self._texts.get(column, "")

    def _read(self, column: Field, read: Callable[[str], Value], otherwise: Value) -> Value:
        try:
            return read(self._text(column))
        except ValueError as wrong:
            self._problem(column, expected=str(wrong))
            return otherwise

    def _problem(self, column: Field, *, expected: str) -> None:
        heading = self._headings.get(column, str(column))
        self._report(heading, self._text(column), expected=expected, of=column)

    def _report(self, column: str, found: str, *, expected: str, of: Field | None = None) -> None:
        self.problems.append(RowProblem(self.line, column, found, expected, of))
