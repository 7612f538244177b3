"""Chapter Y of the Kieswet: what only the election of the European Parliament asks of a candidate."""

from datetime import datetime

from kieslijst.law.case import Case
from kieslijst.law.facts import EuropeanFacts, PersonFacts
from kieslijst.law.residence import in_european_part
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.law.scopes import PERSONS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.vocabulary import EUROPEAN_UNION
from kieslijst.shared.election_type import ElectionType

_EUROPE = types(ElectionType.EP)
_UNKNOWN = EuropeanFacts()
_DUTCH = "NL"


@rule(PERSONS, "Y 13(1)", severity=Severity.WARNING, attached=Omission.Y13, for_types=_EUROPE, rows=("CAND-Y13",))
def candidate_declares_not_to_stand_in_another_member_state(person: PersonFacts, _: Case) -> Verdict:
    """Every candidate declares not to stand for the European Parliament in another member state."""
    return not_met() if _of(person).y13_given is False else MET


@rule(PERSONS, "Kb Y 3(2)", severity=Severity.INFO, for_types=_EUROPE, rows=("CAND-Y13-ABROAD",))
def declaration_from_inside_the_european_part_is_on_paper(person: PersonFacts, _: Case) -> Verdict:
    """Only from outside the European part of the Netherlands that declaration is free of form and may be electronic."""
    electronic = _of(person).y13_electronic
    return not_met() if electronic and in_european_part(person.residence) else MET


@rule(
    PERSONS,
    "Y 35(1)",
    severity=Severity.WARNING,
    attached=Omission.Y35,
    for_types=_EUROPE,
    rows=("CAND-Y35", "CAND-Y35-DUAL"),
)
def citizen_of_another_member_state_declares_not_to_be_excluded(person: PersonFacts, _: Case) -> Verdict:
    """A candidate with the nationality of another member state, and not also the Dutch one, declares not to be excluded
    there, with nationality, date and place of birth and last address in that state."""
    facts = _of(person)
    if facts.nationalities is None or _DUTCH in facts.nationalities or facts.y35_given:
        return MET
    if not facts.nationalities & EUROPEAN_UNION:
        return MET
    return needs_judgement("declaration_unknown") if facts.y35_given is None else not_met()


@rule(
    PERSONS,
    "Y 35c",
    severity=Severity.INFO,
    attached=Ground.EXCLUDED_AT_HOME,
    for_types=_EUROPE,
    rows=("CAND-Y35C",),
)
def home_state_did_not_report_the_candidate_excluded(person: PersonFacts, case: Case) -> Verdict:
    """A candidate whose exclusion was reported by the home state before the hearing of decision starts is struck."""
    report, hearing = _of(person).excluded_report_at, case.election.decision_hearing
    if report is None:
        return MET
    if hearing is None:
        return needs_judgement("hearing_unknown", report=report)
    return not_met(report=report) if _is_before(report, hearing) else MET


def _of(person: PersonFacts) -> EuropeanFacts:
    return person.european or _UNKNOWN


def _is_before(one: datetime, other: datetime) -> bool:
    return one.replace(tzinfo=None) < other.replace(tzinfo=None)


RULES = (
    candidate_declares_not_to_stand_in_another_member_state,
    declaration_from_inside_the_european_part_is_on_paper,
    citizen_of_another_member_state_declares_not_to_be_excluded,
    home_state_did_not_report_the_candidate_excluded,
)
