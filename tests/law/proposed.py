"""A decision as the law proposes it on facts, with everything found by all rules."""

from datetime import datetime
from typing import Any

from kieslijst.law.case import Case
from kieslijst.law.check import Finding, run
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts
from kieslijst.law.proposal.decision import Decision, StruckCandidate
from kieslijst.law.proposal.omissions import OmissionLine, Repair, omission_lines
from kieslijst.law.proposal.propose import proposed_decision
from kieslijst.law.rules import NOMINATION_RULES

END_OF_TERM = datetime(2026, 2, 5, 17)  # noqa: DTZ001 - local time at the committee


def case_of(facts: Facts, *others: Facts) -> Case:
    """The facts of a group, beside those of others in the same election."""
    elsewhere = Elsewhere.of([facts, *others]) if others else None
    return Case(facts, on=facts.election.nomination_day, elsewhere=elsewhere)


def found_in(case: Case) -> tuple[Finding, ...]:
    return run(NOMINATION_RULES, case, on=case.on)


def lines_of(facts: Facts, *others: Facts) -> tuple[OmissionLine, ...]:
    case = case_of(facts, *others)
    return omission_lines(case, found_in(case))


def decided(facts: Facts, *others: Facts, **known: Any) -> Decision:
    """Nothing repaired unless `repairs` say so."""
    case = case_of(facts, *others)
    return proposed_decision(case, found_in(case), **known)


def all_repaired(facts: Facts, *others: Facts, at: datetime | None = None) -> tuple[Repair, ...]:
    return tuple(Repair(line.item, at) for line in lines_of(facts, *others))


def invalid_in(decision: Decision, ground: object, list_id: str = "a") -> set[int]:
    """Numbers of the districts where a list falls by a ground."""
    fallen = [one for one in decision.invalid if one.ground is ground and one.list_id == list_id]
    return {district.number for one in fallen for district in one.districts}


def struck_in(one: StruckCandidate) -> tuple[int, ...]:
    return tuple(district.number for district in one.districts)
