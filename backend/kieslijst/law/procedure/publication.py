"""I 17, S 13 and Pa 19: the publication of the lists; Kiesbesluit J 1: the lists at the voters' addresses."""

from kieslijst.law.calendar import Moment
from kieslijst.law.procedure.gazettes import gazette_of_lists
from kieslijst.law.procedure.scopes import DELIVERIES, PUBLICATIONS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import DeliveryFacts, PublicationFacts
from kieslijst.law.rule import NOT_SENATE, SENATE, SEVERAL_DISTRICTS, Severity, Types, rule
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_ABROAD = {_T.KCNI: "Pa 19"}
_AT_HOME = Types(NOT_SENATE.members - {_T.KCNI})


@rule(PUBLICATIONS, "I 17", own=_ABROAD, severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-PUBLISH",))
def lists_are_published_once_validity_is_final(publication: PublicationFacts, case: ProcedureCase) -> Verdict:
    """The lists are published as soon as it is certain which are valid, and not before."""
    on, final = publication.on, case.facts.validity_final_on
    if on is None or final is None or on == final:
        return MET
    return not_met(on=on, final=final) if on < final else needs_judgement("later", on=on, final=final)


@rule(
    PUBLICATIONS,
    "I 17",
    own=_ABROAD,
    senate=("S 13",),
    severity=Severity.INFO,
    rows=("CSB-PUBLISH", "CSB-PUBLISH-EK"),
)
def lists_are_published_in_their_gazette(publication: PublicationFacts, case: ProcedureCase) -> Verdict:
    """The lists stand in the Staatscourant for TK, EK, EP, KCNI and a province with several districts; in the gazette
    of the body elsewhere."""
    gazette = publication.gazette
    fitting = gazette_of_lists(case.election_type, several_districts=case.several_districts)
    return MET if gazette is None or gazette in fitting else not_met()


@rule(
    PUBLICATIONS,
    "I 17",
    senate=("S 13",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("CSB-PUBLISH", "CSB-PUBLISH-EK"),
)
def lists_are_published_by_district(publication: PublicationFacts, _: ProcedureCase) -> Verdict:
    """Where there are several districts the lists are published by district; for the Senate by province."""
    return not_met() if publication.by_district is False else MET


@rule(PUBLICATIONS, "S 13", severity=Severity.INFO, for_types=SENATE, rows=("CSB-PUBLISH-EK",))
def lists_for_the_senate_are_published_in_time(publication: PublicationFacts, case: ProcedureCase) -> Verdict:
    """The lists for the Senate are published by so many days before the vote."""
    on, last = publication.on, case.day(Moment.PUBLICATION)
    return MET if on is None or last is None or on <= last else not_met(on=on, last=last)


@rule(DELIVERIES, "Kb J 1", severity=Severity.INFO, for_types=_AT_HOME, rows=("MUN-LISTS-HOME",))
def lists_are_at_home_before_the_vote(delivery: DeliveryFacts, case: ProcedureCase) -> Verdict:
    """The lists are at the voters' addresses by so many days before the vote; whether a free day makes it later is an
    open question."""
    on, moment = delivery.on, case.moments.get(Moment.LISTS_AT_HOMES)
    last = None if moment is None else moment.shifted_from or moment.last
    if case.facts.election_day is None or on is None or moment is None or last is None or on <= last:
        return MET
    return needs_judgement("free_day", on=on, last=last) if on <= moment.last else not_met(on=on, last=last)


@rule(DELIVERIES, "Kb J 1", severity=Severity.INFO, for_types=_AT_HOME, rows=("MUN-LISTS-HOME",))
def lists_at_home_stand_in_the_order_of_their_numbers(delivery: DeliveryFacts, _: ProcedureCase) -> Verdict:
    """What voters get at home has the lists in the order of their numbers."""
    return not_met() if delivery.in_number_order is False else MET


@rule(DELIVERIES, "Kb J 1", severity=Severity.INFO, for_types=_AT_HOME, rows=("MUN-LISTS-HOME",))
def candidates_are_numbered_on_the_lists_at_home(delivery: DeliveryFacts, _: ProcedureCase) -> Verdict:
    """What voters get at home has numbers before the candidates."""
    return not_met() if delivery.candidates_numbered is False else MET


@rule(DELIVERIES, "Kb J 1", severity=Severity.INFO, for_types=_AT_HOME, rows=("MUN-LISTS-HOME",))
def lists_at_home_show_no_birth_dates(delivery: DeliveryFacts, _: ProcedureCase) -> Verdict:
    """What voters get at home has no birth dates of candidates."""
    return not_met() if delivery.birth_dates else MET


RULES = (
    lists_are_published_once_validity_is_final,
    lists_are_published_in_their_gazette,
    lists_are_published_by_district,
    lists_for_the_senate_are_published_in_time,
    lists_are_at_home_before_the_vote,
    lists_at_home_stand_in_the_order_of_their_numbers,
    candidates_are_numbered_on_the_lists_at_home,
    lists_at_home_show_no_birth_dates,
)
