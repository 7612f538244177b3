"""Candidates from a table: pasted, CSV or TSV in any usual encoding, or a workbook (xlsx, ods, xls).

`read_pasted(text)` and `read_file(data)` give a `CandidateTable`: the rows as typed values, a `RowProblem` for
each cell that could not be read, and how each column was understood. Nothing is dropped in silence.

A first row with names of columns (Dutch, Frisian, English, or the 23 columns of e-KS) decides which
column is what, in any order. Without such a row the columns are taken in this order: voorletters,
roepnaam, voorvoegsel, achternaam, woonplaats, landcode, bsn, geboortedatum, geslacht, then postcode,
huisnummer, toevoeging, straat and plaats of the address, then the same of the authorised person; a first column
that counts 1, 2, 3 is skipped.
"""

from kieslijst.exchange.spreadsheet.candidates import AgentRow, CandidateRow, CandidateTable, RowProblem
from kieslijst.exchange.spreadsheet.columns import Column, Field
from kieslijst.exchange.spreadsheet.reading import read_file, read_pasted

__all__ = [
    "AgentRow",
    "CandidateRow",
    "CandidateTable",
    "Column",
    "Field",
    "RowProblem",
    "read_file",
    "read_pasted",
]
