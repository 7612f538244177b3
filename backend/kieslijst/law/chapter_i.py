"""Chapter I of the Kieswet: who repairs, and grounds that are no demand of chapter H. S 1, S 3 and S 4 for the Senate.

The grounds that answer to a demand stand with that demand; the whole list is `sanctions`.
"""

from kieslijst.law.appellations import is_registered
from kieslijst.law.case import Case
from kieslijst.law.chapter_h.candidates import RESIDENTS_ONLY
from kieslijst.law.facts import AppellationKind, GroupFacts, ListFacts, PersonFacts
from kieslijst.law.repair_facts import RepairedBy, RepairFacts
from kieslijst.law.repair_term import repair_term
from kieslijst.law.rule import NOT_SENATE, Severity, rule
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.law.scopes import GROUP, LISTS, PERSONS, REPAIRS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_MAY_REPAIR = frozenset({None, RepairedBy.SUBMITTER, RepairedBy.SUBSTITUTE})
_STEPS_IN_FOR = frozenset({None, Omission.NOT_BY_A_VOTER, Omission.NOT_IDENTIFIED})


@rule(REPAIRS, "I 2(5)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUB-STEPIN",))
def voter_who_steps_in_comes_within_the_repair_term(repair: RepairFacts, case: Case) -> Verdict:
    """Another voter who takes the submitter's place comes on a day of the repair term, within hours."""
    term = repair_term(case.election)
    if repair.by is not RepairedBy.OTHER_VOTER or repair.at is None or term is None:
        return MET
    first, last = term
    on_a_day = first <= repair.at.date() <= last
    return MET if on_a_day and case.within_hours(repair.at) else not_met(at=repair.at, first=first, last=last)


@rule(REPAIRS, "I 2(5)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUB-STEPIN",))
def voter_who_steps_in_may_vote_and_shows_an_identity_document(repair: RepairFacts, _: Case) -> Verdict:
    """Who takes the submitter's place may vote in this election and appears in person with an identity document."""
    unfit = repair.entitled_to_vote is False or repair.identified is False
    return not_met() if repair.by is RepairedBy.OTHER_VOTER and unfit else MET


@rule(REPAIRS, "I 2(6)", senate=("S 1(5)",), severity=Severity.INFO, rows=("SUB-REPAIR-WHO",))
def omission_is_repaired_by_the_submitter_or_a_named_substitute(repair: RepairFacts, case: Case) -> Verdict:
    """Only the submitter repairs, or a substitute named on the list; another voter only steps in for who handed in."""
    steps_in = repair.by is RepairedBy.OTHER_VOTER and repair.omission in _STEPS_IN_FOR
    if repair.by in _MAY_REPAIR or (steps_in and case.election_type is not ElectionType.EK):
        return MET
    return not_met()


@rule(
    LISTS,
    "I 5 g",
    senate=("S 3 d",),
    severity=Severity.INFO,
    attached=Ground.ALL_STRUCK,
    rows=("LIST-ALLSTRUCK",),
)
def a_candidate_is_left_on_the_list(list_: ListFacts, _: Case) -> Verdict:
    """A list of which every candidate is struck is invalid."""
    return not_met() if list_.candidates and all(candidate.struck for candidate in list_.candidates) else MET


@rule(
    PERSONS,
    "I 6(1)f",
    severity=Severity.WARNING,
    attached=Ground.SETTLING_TWICE,
    for_types=RESIDENTS_ONLY,
    rows=("CAND-SETTLE-TWICE", "CAND-SETTLE-KIND"),
)
def candidate_declares_to_settle_for_one_body_of_a_kind(person: PersonFacts, case: Case) -> Verdict:
    """Who declares to settle here does not declare so for another province, water board or municipality as well;
    bodies of different kinds do not clash. The committees tell each other (I 1(2)(3))."""
    if not person.settles_elsewhere or person.settlement_declared is False:
        return MET
    here, kind = key(case.election.body or ""), case.election_type
    same = sorted(o.body for o in person.settles_elsewhere if o.election_type is kind and key(o.body) != here)
    if not same:
        return MET
    if person.settlement_declared is None:
        return needs_judgement("declaration_unknown", body=same[0])
    return not_met(body=same[0], count=len(same))


@rule(
    PERSONS,
    "I 6(1)h",
    senate=("S 4(1)f",),
    severity=Severity.INFO,
    attached=Ground.DEAD,
    rows=("CAND-DEAD",),
)
def no_death_certificate_of_the_candidate_came_in(person: PersonFacts, _: Case) -> Verdict:
    """A candidate of whom a death certificate was handed in is struck."""
    return not_met() if person.died else MET


@rule(
    GROUP,
    "I 6(2)b",
    senate=("S 4(2)b",),
    severity=Severity.ERROR,
    attached=Ground.NAME_TWICE,
    rows=("GRP-NAME-TWICE",),
)
def appellation_stands_above_one_list_per_district(group: GroupFacts, case: Case) -> Verdict:
    """One appellation stands above one list in each district, lists of other groups included."""
    if group.kind is AppellationKind.UNNAMED or not group.appellation:
        return MET
    named = [list_ for list_ in case.lists if not list_.unnamed]
    others = case.elsewhere.with_same_appellation(group.appellation, not_of=group.id) if case.elsewhere else ()
    taken: set[int] = set()
    for list_ in named:
        here = case.districts_of(list_)
        clashing = [other for other in others if other.shares(here)]
        if taken & here or clashing:
            shared = (taken & here).union(*(here & other.districts or here for other in clashing)) or {1}
            return not_met(appellation=group.appellation, district=case.district_name(min(shared)))
        taken |= here
    return MET


@rule(
    GROUP,
    "I 6(3)",
    senate=("S 4(3)",),
    severity=Severity.WARNING,
    attached=Ground.NOT_AS_REGISTERED,
    rows=("GRP-EXACT",),
)
def appellation_is_spelled_as_registered(group: GroupFacts, case: Case) -> Verdict:
    """An appellation stands above the list as it is registered; a merged one has no registered form."""
    registered, appellation = case.election.registered, group.appellation
    if group.kind is not AppellationKind.REGISTERED or not appellation or registered is None:
        return MET
    if appellation in registered or not is_registered(appellation, registered):
        return MET
    meant = sorted(name for name in registered if is_registered(appellation, {name}))
    return not_met(appellation=appellation, registered=meant[0])


RULES = (
    voter_who_steps_in_comes_within_the_repair_term,
    voter_who_steps_in_may_vote_and_shows_an_identity_document,
    omission_is_repaired_by_the_submitter_or_a_named_substitute,
    a_candidate_is_left_on_the_list,
    candidate_declares_to_settle_for_one_body_of_a_kind,
    no_death_certificate_of_the_candidate_came_in,
    appellation_stands_above_one_list_per_district,
    appellation_is_spelled_as_registered,
)
