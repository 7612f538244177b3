"""Surname, initials, call name, gender and birth date (Kiesbesluit H 2(1)(3)(4), R 2)."""

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.facts import NOT_GIVEN, ListFacts, NotGiven, PersonFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import LISTS, PERSONS
from kieslijst.law.terms import birthday, earliest_and_latest
from kieslijst.law.verdict import MET, Verdict, not_met

_WHOLE = 100
_SENATE = ("Kb R 2",)


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.ERROR, attached=Omission.NAMING, rows=("CAND-SURNAME",))
def candidate_has_a_surname(person: PersonFacts, _: Case) -> Verdict:
    """The list gives each candidate's surname."""
    return MET if person.name.last_name.strip() else not_met()


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.ERROR, attached=Omission.NAMING, rows=("CAND-INITIALS",))
def candidate_has_initials(person: PersonFacts, _: Case) -> Verdict:
    """The list gives each candidate's initials."""
    return MET if person.name.initials.strip() else not_met()


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.ERROR, attached=Omission.NAMING, rows=("CAND-DOB",))
def candidate_has_a_birth_date(person: PersonFacts, _: Case) -> Verdict:
    """The list gives each candidate's date of birth."""
    return not_met() if person.birth_date is NOT_GIVEN else MET


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.INFO, rows=("CAND-DOB-OLD",))
def birth_date_is_not_unusually_long_ago(person: PersonFacts, case: Case) -> Verdict:
    """A candidate is younger than what is unusual; more often the year was mistyped."""
    born = person.birth_date
    if born is None or isinstance(born, NotGiven):
        return MET
    if born.year is None or born.year > case.unusual_birth_year:
        return MET
    age = case.whole(AmountName.UNUSUAL_AGE)
    bounds = earliest_and_latest(born)
    if bounds is None or case.election.nomination_day < birthday(bounds[1], age):
        return MET
    return not_met(born=born.on_form, age=age)


@rule(PERSONS, "Kb H 2(3)", senate=_SENATE, severity=Severity.WARNING, attached=Omission.NAMING, rows=("CAND-MARRIED",))
def double_surname_is_joined_by_a_hyphen(person: PersonFacts, _: Case) -> Verdict:
    """Who is or was married or a registered partner is named by the own name, the partner's, or both with a hyphen."""
    return not_met(surname=person.name.surname) if "/" in person.name.last_name else MET


@rule(PERSONS, "Kb H 2(4)", senate=_SENATE, severity=Severity.ERROR, attached=Omission.NAMING, rows=("CAND-GENDER",))
def gender_is_absent_or_one_of_the_two_signs(person: PersonFacts, _: Case) -> Verdict:
    """Behind the name stands (m), (v) or nothing."""
    return not_met(sign=person.odd_gender) if person.odd_gender else MET


@rule(LISTS, "Kb H 2(1)", senate=_SENATE, severity=Severity.INFO, rows=("LIST-FIRSTNAMES",))
def candidates_show_a_call_name_all_or_not(list_: ListFacts, case: Case) -> Verdict:
    """On one list nearly all candidates show a call name, or nearly none; a few who differ may be a slip."""
    having = sum(bool(candidate.person.name.first_name) for candidate in list_.candidates)
    return _few_differ(having, len(list_.candidates), case)


@rule(LISTS, "Kb H 2(4)", senate=_SENATE, severity=Severity.INFO, rows=("LIST-GENDERS",))
def candidates_show_gender_all_or_not(list_: ListFacts, case: Case) -> Verdict:
    """On one list nearly all candidates show (m) or (v), or nearly none; a few who differ may be a slip."""
    having = sum(candidate.person.gender is not None for candidate in list_.candidates)
    return _few_differ(having, len(list_.candidates), case)


def _few_differ(having: int, names: int, case: Case) -> Verdict:
    few = min(having, names - having)
    if few == 0 or few * _WHOLE > case.whole(AmountName.FEW) * names:
        return MET
    return not_met(few=few, names=names, having=having)


RULES = (
    candidate_has_a_surname,
    candidate_has_initials,
    candidate_has_a_birth_date,
    birth_date_is_not_unusually_long_ago,
    double_surname_is_joined_by_a_hyphen,
    gender_is_absent_or_one_of_the_two_signs,
    candidates_show_a_call_name_all_or_not,
    candidates_show_gender_all_or_not,
)
