"""All rules that there are, by what they are about, in the order of the texts they come from."""

from kieslijst.law import chapter_g, decision_rules, procedure
from kieslijst.law.nomination_rules import NOMINATION_RULES
from kieslijst.law.numbering import rules as numbering
from kieslijst.law.rule import AnyRule

__all__ = [
    "ALL_RULES",
    "DECISION_RULES",
    "NOMINATION_RULES",
    "NUMBERING_RULES",
    "PROCEDURE_RULES",
    "REGISTRATION_RULES",
    "rule_called",
]

REGISTRATION_RULES: tuple[AnyRule, ...] = chapter_g.RULES
"""On a request for registration of an appellation."""

PROCEDURE_RULES: tuple[AnyRule, ...] = procedure.RULES
"""On what the central electoral committee does, and when."""

NUMBERING_RULES: tuple[AnyRule, ...] = numbering.RULES
"""On the numbers that a committee gave to the lists."""

DECISION_RULES: tuple[AnyRule, ...] = decision_rules.RULES
"""On what the central electoral committee notifies and decides."""

ALL_RULES: tuple[AnyRule, ...] = (
    *NOMINATION_RULES,
    *REGISTRATION_RULES,
    *PROCEDURE_RULES,
    *NUMBERING_RULES,
    *DECISION_RULES,
)


def rule_called(code: str) -> AnyRule | None:
    """The rule with this code, the name of its function; None when there is none."""
    return _BY_CODE.get(code)


_BY_CODE = {rule.code: rule for rule in ALL_RULES}
