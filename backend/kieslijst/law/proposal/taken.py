"""A proposed decision that is taken over as it is, as facts for `decision_rules`."""

from collections.abc import Iterable

from kieslijst.law.case import Case
from kieslijst.law.decision_facts import DecisionFacts, Notice, RecordedList, RecordedStrike
from kieslijst.law.facts import DistrictFacts
from kieslijst.law.proposal.decision import Decision
from kieslijst.law.proposal.omissions import OmissionLine


def taken_over(case: Case, decision: Decision, lines: Iterable[OmissionLine] = ()) -> DecisionFacts:
    """The proposal as it would be recorded; what applies where is what the proposal says."""
    return DecisionFacts(
        election_type=case.election_type,
        several_districts=case.several_districts,
        notices=tuple(Notice(str(number), line.finding.rule, line.omission) for number, line in enumerate(lines, 1)),
        lists=tuple(
            RecordedList(one.list_id, one.ground, _numbers(one.districts), _numbers(one.districts))
            for one in decision.invalid
        ),
        strikes=tuple(
            RecordedStrike(
                one.list_id,
                one.position,
                one.name,
                one.ground,
                frozenset({one.ground, *one.also}),
                _numbers(one.districts),
                _numbers(one.districts),
            )
            for one in decision.struck
        ),
        district_names=tuple((each.number, each.name) for each in case.election.districts or ()),
    )


def _numbers(districts: tuple[DistrictFacts, ...]) -> frozenset[int]:
    return frozenset(each.number for each in districts)
