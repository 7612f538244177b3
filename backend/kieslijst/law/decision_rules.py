"""I 2, I 5 and I 6 as demands on the committee: what it may notify, and what it may decide. S 1, S 3, S 4, Y 17."""

from kieslijst.law.decision_facts import (
    NOTICES,
    RECORDED_LISTS,
    RECORDED_STRIKES,
    DecisionFacts,
    Notice,
    RecordedList,
    RecordedStrike,
)
from kieslijst.law.ground_order import in_order, may_be_recorded
from kieslijst.law.rule import SEVERAL_DISTRICTS, Severity, rule
from kieslijst.law.sanctions import Consequence, Ground
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType


@rule(
    NOTICES,
    "I 2(1)",
    senate=("S 1(3)",),
    severity=Severity.INFO,
    rows=("CSB-I2-CLOSED",),
)
def only_listed_omissions_are_notified(notice: Notice, decision: DecisionFacts) -> Verdict:
    """Only what stands in the closed list can be notified as an omission that may be repaired; for the European
    Parliament the declarations of Y 13 and Y 35 as well."""
    about = notice.about
    if about is None:
        return MET
    listed = not isinstance(about, Ground) and about.article(decision.election_type) is not None
    return MET if listed else not_met()


@rule(
    RECORDED_LISTS,
    "I 5",
    senate=("S 3",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("CSB-PER-DISTRICT",),
)
def a_list_falls_only_in_the_district_of_its_ground(one: RecordedList, decision: DecisionFacts) -> Verdict:
    """A list is invalid in the districts where the ground applies, and stays valid in the others."""
    beyond = frozenset() if one.holds_in is None else one.districts - one.holds_in
    return not_met(districts=decision.named(beyond)) if beyond else MET


@rule(
    RECORDED_STRIKES,
    "I 6(1)",
    senate=("S 4(1)",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("CSB-PER-DISTRICT",),
)
def a_candidate_is_struck_only_in_the_district_of_the_ground(one: RecordedStrike, decision: DecisionFacts) -> Verdict:
    """A candidate is struck in the districts where the ground applies, and stays in the others."""
    beyond = frozenset() if one.holds_in is None else one.districts - one.holds_in
    return not_met(districts=decision.named(beyond)) if beyond else MET


@rule(
    RECORDED_STRIKES,
    "I 6(1)",
    senate=("S 4(1)",),
    own={ElectionType.EP: "Y 17"},
    severity=Severity.INFO,
    rows=("CSB-STRIKE-ORDER",),
)
def first_ground_in_the_order_of_the_law_is_recorded(one: RecordedStrike, decision: DecisionFacts) -> Verdict:
    """A candidate to whom several grounds apply is struck on the first of them; the missing declaration of Y 13 comes
    before all others. The grounds of Y 35a and Y 35c have no rank."""
    applying = [ground for ground in in_order(one.applying or ()) if ground.article(decision.election_type)]
    if one.ground is None or not applying or may_be_recorded(one.ground, among=applying):
        return MET
    first, recorded = applying[0].article(decision.election_type), one.ground.article(decision.election_type)
    return not_met(first=str(first), recorded=str(recorded or one.ground.name))


@rule(
    RECORDED_LISTS,
    "I 6(2)",
    senate=("S 4(2)",),
    severity=Severity.INFO,
    attached=Consequence.NAME,
    rows=("GRP-STRUCK-BLANK",),
)
def a_struck_appellation_leaves_the_list_valid(one: RecordedList, decision: DecisionFacts) -> Verdict:
    """What strikes the appellation does not make the list invalid: it goes on as an unnamed list."""
    if one.ground is None or one.ground.consequence is not Consequence.NAME:
        return MET
    return not_met(recorded=str(one.ground.article(decision.election_type)))


RULES = (
    only_listed_omissions_are_notified,
    a_list_falls_only_in_the_district_of_its_ground,
    a_candidate_is_struck_only_in_the_district_of_the_ground,
    first_ground_in_the_order_of_the_law_is_recorded,
    a_struck_appellation_leaves_the_list_valid,
)
