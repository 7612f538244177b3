"""Files that were damaged on the way: whatever the damage, a report or one line, never anything else."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.fictitious import DEFINITION, LISTS, NOMINATION
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.checks import check
from kieslijst.exchange.spreadsheet import CandidateRow, read_file
from kieslijst.exchange.spreadsheet.writing import Standing, eks_csv, own_csv
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import PersonName

SCHEMAS = knowledge("eml_nl", "xsd")
WHOLE = (
    eml110a.write(DEFINITION),
    eml210.write(NOMINATION),
    eml230.write(LISTS),
    knowledge("eml_nl", "examples", "230c_Totaallijsten_PS2027_Waterrand.v1.3.eml.xml").read_bytes(),
)
ROWS = [CandidateRow(n, PersonName("A.B.", last_name=f"Zandkuil-Één {n}")) for n in range(1, 12)]
TABLES = (eks_csv(ROWS), own_csv(Standing(row, "1", ("Juinen",), row.row) for row in ROWS))
PIECES = (
    b"",
    b"0",
    b"-1",
    b"<",
    b">",
    b'"',
    b"&#0;",
    b"&#x10FFFF;",
    b"\xff",
    b"\x00",
    b"xmlns=''",
    b"/",
    b" ",
    b"XX",
    b"9" * 30,
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A good file with some stretches replaced, doubled or swapped."""
    data = draw(st.sampled_from(WHOLE))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        to = min(len(data), at + draw(st.sampled_from((0, 1, 2, 8, 60, 400))))
        piece = draw(st.sampled_from((*PIECES, data[at:to] * 2, data[:40])))
        data = data[:at] + piece + data[to:]
    return data


@st.composite
def reworded(draw: st.DrawFn) -> bytes:
    """A good file in which a value or a name of an element is another one that stands elsewhere in it."""
    data = draw(st.sampled_from(WHOLE))
    words = sorted(set(data.replace(b"<", b">").replace(b'"', b">").replace(b" ", b">").split(b">")) - {b""})
    for _ in range(draw(st.integers(1, 3))):
        data = data.replace(draw(st.sampled_from(words)), draw(st.sampled_from((*words, b"", b"0", b"alle"))))
    return data


@settings(max_examples=200, deadline=2_000)
@given(damaged() | reworded())
def test_any_damage_gives_a_report_or_one_line(data: bytes) -> None:
    assert "\n" not in _outcome(data, SCHEMAS)


@settings(max_examples=100, deadline=2_000)
@given(st.data())
def test_any_damage_to_a_table_gives_candidates_or_one_line(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(table)))
        piece = data.draw(
            st.sampled_from((*PIECES, b";" * 200, b"\n", b"\t", b"\r", b"'=", b"\xef\xbb\xbf", table[:30]))
        )
        table = table[:at] + piece + table[at + data.draw(st.sampled_from((0, 1, 9))) :]
    assert "\n" not in _read_outcome(table)


def _read_outcome(table: bytes) -> str:
    try:
        found = read_file(table)
    except Unreadable as unreadable:
        return str(unreadable)
    return "".join(problem.expected for problem in found.problems)


def _outcome(data: bytes, schemas: Path) -> str:
    try:
        report = check(data, against=DEFINITION, schemas=schemas)
    except Unreadable as unreadable:
        return str(unreadable)
    return "".join(finding.message for finding in report.findings)
