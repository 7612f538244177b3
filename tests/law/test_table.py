"""The table of rows is what the code gives; every row is covered, by rules of its types and its severity."""

import pytest
from tests.law.catalogue import CatalogueRow, catalogue_rows, rules_of, types_of
from tests.law.table import FILE, WITHOUT_ROW, table, uncovered

from kieslijst.law.format_checks import FORMAT_CHECKS
from kieslijst.law.not_coded import ROWS
from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import ALL_RULES
from kieslijst.shared.election_type import ElectionType

_FORMATS = {check.row for check in FORMAT_CHECKS}
_BY_ID = {row.id: row for row in catalogue_rows()}
_COVERED = [row for row in catalogue_rows() if row.part != "E.9" and rules_of(row.id)]
_LAW = [rule for rule in ALL_RULES if rule.rows]

TYPES_OF_ROWS = {
    "SUB-VOTER": "KCNI has a rule of its own (SUB-VOTER-KCNI), as other people may vote there.",
    "CAND-H10A": "The row names where a voluntary authorised person is allowed; the rule finds one where it is not.",
    "DEP-EK": "The row says that nothing is asked for EK; the rule on the proof leaves EK out.",
}
"""Rows whose types the rule does not all bind, with the reason."""

TYPES_OF_RULES = {
    "english_and_papiamento_are_for_the_islands": "The row says where they are allowed; the rule finds them elsewhere.",
    "voluntary_authorised_person_is_allowed_here": TYPES_OF_ROWS["CAND-H10A"],
    "lists_are_published_by_district": "The rows bind all types; a list by district needs more than one district.",
}
"""Rules that bind other types than their rows together, with the reason."""

_ALLOWED = "The row says what is allowed and has no severity of its own; the rule finds what is not."
SEVERITIES = {
    "GRP-COMB-EK": "A remark on one type; the rule has the severity of GRP-COMB-PARTS.",
    "LIST-EXCESS-LAST": "Who counts as surplus; the rule has the severity of LIST-H6-MAX50.",
    "CAND-CALLNAME": _ALLOWED,
    "CAND-ID-SITTING": _ALLOWED,
    "CAND-OTHER-DISTRICT": _ALLOWED,
    "CAND-Y35-DUAL": _ALLOWED,
    "CAND-SETTLE-KIND": _ALLOWED,
    "DEP-EK": _ALLOWED,
    "DEP-EXEMPT": _ALLOWED,
    "SUB-EK-ANYONE": "Anyone may hand in; what hangs on the example is the rule that somebody does so in person.",
}
"""Rows whose severity no rule of theirs has, with the reason."""


def test_the_table_is_what_the_code_gives() -> None:
    assert FILE.read_text(encoding="utf-8") == table(), "run: python -m tests.law.table"


def test_the_catalogue_has_289_rows() -> None:
    assert len(catalogue_rows()) == len(_BY_ID) == 289


def test_every_row_has_a_rule_a_format_check_or_a_reason() -> None:
    assert [row.id for row in uncovered()] == []


def test_no_row_has_both_a_rule_and_a_reason_to_have_none() -> None:
    assert [row for row in ROWS if rules_of(row) or row in _FORMATS] == []


def test_what_the_code_covers_or_leaves_out_is_a_row() -> None:
    named = {row for rule in ALL_RULES for row in rule.rows} | _FORMATS | ROWS.keys()

    assert named - _BY_ID.keys() == set()


def test_a_rule_without_a_row_has_a_reason() -> None:
    assert {rule.code for rule in ALL_RULES if not rule.rows} == WITHOUT_ROW.keys()


@pytest.mark.parametrize("row", _COVERED, ids=lambda row: row.id)
def test_the_rules_of_a_row_bind_its_election_types(row: CatalogueRow) -> None:
    lacking = row.types.difference(*(rule.types.members for rule in rules_of(row.id)))

    assert bool(lacking) == (row.id in TYPES_OF_ROWS), sorted(lacking)


@pytest.mark.parametrize("rule", _LAW, ids=lambda rule: rule.code)
def test_a_rule_binds_no_other_types_than_its_rows_together(rule: AnyRule) -> None:
    rows = [_BY_ID[row] for row in rule.rows if row not in _FORMATS]
    if not rows:
        return
    wanted = frozenset[ElectionType]().union(*(row.types for row in rows))
    # Where one of the rows binds a type whatever its districts, the rule does.
    in_one = frozenset[ElectionType]().union(*(row.types - row.several_districts for row in rows))
    agrees = rule.types.members <= wanted and rule.types.several_districts & rule.types.members <= wanted - in_one

    assert agrees != (rule.code in TYPES_OF_RULES)


@pytest.mark.parametrize("row", _COVERED, ids=lambda row: row.id)
def test_a_rule_of_a_row_has_its_severity(row: CatalogueRow) -> None:
    found = {rule.severity.value for rule in rules_of(row.id)}

    assert bool(row.severities & found) != (row.id in SEVERITIES), (row.severities, found)


@pytest.mark.parametrize("rule", _LAW, ids=lambda rule: rule.code)
def test_a_rule_is_not_heavier_than_the_heaviest_of_its_rows(rule: AnyRule) -> None:
    order = ["info", "warning", "error"]
    rows = [_BY_ID[row] for row in rule.rows if row not in _FORMATS | SEVERITIES.keys()]

    assert not rows or order.index(rule.severity.value) <= max(
        order.index(one) for row in rows for one in row.severities
    )


def test_a_difference_that_is_named_is_one() -> None:
    assert TYPES_OF_ROWS.keys() <= {row.id for row in _COVERED}
    assert TYPES_OF_RULES.keys() <= {rule.code for rule in _LAW}
    assert SEVERITIES.keys() <= {row.id for row in _COVERED}


@pytest.mark.parametrize(
    ("text", "types", "several"),
    [
        ("*", "TK EK PS WS GR EP ER KC KCNI", ""),
        ("-EK", "TK PS WS GR EP ER KC KCNI", ""),
        ("-EK -KCNI", "TK PS WS GR EP ER KC", ""),
        ("-EK, since 1-1-2026", "TK PS WS GR EP ER KC KCNI", ""),
        ("TK EK multi-PS", "TK EK PS", "PS"),
        ("TK PS WS EP GR≥39", "TK PS WS EP GR", ""),
        ("multi", "TK EK PS WS GR EP ER KC KCNI", "TK EK PS WS GR EP ER KC KCNI"),
        ("KCNI", "KCNI", ""),
    ],
)
def test_the_shorthands_of_the_types_are_read(text: str, types: str, several: str) -> None:
    assert types_of(text) == (
        frozenset(map(ElectionType, types.split())),
        frozenset(map(ElectionType, several.split())),
    )


def test_same_means_the_row_before() -> None:
    before = _BY_ID["SUP-EK1"]

    assert types_of("same", before) == (before.types, before.several_districts)
