"""What a committee does and plans: a sound one gets no findings, and what holds for all rules on any facts."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.any_procedure import any_procedure
from tests.law.examples import Example, Says
from tests.law.orders import reordered
from tests.law.procedures import T, at, procedure, with_hearing, with_one
from tests.law.test_rules import EXAMPLES

from kieslijst.law.check import run
from kieslijst.law.procedure import check_procedure
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import HearingFacts, HearingKind, ProcedureFacts
from kieslijst.law.rule import Severity
from kieslijst.law.rules import PROCEDURE_RULES
from kieslijst.law.wording import advice, for_csb

_ON = date(2027, 2, 1)
_NOT_MET = [one for one in EXAMPLES if one.says is not Says.MET and isinstance(one.matter, ProcedureCase)]


@pytest.mark.parametrize("kind", list(T))
def test_nothing_is_found_where_a_committee_does_all_as_it_should(kind: T) -> None:
    facts = procedure(kind)

    assert check_procedure(facts, on=facts.nomination_day) == ()


@pytest.mark.parametrize("kind", list(T))
def test_what_nobody_recorded_is_not_held_against_a_committee(kind: T) -> None:
    sound = procedure(kind)
    bare = ProcedureFacts(kind, sound.nomination_day, out_of_turn=sound.out_of_turn)

    assert check_procedure(bare, on=bare.nomination_day) == ()


@pytest.mark.parametrize("kind", list(T))
def test_a_hearing_without_any_detail_is_no_finding(kind: T) -> None:
    sound = procedure(kind)
    bare = replace(
        ProcedureFacts(kind, sound.nomination_day, out_of_turn=sound.out_of_turn),
        hearings=tuple(HearingFacts(which) for which in HearingKind),
    )

    assert check_procedure(bare, on=bare.nomination_day) == ()


def test_a_clerk_who_plans_a_wrong_day_and_hour_reads_the_right_ones() -> None:
    planned = with_hearing(HearingKind.EXAMINATION, starts_at=at(2026, 2, 4, 10), announced_on=None)

    found = {finding.rule: finding for finding in check_procedure(planned, on=planned.nomination_day)}
    day, hour = found["lists_are_examined_on_the_day_after_nomination_day"], found["examination_starts_at_its_hour"]

    assert advice(day).startswith("Houd de zitting voor het onderzoek op 3 februari 2026.")
    assert advice(hour).startswith("Laat de zitting voor het onderzoek om 16 uur beginnen.")
    assert (
        for_csb(day) == "De zitting voor het onderzoek is op 4 februari 2026; volgens de wet is die op 3 februari 2026."
    )
    assert {day.severity, hour.severity} == {Severity.INFO}


def test_a_candidate_without_a_place_on_a_list_is_named_without_a_gap() -> None:
    facts = with_one("outside_candidates", T.PS, home_told=False)

    (finding,) = check_procedure(facts, on=facts.nomination_day)

    assert "kandidaat, A.B. Dijk, woont" in advice(finding)
    assert "kandidaat (A.B. Dijk) woont" in for_csb(finding)


@pytest.mark.parametrize("example", _NOT_MET, ids=str)
def test_removing_the_cause_removes_the_finding(example: Example) -> None:
    """The sound committee of the same type differs from a bad example by its cause only."""
    sound = procedure(example.matter.election_type)

    assert run((example.rule,), ProcedureCase(sound, on=sound.nomination_day), on=sound.nomination_day) == ()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_procedure())
def test_no_rule_on_procedure_raises_on_any_facts(some: ProcedureFacts) -> None:
    for finding in check_procedure(some, on=_ON):
        assert advice(finding)
        assert for_csb(finding)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_procedure(), st.data())
def test_findings_on_procedure_do_not_depend_on_the_order_of_input(some: ProcedureFacts, data: st.DataObject) -> None:
    things = {field.name: getattr(some, field.name) for field in fields(some)}
    mixed: Any = {name: tuple(reordered(found, data)) for name, found in things.items() if isinstance(found, tuple)}
    rules = reordered(PROCEDURE_RULES, data)

    assert run(rules, ProcedureCase(replace(some, **mixed), on=_ON), on=_ON) == check_procedure(some, on=_ON)
