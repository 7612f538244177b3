"""Chapter Pa of the Kieswet: the electoral college of Dutch nationals who live abroad (KCNI)."""

from kieslijst.law.case import Case
from kieslijst.law.facts import NOT_GIVEN, PersonFacts, SubmitterFacts
from kieslijst.law.residence import in_the_netherlands
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import PERSONS, SUBMITTER
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_ABROAD = types(ElectionType.KCNI)


@rule(
    SUBMITTER,
    "Pa 9",
    severity=Severity.WARNING,
    attached=Omission.NOT_BY_A_VOTER,
    for_types=_ABROAD,
    rows=("SUB-VOTER-KCNI",),
)
def list_submitter_may_vote_for_this_college_or_a_province(submitter: SubmitterFacts, _: Case) -> Verdict:
    """The submitter is a voter for the college, or a voter for the council of a province."""
    neither = submitter.entitled_to_vote is False and submitter.entitled_to_vote_for_states is False
    return not_met() if neither else MET


@rule(
    PERSONS,
    "Pa 12",
    severity=Severity.WARNING,
    attached=Omission.SETTLEMENT,
    for_types=_ABROAD,
    rows=("CAND-SETTLE-KCNI",),
)
def candidate_in_the_netherlands_declares_to_move_abroad(person: PersonFacts, _: Case) -> Verdict:
    """A candidate who lives in the Netherlands declares to move abroad, or to be willing to."""
    if person.settlement_declared or in_the_netherlands(person.residence) is not True:
        return MET
    return needs_judgement("declaration_unknown") if person.settlement_declared is None else not_met()


@rule(
    PERSONS,
    "Pa 13",
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_ABROAD,
    rows=("CAND-KCNI-AGENT",),
)
def candidate_can_be_told_of_the_appointment(person: PersonFacts, _: Case) -> Verdict:
    """A candidate names an authorised person, or agrees to digital notice on the declaration of consent."""
    return not_met() if person.authorised_person is NOT_GIVEN and person.digital_notice is False else MET


RULES = (
    list_submitter_may_vote_for_this_college_or_a_province,
    candidate_in_the_netherlands_declares_to_move_abroad,
    candidate_can_be_told_of_the_appointment,
)
