"""Every line of the acceptance checklists of forms.md 21 is shown by a test that is there."""

import re
from pathlib import Path

import pytest
from tests.documents.checklist import CHECKLIST
from tests.shared_knowledge import knowledge

TESTS = Path(__file__).parents[1]


def _written() -> dict[str, set[int]]:
    """The numbers of the lines of each list in forms.md 21, by the heading of the list."""
    section = (
        knowledge("spec", "forms.md").read_text(encoding="utf-8").partition("\n## 21.")[2].partition("\n## 22.")[0]
    )
    general = re.search(r"^(General \(all\)): (.*)", section, re.MULTILINE)
    assert general
    lists = {general[1]: set(map(int, re.findall(r"\bG(\d) ", general[2])))}
    for heading, lines in re.findall(r"^\*\*(.+?)\*\*: (.*)", section, re.MULTILINE):
        lists[heading] = set(map(int, re.findall(r"\((\d+)\) ", lines)))
    return lists


def test_each_line_of_each_list_has_a_test() -> None:
    assert {heading: set(lines) for heading, lines in CHECKLIST.items()} == _written()


@pytest.mark.parametrize("heading", CHECKLIST)
def test_the_tests_that_are_named_are_there(heading: str) -> None:
    named = [name.split(": ") for shown in CHECKLIST[heading].values() for name in shown]

    assert [f"{file}: {test}" for file, test in named if f"def test_{test}(" not in _source(file)] == []


def _source(file: str) -> str:
    folder, _, name = file.rpartition("/")
    path = TESTS / (folder or "documents") / f"test_{name}.py"
    return path.read_text(encoding="utf-8")
