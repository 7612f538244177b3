"""H 7: who may stand, and on how many lists. R 5 for the Senate, Pa 12 for KCNI is in its own chapter."""

from datetime import timedelta

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.facts import NotGiven, PersonFacts
from kieslijst.law.placement import Placement
from kieslijst.law.residence import in_area
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.law.scopes import PERSONS, PLACEMENTS
from kieslijst.law.terms import LEAVE_WITH_EFFECT_FROM_THE_DAY, birthday, earliest_and_latest
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
RESIDENTS_ONLY = types(_T.PS, _T.WS, _T.GR, _T.ER, _T.KC)


@rule(
    PERSONS,
    "H 7(1)",
    senate=("R 5(1)",),
    severity=Severity.WARNING,
    attached=Ground.TOO_YOUNG,
    rows=("CAND-AGE",),
)
def candidate_comes_of_age_during_the_term(person: PersonFacts, case: Case) -> Verdict:
    """A candidate comes of age before the members now elected leave. Where the body leaves with effect
    from that day a birthday on it is too late; for TK and EP that day is an open question."""
    born = person.birth_date
    if born is None or isinstance(born, NotGiven) or born.year is None:
        return MET
    if born.year < case.adult_for_sure_before_year:
        return MET
    return _comes_of_age(born, case)


def _comes_of_age(born: BirthDate, case: Case) -> Verdict:
    bounds = earliest_and_latest(born)
    if bounds is None:
        return MET
    earliest, latest = bounds
    last = case.latest_birth_date
    if last is None:
        old_enough = birthday(latest, case.whole(AmountName.AGE)) <= case.election.nomination_day
        return MET if old_enough else needs_judgement("end_of_term_unknown", born=born.on_form)
    if latest <= last:
        return MET
    if earliest > last + _one_day_if_open(case):
        return not_met(born=born.on_form, latest=last)
    return needs_judgement("borderline" if earliest == latest else "partly_known", born=born.on_form, latest=last)


def _one_day_if_open(case: Case) -> timedelta:
    return timedelta(days=0 if case.election_type in LEAVE_WITH_EFFECT_FROM_THE_DAY else 1)


@rule(
    PERSONS,
    "H 7(2)",
    senate=("R 5(2)",),
    severity=Severity.ERROR,
    attached=Ground.ON_TWO_LISTS,
    rows=("CAND-ONE-LIST", "CAND-OTHER-DISTRICT"),
)
def candidate_stands_on_one_list_per_district(person: PersonFacts, case: Case) -> Verdict:
    """Nobody stands on two lists in one district; on different lists in different districts is allowed. The same person
    is known by the id or the citizen service number; the same name and birth date only asks."""
    sure = case.clashes.get(person.id)
    if sure is not None:
        return not_met(district=sure.district, lists=sure.lists)
    asked = case.possible_clashes.get(person.id)
    if asked is not None:
        return needs_judgement("namesake", district=asked.district, lists=asked.lists)
    return MET


@rule(
    PLACEMENTS,
    "H 7(2)",
    senate=("R 5(2)",),
    severity=Severity.ERROR,
    rows=("CAND-DUP-IN-LIST",),
)
def candidate_stands_once_on_the_list(placement: Placement, case: Case) -> Verdict:
    """Nobody stands twice on one list. Open question "Same candidate twice on one list": the law attaches nothing."""
    again = case.repeated.get((placement.list_.id, placement.candidate.position))
    if again is None:
        return MET
    if again.sure:
        return not_met(other=again.position)
    return needs_judgement("namesake", other=again.position)


@rule(
    PERSONS,
    "H 7(3)",
    severity=Severity.WARNING,
    attached=Omission.SETTLEMENT,
    for_types=RESIDENTS_ONLY,
    rows=("CAND-SETTLE",),
)
def candidate_from_outside_declares_to_settle(person: PersonFacts, case: Case) -> Verdict:
    """A candidate who does not live in the area of the body hands in a signed declaration of intended residence."""
    if person.settlement_declared or in_area(person, case) is not False:
        return MET
    place = "" if person.residence is None else person.residence.on_list
    if person.settlement_declared is None:
        return needs_judgement("declaration_unknown", place=place)
    return not_met(place=place)


RULES = (
    candidate_comes_of_age_during_the_term,
    candidate_stands_on_one_list_per_district,
    candidate_stands_once_on_the_list,
    candidate_from_outside_declares_to_settle,
)
