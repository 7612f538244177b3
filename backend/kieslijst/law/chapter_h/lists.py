"""H 2, H 6 and H 11: districts, order, number of names, sets and groups. R 1(2), R 4 and R 10 for the Senate."""

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.facts import AppellationKind, GroupFacts, ListFacts
from kieslijst.law.rule import SEVERAL_DISTRICTS, Severity, rule
from kieslijst.law.sanctions import Consequence, Ground
from kieslijst.law.scopes import GROUP, LISTS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met


@rule(
    LISTS,
    "H 2",
    senate=("R 1(2)",),
    severity=Severity.ERROR,
    attached=Ground.WRONG_MODEL,
    rows=("LIST-H2-DISTRICT",),
)
def list_names_its_districts(list_: ListFacts, case: Case) -> Verdict:
    """A list says for which district or districts it is; an election with one district needs no word of it."""
    if list_.districts is None or list_.districts or case.several_districts is not True:
        return MET
    return not_met()


@rule(LISTS, "E 1", senate=("Q 1",), severity=Severity.ERROR, rows=("LIST-DISTRICT-VALID",))
def districts_of_the_list_belong_to_the_election(list_: ListFacts, case: Case) -> Verdict:
    """Every district on a list is a district of this election."""
    if case.election.districts is None or case.several_districts is False:
        return MET
    known = {district.number for district in case.election.districts}
    strange = sorted(set(list_.districts or ()) - known)
    return not_met(district=strange[0]) if strange else MET


@rule(
    LISTS,
    "H 7(2)",
    "I 6(2)b",
    senate=("R 5(2)", "S 4(2)b"),
    severity=Severity.ERROR,
    attached=Ground.NAME_TWICE,
    rows=("LIST-DISTRICT-ONCE",),
)
def no_other_list_of_the_group_is_for_the_same_district(list_: ListFacts, case: Case) -> Verdict:
    """A group uses a district on one list only: else the appellation falls, and who stands on both lists is struck."""
    here = case.districts_of(list_)
    for other in case.lists:
        shared = here & case.districts_of(other) if other is not list_ else frozenset()
        if shared:
            return not_met(district=case.district_name(min(shared)), other=case.list_number(other.id))
    return MET


@rule(LISTS, "H 6(1)", senate=("R 4(1)",), severity=Severity.ERROR, attached=Consequence.INV, rows=("LIST-MIN1",))
def list_names_a_candidate(list_: ListFacts, _: Case) -> Verdict:
    """There is at least one candidate on a list."""
    return MET if list_.candidates else not_met()


@rule(LISTS, "H 6(1)", senate=("R 4(1)",), severity=Severity.ERROR, rows=("LIST-ORDER",))
def candidates_stand_in_an_unbroken_order(list_: ListFacts, _: Case) -> Verdict:
    """Candidates are numbered from the first on, without gaps and without one number twice."""
    for expected, candidate in enumerate(list_.candidates, start=1):
        if candidate.position != expected:
            return not_met(expected=expected, found=candidate.position)
    return MET


@rule(
    LISTS,
    "H 6(2)",
    senate=("R 4(2)",),
    severity=Severity.WARNING,
    attached=Ground.EXCESS,
    rows=("LIST-H6-MAX50", "LIST-H6-EDGE15", "LIST-H6-MERGED", "LIST-EXCESS-LAST"),
)
def list_has_no_more_names_than_the_ordinary_maximum(list_: ListFacts, case: Case) -> Verdict:
    """Without a large result last time a list holds the ordinary number of names at most; who is struck on an earlier
    ground makes room."""
    maximum = case.whole(AmountName.MAXIMUM_NAMES)
    larger = case.whole(AmountName.LARGER_MAXIMUM_NAMES)
    names = _names(list_)
    allowed = case.largest_list.maximum
    if names <= maximum or allowed == larger:
        return MET
    if allowed is None and names > larger:
        return MET
    if allowed is None:
        threshold = case.whole(AmountName.SEATS_OF_A_LARGE_LIST)
        return needs_judgement("result_unknown", names=names, maximum=maximum, larger=larger, threshold=threshold)
    return not_met(names=names, maximum=maximum, surplus=names - maximum)


