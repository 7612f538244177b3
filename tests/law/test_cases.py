"""Every ruling and decision whose outcome was read is a test somewhere, named after the case."""

import ast
import re
from pathlib import Path

from tests.law import test_cases_procedure
from tests.shared_knowledge import knowledge

_HERE = Path(__file__).parent
_OUTCOME_READ = {"A", "B"}


def _cases() -> set[str]:
    """Rulings with outcome A or B, and decisions of committees (they stand in a table without that mark)."""
    found = set()
    for line in knowledge("spec", "cases.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not re.fullmatch(r"[CDO]\d+", cells[0]):
            continue
        if cells[0].startswith("D") or _OUTCOME_READ & set(cells):
            found.add(cells[0])
    return found


def _named_in_tests() -> set[str]:
    names = [
        node.name
        for path in _HERE.rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    return {part.upper() for name in names for part in re.findall(r"(?<![a-z0-9])[cdo]\d+(?![a-z0-9])", name)}


def test_the_cases_are_read() -> None:
    assert {"C01", "C35", "D1", "D7", "O1"} <= _cases()
    assert "O3" not in _cases()


def test_every_case_whose_outcome_was_read_is_a_test() -> None:
    assert sorted(_cases() - _named_in_tests()) == []


def test_what_is_skipped_is_skipped_with_a_reason() -> None:
    assert all(reason.endswith(".") for reason in test_cases_procedure.SKIPPED.values())
