"""The contract in both directions: a file with a fault is refused for it, and we never make one."""

import re
from pathlib import Path

import pytest
from tests.exchange.contract import CONTENT, RECEIVER, table
from tests.exchange.contract.reason import SCHEMA, UNREADABLE, Export, Reason, Value
from tests.exchange.fictitious import DEFINITION
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.checks import Report, check
from kieslijst.exchange.checks.on_receivers import RECEIVERS
from kieslijst.exchange.document import open_document
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.making import made
from kieslijst.exchange.message import MessageKind
from kieslijst.shared.errors import Refused, Unreadable

SCHEMAS = knowledge("eml_nl", "xsd")
SPEC = knowledge("spec", "eml-import-contract.md").read_text()
EVERY = pytest.mark.parametrize("reason", CONTENT, ids=[f"{one.source[:40]}-{at}" for at, one in enumerate(CONTENT)])


def _against(reason: Reason) -> ElectionDefinition | None:
    return DEFINITION if reason.beside else None


def _report(reason: Reason, data: bytes) -> Report:
    return check(data, against=_against(reason), schemas=SCHEMAS)


def _said(report: Report) -> set[str]:
    schema = {SCHEMA} if report.schema.valid is False else set()
    return {finding.check for finding in report.findings} | schema


def _messages(reason: Reason, report: Report) -> set[str]:
    if reason.check == SCHEMA:
        return set(report.schema.faults)
    return {finding.message for finding in report.findings if finding.check == reason.check}


def _read(data: bytes) -> Value:
    document = open_document(data)
    return eml110a.read(data) if document.kind is MessageKind.DEFINITION else eml230.read(data)


@EVERY
def test_a_file_with_the_fault_is_refused_for_that_reason(reason: Reason) -> None:
    good = _report(reason, reason.data)
    assert good.is_fine
    assert reason.check not in _said(good)
    if reason.check == UNREADABLE:
        with pytest.raises(Unreadable):
            check(reason.edit(reason.data))
        return
    report = _report(reason, reason.edit(reason.data))
    assert reason.check in _said(report)
    if reason.check != "identifier_fields_stand_in_order":  # Our own order: receivers take any.
        assert not report.is_fine


@EVERY
def test_our_exporter_makes_no_file_with_the_fault(reason: Reason) -> None:
    if reason.export is Export.CANNOT:
        try:
            value = _read(reason.edit(reason.data))
        except Unreadable:
            return
        assert reason.check not in _said(_report(reason, made(value, name="x", against=_against(reason))))
        return
    value = reason.spoil() if reason.spoil else _read(reason.edit(reason.data))
    with pytest.raises(Refused) as refused:
        made(value, name="x", against=_against(reason))
    written = eml110a.write(value) if isinstance(value, ElectionDefinition) else eml230.write(value)
    messages = _messages(reason, _report(reason, written)) or {"niet gelijk aan wat besloten is"}
    assert any(message in str(refused.value) for message in messages)


@EVERY
def test_the_good_files_are_made(reason: Reason) -> None:
    assert made(_read(reason.data), name="x", schemas=SCHEMAS, against=_against(reason)) == reason.data


def test_the_table_in_the_repository_is_this_one() -> None:
    assert (Path(__file__).parent / "contract.md").read_text() == table()


def _section(start: str, end: str) -> str:
    return SPEC.partition(start)[2].partition(end)[0]


def test_every_row_of_abacus_is_in_the_table() -> None:
    rows = re.findall(r"^\| (.+?) \|", _section("### 4.1", "### 4.2"), re.MULTILINE)
    reasons = {row for row in rows if row != "Reason" and not row.startswith("---")}
    ours = {one.source.removeprefix("4.1 ") for one in (*CONTENT, *RECEIVER) if one.source.startswith("4.1 ")}
    assert len(reasons) > 20
    assert ours == reasons


def test_every_reason_of_the_library_is_in_the_table() -> None:
    reasons = _section("slightly\n", "\nUnknown extra elements").replace("tree: no root, ", "tree: no root;")
    ours = [one.source.removeprefix("4.2 ") for one in CONTENT if one.source.startswith("4.2 ")]
    pieces = [piece.strip(" .\n") for piece in re.split(r";(?![^(]*\))", reasons)]
    assert len(pieces) > 13
    for piece in pieces:
        assert any(words in piece for words in ours), piece
    for words in ours:
        assert words in _section("### 4.2", "## 5"), words


def test_every_type_that_the_library_checks_is_in_the_table() -> None:
    told = re.search(r"value not of its type: ([^;]+);", SPEC)
    assert told
    ours = {one.what for one in CONTENT if one.source == "4.2 value not of its type"}
    assert ours >= {word.strip() for word in told[1].replace(" patterns", "").split(",")}


def test_every_point_of_osv_is_in_the_table() -> None:
    points = re.findall(r"^(\d+)\. ", _section("## 5.", "## 6."), re.MULTILINE)
    ours = {one.source.removeprefix("5.") for one in (*CONTENT, *RECEIVER) if one.source.startswith("5.")}
    assert ours == set(points)


def test_every_limit_of_a_receiver_is_in_the_table() -> None:
    """`tests/publication/test_receivers.py` holds the page to the same checks."""
    assert {one.check for one in RECEIVER if one.check} == {each.name for each in RECEIVERS}
    assert all(bool(one.check) != bool(one.instead) for one in RECEIVER)
