"""What an example of the rule catalogue is, in data: facts, and what one rule says of them."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.law.check import Finding, check
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts
from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import ALL_RULES


class Says(StrEnum):
    MET = "met"
    NOT_MET = "not met"
    ASKS = "asks"


@dataclass(frozen=True)
class Example:
    """One example of a row: its words as the name, the rule that covers it, the facts and the answer."""

    row: str
    words: str
    rule: AnyRule
    facts: Facts
    says: Says
    elsewhere: Elsewhere | None = None

    def __str__(self) -> str:
        return f"{self.row}: {self.words}: {self.says.value} ({self.rule.code})"


def met(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, facts, Says.MET, elsewhere)


def not_met(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, facts, Says.NOT_MET, elsewhere)


def asks(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, facts, Says.ASKS, elsewhere)


def findings(facts: Facts, *rules: AnyRule, elsewhere: Elsewhere | None = None) -> tuple[Finding, ...]:
    """What these rules (default: all) find on nomination day."""
    return check(rules or ALL_RULES, facts, on=facts.election.nomination_day, elsewhere=elsewhere)


def said(example: Example) -> Says:
    """What the rule really says."""
    found = findings(example.facts, example.rule, elsewhere=example.elsewhere)
    if not found:
        return Says.MET
    return Says.ASKS if found[0].severity == "judgement" else Says.NOT_MET
