"""The three answers that a rule can give."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

Value = int | str | Decimal | date | datetime
"""What a sentence about a finding may be filled with."""


class Answer(Enum):
    """Met, not met, or a question that only people can answer."""

    MET = "met"
    NOT_MET = "not met"
    NEEDS_JUDGEMENT = "needs judgement"


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer with the values that explain it; `reason` tells the questions of one rule apart."""

    answer: Answer
    numbers: tuple[tuple[str, Value], ...] = ()
    reason: str = ""


MET = Verdict(Answer.MET)


def not_met(**numbers: Value) -> Verdict:
    """The sentence is not true; `numbers` fill the words of the finding."""
    return Verdict(Answer.NOT_MET, tuple(sorted(numbers.items(), key=_by_name)))


def needs_judgement(reason: str, **numbers: Value) -> Verdict:
    """Only people can tell; `reason` is the name of the question in the wording of the rule."""
    return Verdict(Answer.NEEDS_JUDGEMENT, tuple(sorted(numbers.items(), key=_by_name)), reason)


def _by_name(item: tuple[str, Value]) -> str:
    return item[0]