@rule(
    LISTS,
    "H 6(2)",
    senate=("R 4(2)",),
    severity=Severity.WARNING,
    attached=Ground.EXCESS,
    rows=("LIST-H6-MAX80",),
)
def list_has_no_more_names_than_the_larger_maximum(list_: ListFacts, case: Case) -> Verdict:
    """After a large result last time a list holds the larger number of names at most, and no list holds more."""
    larger, names = case.whole(AmountName.LARGER_MAXIMUM_NAMES), _names(list_)
    if names <= larger or case.largest_list.maximum not in (None, larger):
        return MET
    return not_met(names=names, maximum=larger, surplus=names - larger)


@rule(
    GROUP,
    "H 11(1)",
    senate=("R 10(1)",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("LIST-SET",),
)
def lists_of_the_group_form_one_identical_set(_: GroupFacts, case: Case) -> Verdict:
    """Lists for different districts with the same candidates in the same order are one set of identical lists."""
    variants = {_order(list_) for list_ in case.lists}
    return not_met(lists=len(case.lists), variants=len(variants)) if len(variants) > 1 else MET


@rule(
    GROUP,
    "H 11(2)",
    senate=("R 10(2)",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("LIST-GROUP-NAME",),
)
def lists_of_the_group_carry_one_appellation(group: GroupFacts, case: Case) -> Verdict:
    """Lists for different districts under one appellation are a list group; one without it stands apart."""
    if group.kind is AppellationKind.UNNAMED:
        return MET
    without = sum(list_.unnamed for list_ in case.lists)
    return not_met(without=without, lists=len(case.lists)) if 0 < without < len(case.lists) else MET


@rule(
    GROUP,
    "H 11(2)",
    senate=("R 10(2)",),
    severity=Severity.INFO,
    for_types=SEVERAL_DISTRICTS,
    rows=("LIST-GROUP-FIRST",),
)
def unnamed_lists_have_the_same_first_candidate(group: GroupFacts, case: Case) -> Verdict:
    """Unnamed lists for different districts are a list group only through the same first candidate."""
    if group.kind is not AppellationKind.UNNAMED:
        return MET
    first = {list_.candidates[0].person.id for list_ in case.lists if list_.candidates}
    return not_met(lists=len(case.lists), groups=len(first)) if len(first) > 1 else MET


@rule(GROUP, "H 2", senate=("R 1(2)",), severity=Severity.INFO, for_types=SEVERAL_DISTRICTS, rows=())
def every_district_has_a_list_of_the_group(_: GroupFacts, case: Case) -> Verdict:
    """A list counts only in its own districts. No row of the catalogue: finding L05 of the readiness page."""
    if case.election.districts is None or not case.lists:
        return MET
    covered = {number for list_ in case.lists for number in list_.districts or ()}
    empty = sorted(district.number for district in case.election.districts if district.number not in covered)
    if not empty or any(list_.districts is None for list_ in case.lists):
        return MET
    return not_met(count=len(empty), districts=", ".join(case.district_name(number) for number in empty))


def _names(list_: ListFacts) -> int:
    return sum(not candidate.struck for candidate in list_.candidates)


def _order(list_: ListFacts) -> tuple[str, ...]:
    return tuple(candidate.person.id for candidate in list_.candidates)


RULES = (
    list_names_its_districts,
    districts_of_the_list_belong_to_the_election,
    no_other_list_of_the_group_is_for_the_same_district,
    list_names_a_candidate,
    candidates_stand_in_an_unbroken_order,
    list_has_no_more_names_than_the_ordinary_maximum,
    list_has_no_more_names_than_the_larger_maximum,
    lists_of_the_group_form_one_identical_set,
    lists_of_the_group_carry_one_appellation,
    unnamed_lists_have_the_same_first_candidate,
    every_district_has_a_list_of_the_group,
)
