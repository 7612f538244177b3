"""What an example of the rule catalogue is, in data: facts, and what one rule says of them."""

import importlib
import pkgutil
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from kieslijst.law.case import Case
from kieslijst.law.check import Finding, check, run
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts
from kieslijst.law.rule import AnyRule, Matter
from kieslijst.law.rules import NOMINATION_RULES


class Says(StrEnum):
    MET = "met"
    NOT_MET = "not met"
    ASKS = "asks"


class DatedMatter(Matter, Protocol):
    """A matter with the day on which its rules are asked."""

    @property
    def on(self) -> date: ...


@dataclass(frozen=True)
class Example:
    """One example of a row: its words as the name, the rule that covers it, the matter and the answer."""

    row: str
    words: str
    rule: AnyRule
    matter: DatedMatter
    says: Says

    def __str__(self) -> str:
        return f"{self.row}: {self.words}: {self.says.value} ({self.rule.code})"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rule finds."""
        return run((self.rule,), self.matter, on=self.matter.on)


def met(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, _case(facts, elsewhere), Says.MET)


def not_met(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, _case(facts, elsewhere), Says.NOT_MET)


def asks(row: str, words: str, rule: AnyRule, facts: Facts, elsewhere: Elsewhere | None = None) -> Example:
    return Example(row, words, rule, _case(facts, elsewhere), Says.ASKS)


def _case(facts: Facts, elsewhere: Elsewhere | None) -> Case:
    return Case(facts, on=facts.election.nomination_day, elsewhere=elsewhere)


def findings(facts: Facts, *rules: AnyRule, elsewhere: Elsewhere | None = None) -> tuple[Finding, ...]:
    """What these rules (default: all on a nomination) find on nomination day."""
    return check(rules or NOMINATION_RULES, facts, on=facts.election.nomination_day, elsewhere=elsewhere)


def said(example: Example) -> Says:
    """What the rule really says."""
    found = example.findings
    if not found:
        return Says.MET
    return Says.ASKS if found[0].severity == "judgement" else Says.NOT_MET


def all_examples() -> tuple[Example, ...]:
    """The examples of every module of `tests.law.rows`."""
    rows = importlib.import_module("tests.law.rows")
    modules = [importlib.import_module(f"tests.law.rows.{found.name}") for found in pkgutil.iter_modules(rows.__path__)]
    return tuple(example for module in modules for example in module.EXAMPLES)
