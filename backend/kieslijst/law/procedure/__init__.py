"""What the central electoral committee does and when: chapters F, I, J, Q, S, Y, Ya and Z of the Kieswet."""

from datetime import date

from kieslijst.law.check import Finding, run
from kieslijst.law.procedure import (
    afterwards,
    court,
    days,
    europe,
    handing_in,
    hearings,
    islands,
    notices,
    publication,
    records,
)
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import ProcedureFacts
from kieslijst.law.rule import AnyRule

RULES: tuple[AnyRule, ...] = (
    *days.RULES,
    *handing_in.RULES,
    *hearings.RULES,
    *notices.RULES,
    *records.RULES,
    *publication.RULES,
    *court.RULES,
    *islands.RULES,
    *europe.RULES,
    *afterwards.RULES,
)


def check_procedure(facts: ProcedureFacts, *, on: date) -> tuple[Finding, ...]:
    """Findings on what a committee did or plans, under the rules in force on nomination day `on`.

    Good for a plan as well: give the hearings as planned, and what is not yet done as None. Never raises on any facts.
    """
    return run(RULES, ProcedureCase(facts, on=on), on=on)
