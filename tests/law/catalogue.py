"""The rule catalogue (rules.csv of the shared knowledge) as values, with the shorthands of its columns."""

import csv
import re
from dataclasses import dataclass
from functools import cache

from tests.shared_knowledge import knowledge

from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import ALL_RULES
from kieslijst.shared.election_type import ElectionType

_SEVERITIES = {"ERR": "error", "WARN": "warning"}
_WORD = re.compile(r"ERR|WARN|INFO|–|auto")
_EVERY = frozenset(ElectionType)


@dataclass(frozen=True)
class CatalogueRow:
    """One row of part E. `severities` has two words where the row distinguishes two cases."""

    id: str
    part: str
    types: frozenset[ElectionType]
    several_districts: frozenset[ElectionType]
    """Of `types`, those in which the row asks for more than one district."""
    severities: frozenset[str]
    example_met: str
    example_not_met: str


@cache
def catalogue_rows() -> tuple[CatalogueRow, ...]:
    """All rows, in the order of the catalogue."""
    found: list[CatalogueRow] = []
    with knowledge("data", "rules.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found.append(_row(row, found[-1] if found else None))
    return tuple(found)


def rules_of(row: str) -> tuple[AnyRule, ...]:
    """The rules that cover a row, in the order of the rules."""
    return tuple(rule for rule in ALL_RULES if row in rule.rows)


def _row(row: dict[str, str], before: CatalogueRow | None) -> CatalogueRow:
    types, several = types_of(row["election_types"], before)
    return CatalogueRow(
        row["id"],
        row["part"],
        types,
        several,
        frozenset(_SEVERITIES.get(word, "info") for word in _WORD.findall(row["severity"].split(";")[0])),
        row["example_met"],
        row["example_not_met"],
    )


def types_of(text: str, before: CatalogueRow | None = None) -> tuple[frozenset[ElectionType], frozenset[ElectionType]]:
    """The types and those that need several districts: "*", "-EK", "TK EK multi-PS", "GR≥39", "multi", "same"."""
    words = text.split(",", maxsplit=1)[0].split()
    if words == ["same"] and before is not None:
        return before.types, before.several_districts
    if words == ["*"]:
        return _EVERY, frozenset()
    if words in (["multi"], ["multi-district"]):
        return _EVERY, _EVERY
    if words[0].startswith("-"):
        return _EVERY - {ElectionType(word[1:]) for word in words}, frozenset()
    several = frozenset(ElectionType(word[6:]) for word in words if word.startswith("multi-"))
    return several | {ElectionType(word.split("≥")[0]) for word in words if not word.startswith("multi-")}, several
