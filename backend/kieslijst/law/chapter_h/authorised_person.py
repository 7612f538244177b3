"""H 10 and H 10a: who accepts the appointment for a candidate. R 9 and R 9a for the Senate.

ER and KC read "outside the island" (Ya 16, Ya 28) and KCNI has its own rule (Pa 13): see those chapters.
"""

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.days import shifted
from kieslijst.law.facts import NOT_GIVEN, AuthorisedPersonFacts, GroupFacts, PersonFacts, RefusalFacts
from kieslijst.law.residence import in_european_part
from kieslijst.law.rule import Severity, Types, rule, types
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import GROUP, PERSONS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_EUROPEAN_PART = types(_T.TK, _T.EK, _T.PS, _T.WS, _T.GR, _T.EP)
_VOLUNTARY = Types(frozenset({_T.TK, _T.EK, _T.PS}), several_districts=frozenset({_T.PS}))
_HUNDRED = 100
_NOT_VOLUNTARY = types(_T.PS, _T.WS, _T.GR, _T.EP)


@rule(
    PERSONS,
    "H 10(1)",
    senate=("R 9(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_EUROPEAN_PART,
    rows=("CAND-H10",),
)
def candidate_outside_the_european_part_has_an_authorised_person(person: PersonFacts, _: Case) -> Verdict:
    """A candidate who lives outside the European part of the Netherlands names an authorised person."""
    named, residence = person.authorised_person, person.residence
    if isinstance(named, AuthorisedPersonFacts) or residence is None or in_european_part(residence) is not False:
        return MET
    return (
        not_met(place=residence.on_list) if named is NOT_GIVEN else needs_judgement("unknown", place=residence.on_list)
    )


@rule(
    PERSONS,
    "H 10(1)",
    senate=("R 9(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_EUROPEAN_PART,
    rows=("CAND-H10-AGENT-NL",),
)
def authorised_person_lives_in_the_european_part(person: PersonFacts, _: Case) -> Verdict:
    """The authorised person of a candidate outside the European part of the Netherlands lives inside it."""
    named = _obligatory(person)
    if named is None or in_european_part(named.residence) is not False:
        return MET
    return not_met(place=named.residence.on_list)


@rule(
    PERSONS,
    "H 10(1)",
    senate=("R 9(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_EUROPEAN_PART,
    rows=("CAND-H10-AGENT-NL",),
)
def authorised_person_is_fully_named(person: PersonFacts, _: Case) -> Verdict:
    """The declaration gives surname, initials, place of residence and address of the authorised person."""
    named = _obligatory(person)
    return MET if named is None or _is_complete(named) else not_met()


@rule(
    PERSONS,
    "H 10(1)",
    senate=("R 9(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_EUROPEAN_PART,
    rows=("CAND-H10-SAME",),
)
def candidate_names_the_same_authorised_person_on_all_lists(person: PersonFacts, case: Case) -> Verdict:
    """A candidate on several lists names one and the same authorised person on each declaration."""
    count = _different(person, case)
    return not_met(count=count) if count > 1 and _obligatory(person) is not None else MET


@rule(PERSONS, "H 10(2)", "H 10a(5)", senate=("R 9(2)", "R 9a(5)"), severity=Severity.INFO, rows=("CAND-H10-REVOKE",))
def revocation_names_a_new_person_or_an_address(person: PersonFacts, _: Case) -> Verdict:
    """Who revokes the authorised person in writing names a new one, or gives an address."""
    letter = person.revocation
    return MET if letter is None or letter.names_new_person or letter.gives_address else not_met()


@rule(PERSONS, "H 10a(1)", severity=Severity.INFO, for_types=_NOT_VOLUNTARY, rows=("CAND-H10A",))
def voluntary_authorised_person_is_allowed_here(person: PersonFacts, case: Case) -> Verdict:
    """A candidate inside the European part may name an authorised person only for TK, EK and a province with several
    districts; elsewhere it has no effect."""
    if case.election_type is ElectionType.PS and case.several_districts is not False:
        return MET
    return MET if _voluntary(person) is None else not_met()


@rule(
    PERSONS,
    "H 10a(1)",
    senate=("R 9a(1)",),
    severity=Severity.WARNING,
    for_types=_VOLUNTARY,
    rows=("CAND-H10A-DATA",),
)
def voluntary_authorised_person_meets_the_same_demands(person: PersonFacts, case: Case) -> Verdict:
    """A voluntary authorised person lives in the European part, is fully named and is the same on all lists."""
    named = _voluntary(person)
    if named is None:
        return MET
    fit = in_european_part(named.residence) is not False and _is_complete(named) and _different(person, case) <= 1
    return MET if fit else not_met()


@rule(GROUP, "H 10a(4)", senate=("R 9a(4)",), severity=Severity.INFO, for_types=_VOLUNTARY, rows=("LIST-H10A-ORDER",))
def own_order_of_the_group_is_reported_in_time(group: GroupFacts, case: Case) -> Verdict:
    """The group reports its own order to the committee within the term after nomination day."""
    last = shifted(case.election.nomination_day, case.whole(AmountName.ORDER_REPORT))
    if group.order_reported_on is None or group.order_reported_on <= last:
        return MET
    return not_met(date=group.order_reported_on, last=last)


@rule(GROUP, "H 10a(4)", senate=("R 9a(4)",), severity=Severity.INFO, for_types=_VOLUNTARY, rows=("LIST-H10A-PUBLISH",))
def reported_order_is_published(group: GroupFacts, _: Case) -> Verdict:
    """The chair of the committee publishes a reported order as soon as possible."""
    return not_met() if group.order_reported_on is not None and group.order_published is False else MET


@rule(PERSONS, "H 10a(2)", senate=("R 9a(2)",), severity=Severity.INFO, for_types=_VOLUNTARY, rows=("CAND-H10A-USE",))
def refusal_for_a_candidate_keeps_an_order_set_before_the_vote(person: PersonFacts, case: Case) -> Verdict:
    """A voluntary authorised person refuses an appointment only to keep an order set before the vote."""
    refusal, day = person.refusal, case.election.election_day
    if refusal is None or refusal.order_set_on is None or refusal.order_set_on < day or _voluntary(person) is None:
        return MET
    return not_met(date=refusal.order_set_on, day=day)


@rule(PERSONS, "H 10a(3)", senate=("R 9a(3)",), severity=Severity.INFO, for_types=_VOLUNTARY, rows=("CAND-H10A-USE",))
def refusal_does_not_pass_over_a_candidate_with_many_votes(person: PersonFacts, case: Case) -> Verdict:
    """Before the first meeting no appointment is refused for a candidate with more than the share of the quota that
    gives preference, for the Senate with that share or more."""
    refusal = person.refusal
    if refusal is None or refusal.before_first_meeting is not True or _voluntary(person) is None:
        return MET
    return not_met(votes=refusal.votes or 0) if _has_preference(refusal, case) else MET


def _has_preference(refusal: RefusalFacts, case: Case) -> bool:
    """Votes against the share of the quota, in whole numbers: the quota is votes over seats (P 5, U 5)."""
    if refusal.votes is None or not refusal.all_votes or not refusal.all_seats:
        return False
    votes = refusal.votes * refusal.all_seats * _HUNDRED
    needed = case.whole(AmountName.PREFERENCE_SHARE) * refusal.all_votes
    return votes >= needed if case.election_type is ElectionType.EK else votes > needed


def _obligatory(person: PersonFacts) -> AuthorisedPersonFacts | None:
    named = person.authorised_person
    if not isinstance(named, AuthorisedPersonFacts) or in_european_part(person.residence) is not False:
        return None
    return named


def _voluntary(person: PersonFacts) -> AuthorisedPersonFacts | None:
    named = person.authorised_person
    if not isinstance(named, AuthorisedPersonFacts) or in_european_part(person.residence) is not True:
        return None
    return named


def _is_complete(named: AuthorisedPersonFacts) -> bool:
    name = named.name
    return bool(name.last_name and name.initials and named.residence.place) and named.address_complete is not False


def _different(person: PersonFacts, case: Case) -> int:
    places = case.placements[person.id]
    if len(places) == 1:
        return 1
    named = (place.candidate.person.authorised_person for place in places)
    return len({(who.name, who.residence) for who in named if isinstance(who, AuthorisedPersonFacts)})


RULES = (
    candidate_outside_the_european_part_has_an_authorised_person,
    authorised_person_lives_in_the_european_part,
    authorised_person_is_fully_named,
    candidate_names_the_same_authorised_person_on_all_lists,
    revocation_names_a_new_person_or_an_address,
    voluntary_authorised_person_is_allowed_here,
    voluntary_authorised_person_meets_the_same_demands,
    own_order_of_the_group_is_reported_in_time,
    reported_order_is_published,
    refusal_for_a_candidate_keeps_an_order_set_before_the_vote,
    refusal_does_not_pass_over_a_candidate_with_many_votes,
)
