"""TEMPORARY until law.wording."""

from kieslijst.law.check import Finding
from kieslijst.law.rules import rule_called


def sentence_of(finding: Finding, language: str) -> str:
    rule = rule_called(finding.rule)
    assert rule
    return rule.condition + language[:0]


def consequence_of(finding: Finding, language: str) -> str:
    return finding.consequence.value + language[:0]
