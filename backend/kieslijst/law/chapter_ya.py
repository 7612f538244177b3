"""Chapter Ya of the Kieswet: handing in on the islands of the Caribbean Netherlands, and their own elections."""

from datetime import time

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.facts import (
    NOT_GIVEN,
    AuthorisedPersonFacts,
    HandInPlace,
    ListFacts,
    PersonFacts,
    SeparatePaperFacts,
)
from kieslijst.law.repair_facts import RepairFacts
from kieslijst.law.repair_term import repair_term_with_a_governor
from kieslijst.law.residence import on_island
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import LISTS, PERSONS, REPAIRS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_NATIONAL = types(_T.TK, _T.EK, _T.EP)
_ISLAND = types(_T.ER, _T.KC)


@rule(
    LISTS,
    "Ya 4",
    own={_T.EK: "Ya 31", _T.EP: "Ya 32"},
    severity=Severity.INFO,
    for_types=_NATIONAL,
    rows=("LIST-BES-PLACE",),
)
def list_is_handed_in_with_the_committee_or_a_governor(list_: ListFacts, _: Case) -> Verdict:
    """A list reaches the central electoral committee itself or a governor of one of the islands."""
    return not_met() if list_.hand_in is not None and list_.hand_in.place is HandInPlace.OTHER else MET


@rule(
    LISTS,
    "Ya 5",
    own={_T.EK: "Ya 31", _T.EP: "Ya 32"},
    severity=Severity.WARNING,
    for_types=_NATIONAL,
    rows=("LIST-BES-SEPARATE",),
)
def papers_apart_from_the_list_come_in_as_the_law_says(list_: ListFacts, case: Case) -> Verdict:
    """Statements and proofs apart from the list come in on nomination day within hours, with a governor or the
    committee, from the submitter or a named substitute who shows an identity document; others are not valid."""
    papers = () if list_.hand_in is None else list_.hand_in.separate_papers
    wrong = sum(not _came_in_well(paper, case) for paper in papers)
    return not_met(count=wrong) if wrong else MET


@rule(
    REPAIRS,
    "Ya 9",
    own={_T.EK: "Ya 31a", _T.EP: "Ya 32"},
    severity=Severity.INFO,
    for_types=_NATIONAL,
    rows=("SUB-BES-REPAIR",),
)
def repair_with_a_governor_comes_in_time(repair: RepairFacts, case: Case) -> Verdict:
    """With a governor omissions are repaired within hours, up to the last working day before the decision, for the
    Senate up to the last day of its own repair term; what comes later is not repaired."""
    term = repair_term_with_a_governor(case.election)
    if not repair.with_governor or repair.at is None or term is None:
        return MET
    in_time = repair.at.date() <= term[1] and case.within_hours(repair.at)
    return MET if in_time else not_met(at=repair.at, last=term[1])


def _came_in_well(paper: SeparatePaperFacts, case: Case) -> bool:
    opening, closing = time(case.whole(AmountName.OPENING_HOUR)), time(case.whole(AmountName.CLOSING_HOUR))
    in_time = paper.at.date() == case.election.nomination_day and opening <= paper.at.time() <= closing
    right_place = paper.place is not HandInPlace.OTHER
    return in_time and right_place and paper.by_submitter_or_substitute and paper.identified


@rule(
    PERSONS,
    "Ya 16",
    own={_T.KC: "Ya 28"},
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_ISLAND,
    rows=("CAND-H10-ISLAND",),
)
def candidate_off_the_island_has_an_authorised_person(person: PersonFacts, case: Case) -> Verdict:
    """A candidate for island council or college who lives off the island names an authorised person."""
    named = person.authorised_person
    if isinstance(named, AuthorisedPersonFacts) or on_island(person.residence, case.election.island) is not False:
        return MET
    return not_met() if named is NOT_GIVEN else needs_judgement("unknown")


@rule(
    PERSONS,
    "Ya 16",
    own={_T.KC: "Ya 28"},
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_ISLAND,
    rows=("CAND-H10-ISLAND",),
)
def authorised_person_lives_on_the_island(person: PersonFacts, case: Case) -> Verdict:
    """That authorised person lives on the island where the candidate stands."""
    named = person.authorised_person
    if not isinstance(named, AuthorisedPersonFacts) or on_island(named.residence, case.election.island) is not False:
        return MET
    return not_met(place=named.residence.on_list)


RULES = (
    list_is_handed_in_with_the_committee_or_a_governor,
    papers_apart_from_the_list_come_in_as_the_law_says,
    repair_with_a_governor_comes_in_time,
    candidate_off_the_island_has_an_authorised_person,
    authorised_person_lives_on_the_island,
)
