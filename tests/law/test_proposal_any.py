"""What holds for the proposal on any facts (I 2, I 4 to I 8; S 1 to S 4)."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.any_facts import any_facts
from tests.law.builders import (
    facts,
)
from tests.law.proposed import all_repaired, case_of, decided, found_in, lines_of, struck_in

from kieslijst.law.check import run
from kieslijst.law.facts import (
    Facts,
)
from kieslijst.law.proposal.omissions import omission_lines
from kieslijst.law.proposal.propose import proposed_decision
from kieslijst.law.proposal.taken import taken_over
from kieslijst.law.rules import DECISION_RULES

_hypothesis = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@_hypothesis
@given(any_facts(), st.booleans())
def test_a_proposal_never_raises_and_names_each_candidate_once(some: Facts, others_known: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    decision = decided(some, facts()) if others_known else decided(some)
    places = [(one.list_id, one.position, number) for one in decision.struck for number in struck_in(one)]

    assert len(places) == len(set(places))
    assert all(one.ground.article(some.election.election_type) == one.article for one in decision.sanctions)
    assert all(not {one.ground} & set(one.also) for one in decision.struck)


@_hypothesis
@given(any_facts())
def test_repairing_everything_leaves_only_what_cannot_be_repaired(some: Facts) -> None:
    decision = decided(some, repairs=all_repaired(some))

    left = [basis.finding for one in decision.sanctions for basis in one.bases]
    assert [finding.rule for finding in left if finding.omission is not None] == []


@_hypothesis
@given(any_facts(), st.data())
def test_the_order_of_findings_and_repairs_does_not_matter(some: Facts, data: st.DataObject) -> None:
    case = case_of(some)
    found = found_in(case)
    repairs = data.draw(st.lists(st.sampled_from(all_repaired(some)), unique=True)) if all_repaired(some) else []
    mixed = data.draw(st.permutations(found))

    assert omission_lines(case, mixed) == omission_lines(case, found)
    assert proposed_decision(case, mixed, repairs=repairs[::-1]) == proposed_decision(case, found, repairs=repairs)


@_hypothesis
@given(any_facts())
def test_a_proposal_that_is_taken_over_meets_every_rule_on_decisions(some: Facts) -> None:
    case = case_of(some)
    decision = taken_over(case, decided(some), lines_of(some))

    assert run(DECISION_RULES, decision, on=case.on) == ()


@_hypothesis
@given(any_facts())
def test_nothing_rests_on_what_needs_judgement(some: Facts) -> None:
    decision = decided(some)

    assert all(basis.finding.severity != "judgement" for one in decision.sanctions for basis in one.bases)
    assert all(line.finding.severity != "judgement" for line in lines_of(some))
