"""Workbooks are read as people see them, and a hostile one costs a refusal and nothing else."""

import time

import pytest
from tests.exchange.spreadsheet.workbooks import ods, xlsx, xlsx_of_xml

from kieslijst.exchange.spreadsheet import read_file
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import Unreadable

HEADINGS = ["Voorletters", "Achternaam", "Geboortedatum", "BSN", "Huisnummer"]


def test_dates_and_numbers_of_a_workbook_are_what_its_user_sees() -> None:
    table = read_file(xlsx([HEADINGS, ["A.B.", "Zandkuil", 29280, 11122233.0, 12]], dates=frozenset({2})))
    (row,) = table.rows
    assert row.birth_date == BirthDate(1980, 2, 29)
    assert row.address.number == "12"
    assert row.row == 2


def test_a_date_that_lost_its_format_is_still_that_day() -> None:
    (row,) = read_file(xlsx([HEADINGS, ["A.B.", "Zandkuil", 29280]])).rows
    assert row.birth_date == BirthDate(1980, 2, 29)


def test_a_bsn_that_lost_its_zero_gets_it_back() -> None:
    (row,) = read_file(xlsx([HEADINGS, ["A.B.", "Zandkuil", "", 10000008.0]])).rows
    assert row.bsn == "010000008"


def test_rows_are_counted_as_the_spreadsheet_counts_them() -> None:
    table = read_file(xlsx([[], HEADINGS, [], ["A.B.", "Zandkuil"], ["", ""], ["C.", "Rietberg"]]))
    assert [(row.row, row.name.last_name) for row in table.rows] == [(4, "Zandkuil"), (6, "Rietberg")]


def test_other_sheets_are_named_and_not_read() -> None:
    table = read_file(xlsx([], [HEADINGS, ["A.B.", "Zandkuil"]], [["nog", "iets"]]))
    assert len(table.rows) == 1
    assert table.left_out == ("blad Blad3",)


def test_an_open_document_is_read_the_same() -> None:
    table = read_file(ods([HEADINGS, ["Th.G.M.", "Rietberg & Zn", "1-2-1990"]]))
    assert table.rows[0].name.last_name == "Rietberg & Zn"
    assert table.rows[0].birth_date == BirthDate(1990, 2, 1)


def test_an_empty_workbook_has_no_rows() -> None:
    assert read_file(xlsx([])).rows == ()


FAR_AWAY = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
REPEATED = (
    '<table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="16384" '
    'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
)
HOSTILE = {
    "a corner far away": xlsx_of_xml(FAR_AWAY),
    "a corner that does not exist": xlsx_of_xml('<row r="1"><c r="ZZZZZZ99999999999"><v>1</v></c></row>'),
    "too many rows": xlsx([["A.", "Jansen"]] * 2_500),
    "too many columns": xlsx_of_xml('<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row>'),
    "a zip bomb": xlsx_of_xml("<row/>" * 15_000_000),
    "repeated rows": ods([["a"]], repeated=REPEATED),
    "half a zip": xlsx([["A.", "Jansen"]])[:300],
    "another zip": b"PK\x03\x04" + b"\0" * 200,
    "an old workbook that is none": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "a cell of a megabyte": xlsx([["A.", "x" * 1_000_000]]),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_workbook_is_refused_in_one_line(data: bytes) -> None:
    began = time.monotonic()
    with pytest.raises(Unreadable) as refused:
        read_file(data)
    assert "\n" not in str(refused.value)
    assert time.monotonic() - began < 15


def test_entities_in_an_archive_are_not_expanded() -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;">]>'
    table = read_file(xlsx_of_xml(entities + '<row r="1"><c r="A1" t="str"><v>Zand</v></c></row>'))
    assert "jaja" not in repr(table)
