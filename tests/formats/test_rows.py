"""Each row of E.9 is done where the registry says, and both its examples come out as they should."""

import csv
from importlib import import_module

import pytest
from tests.formats.rows import FORMAT_EXAMPLES, NOMINATION_FILE, REFUSED, FormatExample
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml210
from kieslijst.law.format_checks import FORMAT_CHECKS, FormatCheck


def _rows() -> dict[str, dict[str, str]]:
    with knowledge("data", "rules.csv").open(encoding="utf-8") as file:
        return {row["id"]: row for row in csv.DictReader(file) if row["part"] == "E.9"}


@pytest.mark.parametrize("example", FORMAT_EXAMPLES, ids=str)
def test_an_example_of_a_row(example: FormatExample) -> None:
    assert example.outcome == example.expected


def test_every_row_has_a_check_and_both_examples() -> None:
    examples = [example.row for example in FORMAT_EXAMPLES]

    assert [check.row for check in FORMAT_CHECKS] == list(_rows())
    assert [row for row in _rows() if examples.count(row) < 2] == []


def test_the_words_of_the_row_stand_in_its_examples() -> None:
    """A row's words may name several things; the first of each of them is in some example."""
    for row, held in _rows().items():
        told = " ".join(example.words for example in FORMAT_EXAMPLES if example.row == row)
        for words in (held["example_met"], held["example_not_met"]):
            first = words.split(";")[0].split(",")[0].split(" U+")[0].strip('"')
            assert first in told or first.startswith("U+"), (row, first)


@pytest.mark.parametrize("check", FORMAT_CHECKS, ids=lambda check: check.row)
def test_what_the_registry_names_exists(check: FormatCheck) -> None:
    assert callable(_resolved(check.where))


@pytest.mark.parametrize("check", FORMAT_CHECKS, ids=lambda check: check.row)
def test_where_ours_is_milder_than_the_row_it_says_why(check: FormatCheck) -> None:
    words = {"ERR": "error", "WARN": "warning", "–": "warning"}

    assert check.severity.value == words[_rows()[check.row]["severity"]] or check.ours


def test_a_birth_date_is_never_written_in_two_ways() -> None:
    """FMT-DOB-PARTIAL: not together with DateOfBirth."""
    written = eml210.write(eml210.read(NOMINATION_FILE)).decode()
    candidates = written.split("<Candidate>")[1:]

    assert {"DateOfBirthAnnex" in candidate for candidate in candidates} == {True, False}
    assert [one for one in candidates if "<DateOfBirth>" in one and "DateOfBirthAnnex" in one] == []


def test_some_examples_are_refused_and_some_are_not() -> None:
    outcomes = [example.outcome for example in FORMAT_EXAMPLES]

    assert 10 < outcomes.count(REFUSED) < len(outcomes) / 2


def _resolved(where: str) -> object:
    """The thing with this dotted name: a module of the product, then names in it."""
    parts = where.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            found: object = import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for name in parts[cut:]:
            found = getattr(found, name)
        return found
    raise ModuleNotFoundError(where)
