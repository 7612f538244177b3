"""I 7 and I 8: who may appeal, when and where, and what a judgment does. S 5 and S 6; Ya 44 to Ya 46."""

from kieslijst.law.amount import AmountName
from kieslijst.law.days import shifted
from kieslijst.law.procedure.scopes import APPEALS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import AppealFacts, Court, Outcome
from kieslijst.law.rule import Severity, rule
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_OF_THE_ISLANDS = frozenset({_T.ER, _T.KC})
_SHARED_WITH_ISLANDS = frozenset({_T.TK, _T.EK, _T.EP})
_COURT_BY = {
    **dict.fromkeys(_OF_THE_ISLANDS, "Ya 46(2)"),
    **dict.fromkeys(_SHARED_WITH_ISLANDS, "Ya 44(1)"),
    _T.PS: "Ya 45",
}


@rule(APPEALS, "I 7(1)", senate=("S 5",), severity=Severity.INFO, rows=("CSB-APPEAL4",))
def appeal_is_lodged_in_time(appeal: AppealFacts, case: ProcedureCase) -> Verdict:
    """An appeal is lodged within so many days after the decision."""
    lodged, last = appeal.lodged_on, case.last_day_of_appeal
    return MET if lodged is None or last is None or lodged <= last else not_met(lodged=lodged, last=last)


@rule(APPEALS, "I 7(1)", senate=("S 5",), severity=Severity.INFO, rows=("CSB-APPEAL4",))
def appeal_is_by_a_voter_or_an_interested_party(appeal: AppealFacts, _: ProcedureCase) -> Verdict:
    """Every voter may appeal, and whoever has an interest; others may not."""
    return not_met() if appeal.by_voter_or_interested_party is False else MET


@rule(APPEALS, "I 7(1)", senate=("S 5",), severity=Severity.INFO, rows=("CSB-APPEAL4",))
def appeal_is_not_against_the_numbers(appeal: AppealFacts, _: ProcedureCase) -> Verdict:
    """One may appeal against what was decided on lists, candidates and appellations, not against the numbers."""
    return not_met() if appeal.against_numbers else MET


@rule(APPEALS, "I 7(1)", senate=("Ya 44(1)",), own=_COURT_BY, severity=Severity.INFO, rows=("CSB-APPEAL-COURT",))
def appeal_goes_to_its_court(appeal: AppealFacts, case: ProcedureCase) -> Verdict:
    """Appeals about the islands go to the Joint Court, all others to the Council of State."""
    if appeal.court is None:
        return MET
    expected = court_for(case.election_type, appeal)
    if expected is None:
        return needs_judgement("seat_unknown")
    return MET if appeal.court is expected else not_met()


@rule(APPEALS, "I 7(3)", senate=("S 5(2)",), severity=Severity.INFO, rows=("CSB-JUDGMENT6",))
def judgment_is_given_in_time(appeal: AppealFacts, case: ProcedureCase) -> Verdict:
    """The court decides by so many days after it received the appeal."""
    if appeal.received_on is None or appeal.judged_on is None:
        return MET
    last = shifted(appeal.received_on, case.whole(AmountName.JUDGMENT_DAYS))
    return MET if appeal.judged_on <= last else not_met(judged=appeal.judged_on, last=last)


@rule(APPEALS, "I 7(4)", senate=("S 5(2)",), severity=Severity.INFO, rows=("CSB-JUDGMENT6",))
def successful_appeal_replaces_the_decision(appeal: AppealFacts, _: ProcedureCase) -> Verdict:
    """When an appeal succeeds, the judgment stands in the place of the decision."""
    return not_met() if appeal.outcome is Outcome.UPHELD and appeal.decision_replaced is False else MET


@rule(APPEALS, "I 7(4)", senate=("S 5(2)",), severity=Severity.INFO, rows=("CSB-JUDGMENT6",))
def failed_appeal_leaves_the_decision(appeal: AppealFacts, _: ProcedureCase) -> Verdict:
    """When an appeal fails, or is not heard, the decision stands as it was."""
    failed = appeal.outcome in (Outcome.UNFOUNDED, Outcome.INADMISSIBLE)
    return not_met() if failed and appeal.decision_replaced else MET


@rule(APPEALS, "I 8", senate=("S 6",), severity=Severity.INFO, rows=("CSB-I8",))
def omission_repaired_before_the_court_had_not_been_told(appeal: AppealFacts, case: ProcedureCase) -> Verdict:
    """Before the court only an omission can be repaired that the committee should have told of and did not."""
    if appeal.repaired is None:
        return MET
    if appeal.repaired.article(case.election_type) is None or appeal.repaired_was_told:
        return not_met()
    return needs_judgement("told_unknown") if appeal.repaired_was_told is None else MET


def court_for(election_type: ElectionType, appeal: AppealFacts) -> Court | None:
    """Where an appeal about this list goes (Ya 44 to Ya 46); None when that hangs on what nobody recorded.

    For TK, EK and EP it hangs on where the group has its seat; for an unnamed list on where its first candidate lives.
    """
    if election_type in _OF_THE_ISLANDS:
        return Court.JOINT_COURT
    if election_type not in _SHARED_WITH_ISLANDS:
        return Court.COUNCIL_OF_STATE
    on_islands = appeal.first_candidate_on_islands if appeal.unnamed else appeal.group_seated_on_islands
    if on_islands is None:
        return None
    return Court.JOINT_COURT if on_islands else Court.COUNCIL_OF_STATE


RULES = (
    appeal_is_lodged_in_time,
    appeal_is_by_a_voter_or_an_interested_party,
    appeal_is_not_against_the_numbers,
    appeal_goes_to_its_court,
    judgment_is_given_in_time,
    successful_appeal_replaces_the_decision,
    failed_appeal_leaves_the_decision,
    omission_repaired_before_the_court_had_not_been_told,
)
