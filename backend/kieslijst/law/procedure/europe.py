"""Y 35b, Y 36 and Y 38: what goes between the committee and other member states of the European Union."""

from kieslijst.law.amount import AmountName
from kieslijst.law.procedure.scopes import EXCLUSION_QUESTIONS, HOME_STATE_STATEMENTS, UNION_CANDIDATES
from kieslijst.law.procedure_case import ProcedureCase, working_days_later
from kieslijst.law.procedure_facts import ExclusionQuestionFacts, HomeStateStatementFacts, UnionCandidateFacts
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.vocabulary import EUROPEAN_UNION
from kieslijst.shared.election_type import ElectionType

_EUROPE = types(ElectionType.EP)
_DUTCH = "NL"


@rule(HOME_STATE_STATEMENTS, "Y 35b", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y35B",))
def statement_of_eligibility_goes_to_the_home_state_at_once(
    statement: HomeStateStatementFacts, case: ProcedureCase
) -> Verdict:
    """The statement of Y 35 goes to the home state at once, so that an answer can come before the decision."""
    if statement.sent is False:
        return not_met()
    sent, decided, held = statement.sent_at, case.decided_on, case.examined_on
    if sent is None or decided is None or held is None or sent.date() <= held:
        return MET
    return not_met() if sent.date() >= decided else needs_judgement("later", sent=sent)


@rule(HOME_STATE_STATEMENTS, "Y 35b", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y35B",))
def home_state_is_asked_to_answer_before_the_decision(statement: HomeStateStatementFacts, _: ProcedureCase) -> Verdict:
    """The home state is asked to answer before the hearing of decision."""
    return not_met() if statement.answer_asked_before_decision is False else MET


@rule(UNION_CANDIDATES, "Y 36", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y36",))
def citizens_of_other_member_states_are_reported_to_their_states(
    candidate: UnionCandidateFacts, _: ProcedureCase
) -> Verdict:
    """Of candidates on valid lists who have the nationality of another member state and not the Dutch one, that state
    gets the names."""
    nationalities, told = candidate.nationalities, candidate.reported_to
    if nationalities is None or told is None or not candidate.on_valid_list or _DUTCH in nationalities:
        return MET
    missing = sorted((nationalities & EUROPEAN_UNION) - told)
    return not_met(state=missing[0]) if missing else MET


@rule(UNION_CANDIDATES, "Y 36", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y36",))
def dutch_candidates_are_not_reported_to_another_state(candidate: UnionCandidateFacts, _: ProcedureCase) -> Verdict:
    """Whoever has the Dutch nationality as well is reported to no state."""
    return not_met() if candidate.reported_to and _DUTCH in (candidate.nationalities or ()) else MET


@rule(UNION_CANDIDATES, "Y 36", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y36",))
def candidates_of_lists_that_are_not_valid_are_not_reported(
    candidate: UnionCandidateFacts, _: ProcedureCase
) -> Verdict:
    """Only candidates on valid lists are reported."""
    return not_met() if candidate.reported_to and candidate.on_valid_list is False else MET


@rule(UNION_CANDIDATES, "Y 36", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y36",))
def names_go_through_the_minister_of_foreign_affairs(candidate: UnionCandidateFacts, _: ProcedureCase) -> Verdict:
    """The names go to the states through the Minister of Foreign Affairs."""
    return not_met() if candidate.reported_to and candidate.through_foreign_affairs is False else MET


@rule(EXCLUSION_QUESTIONS, "Y 38", severity=Severity.INFO, for_types=_EUROPE, rows=("CSB-Y38",))
def answer_on_exclusion_is_passed_on_in_time(question: ExclusionQuestionFacts, case: ProcedureCase) -> Verdict:
    """Another member state that asks whether somebody is excluded here gets the statement within so many working
    days."""
    if question.asked_on is None or question.passed_on is None:
        return MET
    last = working_days_later(question.asked_on, case.whole(AmountName.REPLY_WORKING_DAYS))
    return MET if question.passed_on <= last else not_met(passed=question.passed_on, last=last)


RULES = (
    statement_of_eligibility_goes_to_the_home_state_at_once,
    home_state_is_asked_to_answer_before_the_decision,
    citizens_of_other_member_states_are_reported_to_their_states,
    dutch_candidates_are_not_reported_to_another_state,
    candidates_of_lists_that_are_not_valid_are_not_reported,
    names_go_through_the_minister_of_foreign_affairs,
    answer_on_exclusion_is_passed_on_in_time,
)
