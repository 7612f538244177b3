"""G 1 to G 3, paragraphs 2 and 5, and G 5: how a decision is made known, appeals, and the deposit that comes back."""

from kieslijst.law.amount import AmountName
from kieslijst.law.chapter_g.articles import BELOW_THE_HOUSE, beside
from kieslijst.law.chapter_g.scopes import APPEALS, CARRY_OVERS, DECISION, ENTRY
from kieslijst.law.facts import NOT_GIVEN
from kieslijst.law.registration_case import Appealed, RegistrationCase
from kieslijst.law.registration_facts import CarryOverFacts, Court, DecisionFacts, EntryFacts, Gazette
from kieslijst.law.rule import Severity, Types, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
GAZETTES: dict[ElectionType, Gazette] = {
    _T.TK: Gazette.STATE,
    _T.EK: Gazette.STATE,
    _T.EP: Gazette.STATE,
    _T.KCNI: Gazette.STATE,
    _T.PS: Gazette.PROVINCE,
    _T.WS: Gazette.WATER_BOARD,
    _T.GR: Gazette.MUNICIPALITY,
    _T.ER: Gazette.ISLAND,
    _T.KC: Gazette.ISLAND,
}
"""Where a committee publishes what it decides on registration (G 1(5) and its likes, Pa 7, Ya 3(1)f, Ya 25(5))."""
_TOLD = beside("(5)")
_PUBLISHED = beside("(5)", KCNI="Pa 7", KC="Ya 25(5)", ER="Ya 3(1)f")
_ON_THE_ISLANDS = (_T.ER, _T.KC)
_BY_THE_SEAT = (_T.TK, _T.EK, _T.EP)


@rule(DECISION, "G 1(5)", "G 1a(3)", senate=("Q 6(3)",), own=_TOLD, severity=Severity.INFO, rows=("REG-NOTICE",))
def decision_is_told_to_the_agent(decision: DecisionFacts, _: RegistrationCase) -> Verdict:
    """The committee tells the agent what it decided."""
    return not_met() if decision.agent_told is False else MET


@rule(DECISION, "G 1(5)", "G 1a(3)", senate=("Q 6(3)",), own=_PUBLISHED, severity=Severity.INFO, rows=("REG-NOTICE",))
def decision_is_placed_in_the_gazette(decision: DecisionFacts, case: RegistrationCase) -> Verdict:
    """The committee places its decision in the gazette of its body."""
    gazette = GAZETTES[case.election_type]
    missing = decision.gazettes is not None and gazette not in decision.gazettes
    return not_met(gazette=gazette.value) if missing else MET


@rule(
    DECISION,
    "G 5(1)a",
    senate=("Q 6(5)",),
    own={_T.ER: "Ya 46(3)", _T.KC: "Ya 46(3)"},
    severity=Severity.INFO,
    rows=("REG-APPEAL6",),
)
def appeal_on_registration_is_lodged_on_time(decision: DecisionFacts, case: RegistrationCase) -> Verdict:
    """An appeal is lodged within its term after the date of the gazette. Open question: "Appeals on the islands"."""
    if decision.appeal is None or decision.appeal.lodged_on is None or decision.published_on is None:
        return MET
    last = case.day_after(decision.published_on, AmountName.REGISTRATION_APPEAL_DAYS)
    lodged = decision.appeal.lodged_on
    return not_met(lodged=lodged, last=last) if last and lodged > last else MET


@rule(
    CARRY_OVERS,
    "G 5(1)b",
    own={_T.ER: "Ya 46(3)", _T.KC: "Ya 46(3)"},
    severity=Severity.INFO,
    for_types=types(*BELOW_THE_HOUSE),
    rows=("REG-APPEAL-BLOCK",),
)
def appeal_against_a_block_is_lodged_on_time(carried: CarryOverFacts, case: RegistrationCase) -> Verdict:
    """An appeal against a block is lodged within its term after the block was made known. Open question:
    "Appeals on the islands"."""
    block = carried.block
    told = None if block is None else block.told_on
    lodged = None if block is None or block.appeal is None else block.appeal.lodged_on
    if told is None or told is NOT_GIVEN or lodged is None:
        return MET
    last = case.day_after(told, AmountName.BLOCK_APPEAL_DAYS)
    return not_met(lodged=lodged, last=last) if last and lodged > last else MET


@rule(
    APPEALS,
    "Ya 43(1)",
    senate=("Ya 43(1)",),
    own={_T.ER: "Ya 46(1)", _T.KC: "Ya 46(1)"},
    severity=Severity.INFO,
    for_types=types(*_BY_THE_SEAT, *_ON_THE_ISLANDS),
    rows=("REG-APPEAL-COURT",),
)
def appeal_from_the_islands_goes_to_the_joint_court(appealed: Appealed, case: RegistrationCase) -> Verdict:
    """The Joint Court hears appeals on the registers of the islands, and those of groups seated there on the registers
    of the House, the Senate and the European Parliament."""
    if case.election_type not in _ON_THE_ISLANDS and case.facts.seat_on_islands is not True:
        return MET
    return MET if appealed.appeal.court in (None, Court.JOINT_COURT) else not_met(appellation=appealed.appellation)


@rule(
    APPEALS,
    "G 5(1)",
    senate=("Q 6(5)",),
    own={_T.PS: "Ya 45"},
    severity=Severity.INFO,
    for_types=Types(frozenset(_T) - {*_ON_THE_ISLANDS}),
    rows=("REG-APPEAL-COURT",),
)
def appeal_in_the_netherlands_goes_to_the_council_of_state(appealed: Appealed, case: RegistrationCase) -> Verdict:
    """The Council of State hears all other appeals, and always those on the register of a province, wherever the group
    has its seat."""
    court, hangs_on_seat = appealed.appeal.court, case.election_type in _BY_THE_SEAT
    if court in (None, Court.COUNCIL_OF_STATE) or (hangs_on_seat and case.facts.seat_on_islands):
        return MET
    if hangs_on_seat and case.facts.seat_on_islands is None:
        return needs_judgement("seat_unknown", appellation=appealed.appellation)
    return not_met(appellation=appealed.appellation)


@rule(
    ENTRY,
    "G 1(2)",
    senate=("Q 6(3)",),
    own=beside("(2)"),
    severity=Severity.INFO,
    rows=("REG-REFUND",),
)
def registration_deposit_comes_back_after_a_valid_list(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """Who paid the deposit gets it back once a valid list was handed in for the next election."""
    return not_met() if entry.valid_list_at_next_election and entry.deposit_returned is False else MET


@rule(
    ENTRY,
    "G 1(2)",
    senate=("Q 6(3)",),
    own=beside("(2)"),
    severity=Severity.INFO,
    rows=("REG-REFUND",),
)
def registration_deposit_stays_without_a_valid_list(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """Without a valid list at the next election the deposit does not come back."""
    return not_met() if entry.valid_list_at_next_election is False and entry.deposit_returned else MET


RULES = (
    decision_is_told_to_the_agent,
    decision_is_placed_in_the_gazette,
    appeal_on_registration_is_lodged_on_time,
    appeal_against_a_block_is_lodged_on_time,
    appeal_from_the_islands_goes_to_the_joint_court,
    appeal_in_the_netherlands_goes_to_the_council_of_state,
    registration_deposit_comes_back_after_a_valid_list,
    registration_deposit_stays_without_a_valid_list,
)
