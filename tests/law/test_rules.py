"""Every rule against both examples of its rows, and the catalogue of rules against the rows."""

import csv

import pytest
from tests.law.builders import T, facts
from tests.law.examples import Example, Says, all_examples, findings, said
from tests.shared_knowledge import knowledge

from kieslijst.law.rules import ALL_RULES

EXAMPLES = all_examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_says_of_an_example_what_the_catalogue_says(example: Example) -> None:
    assert said(example) is example.says


@pytest.mark.parametrize("kind", list(T))
def test_nothing_is_found_in_a_sound_nomination(kind: T) -> None:
    assert findings(facts(kind)) == ()


def test_every_rule_has_an_example_that_is_met_and_one_that_is_not() -> None:
    met = {example.rule.code for example in EXAMPLES if example.says is Says.MET}
    not_met = {example.rule.code for example in EXAMPLES if example.says is not Says.MET}

    assert [rule.code for rule in ALL_RULES if rule.code not in met & not_met] == []


def test_every_row_that_a_rule_covers_has_both_examples() -> None:
    covered = {row for rule in ALL_RULES for row in rule.rows}
    answers = {row: {example.says is Says.MET for example in EXAMPLES if example.row == row} for row in covered}

    assert {row for row, seen in answers.items() if len(seen) != 2} == set()


def test_the_rows_that_rules_cover_are_rows_of_the_catalogue() -> None:
    with knowledge("data", "rules.csv").open(encoding="utf-8") as file:
        rows = {row["id"] for row in csv.DictReader(file)}

    assert {row for rule in ALL_RULES for row in rule.rows} <= rows


def test_a_code_names_one_rule_and_a_rule_says_its_condition() -> None:
    assert len({rule.code for rule in ALL_RULES}) == len(ALL_RULES)
    assert [rule.code for rule in ALL_RULES if not rule.condition] == []


def test_each_severity_occurs_and_at_least_one_rule_may_ask_for_judgement() -> None:
    assert {rule.severity.value for rule in ALL_RULES} == {"error", "warning", "info"}
    assert any(example.says is Says.ASKS for example in EXAMPLES)
