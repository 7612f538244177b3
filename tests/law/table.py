"""Makes `rows.md`: each row of the rule catalogue, the rule or format check that covers it, and its tests.

Run `python -m tests.law.table` in the top folder after a change of the rules; a test compares the file with the code.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tests.formats.rows import FORMAT_EXAMPLES
from tests.law.catalogue import CatalogueRow, catalogue_rows, rules_of
from tests.law.examples import Example, all_examples

from kieslijst.law.article import in_words
from kieslijst.law.format_checks import FORMAT_CHECKS, FormatCheck
from kieslijst.law.not_coded import ARTICLES, ROWS
from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import ALL_RULES
from kieslijst.shared.election_type import ElectionType

FILE = Path(__file__).parent / "rows.md"

WITHOUT_ROW = {
    "every_district_has_a_list_of_the_group": "The catalogue has no row for it: a party that forgets a district hears "
    "so; the law attaches nothing to it.",
    "number_of_declarations_needed_is_known": "SUP-GR10 to SUP-GR30 hang on a council's seats; where they are not "
    "known the rule asks, instead of being silent.",
}
"""Rules that no row of the catalogue asks for, each with the reason why it is there."""

_HEAD = """# Rows of the rule catalogue

Made from the code by `python -m tests.law.table`; a test compares it. Each row of part E of the rule catalogue with the
rule, or the format check (its dotted name), that covers it, or the reason why nothing does. The tests are the examples
of the row: the words of the example and what the rule says of it (`tests/law/test_rules.py`, for a format
`tests/formats/test_rows.py`), and the tests that have the row in their name.

| row | rule | article | election types | severity | consequence | tests |
|---|---|---|---|---|---|---|
"""


def table() -> str:
    """The whole file."""
    lines = [line for row in catalogue_rows() for line in _lines_of(row)]
    return "".join((_HEAD, *lines, *_without_row(), *_articles()))


def uncovered() -> list[CatalogueRow]:
    """Rows with no rule, no format check and no reason."""
    formats = {check.row for check in FORMAT_CHECKS}
    return [row for row in catalogue_rows() if not rules_of(row.id) and row.id not in ROWS and row.id not in formats]


def _lines_of(row: CatalogueRow) -> Iterator[str]:
    yield from (_line(row.id, *_about(rule), _examples(row.id, rule)) for rule in rules_of(row.id))
    yield from (
        _line(row.id, *_format(check), _format_examples(row.id)) for check in FORMAT_CHECKS if check.row == row.id
    )
    if row.id in ROWS:
        yield _line(row.id, f"*{ROWS[row.id]}*", "", "", "", "", "; ".join(_named_tests(row.id)))


def _about(rule: AnyRule) -> tuple[str, ...]:
    return (f"`{rule.code}`", _cited(rule), _types(rule), rule.severity.value, rule.consequence.value)


def _format(check: FormatCheck) -> tuple[str, ...]:
    return (f"`{check.where.removeprefix('kieslijst.')}`", check.source, "all", check.severity.value, "none")


def _cited(rule: AnyRule) -> str:
    """The article, and those that take its place with the types for which they do."""
    own = [f"{kind.value}: {in_words(rule.own_articles[kind])}" for kind in ElectionType if kind in rule.own_articles]
    return "; ".join((in_words(rule.articles), *own))


def _types(rule: AnyRule) -> str:
    several = rule.types.several_districts & rule.types.members
    told = _codes(rule.types.members)
    return f"{told}; several districts: {_codes(several)}" if several else told


def _codes(members: Iterable[ElectionType]) -> str:
    held = [kind.value for kind in ElectionType if kind in set(members)]
    return "all" if len(held) == len(ElectionType) else " ".join(held)


def _examples(row: str, rule: AnyRule) -> str:
    told = [f"{example.words}: {example.says.value}" for example in _by_row().get(row, ()) if example.rule is rule]
    return "; ".join((*told, *_named_tests(row)))


@cache
def _by_row() -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = {}
    for example in all_examples():
        found.setdefault(example.row, []).append(example)
    return found


def _format_examples(row: str) -> str:
    return "; ".join(example.words for example in FORMAT_EXAMPLES if example.row == row)


@cache
def _plain_tests() -> tuple[str, ...]:
    """Names of all tests on the law that are no example."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py"))]
    return tuple(name for text in texts for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE))


def _named_tests(row: str) -> list[str]:
    ending = "_" + row.lower().replace("-", "_")
    return [f"`{name}`" for name in _plain_tests() if re.search(rf"{ending}(?:_|$)", name)]


def _without_row() -> Iterator[str]:
    yield "\n## Rules without a row\n\n| rule | article | reason |\n|---|---|---|\n"
    for rule in ALL_RULES:
        if not rule.rows:
            yield f"| `{rule.code}` | {_cited(rule)} | {WITHOUT_ROW.get(rule.code, '')} |\n"


def _articles() -> Iterator[str]:
    yield "\n## Articles without a rule\n\n| article | reason |\n|---|---|\n"
    for article, reason in ARTICLES.items():
        yield f"| {article} | {reason} |\n"


def _line(*cells: str) -> str:
    safe = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(safe)} |\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
