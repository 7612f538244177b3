"""H 4(8): which groups need neither declarations of support nor a deposit. R 2(5) for the Senate.

Each rule answers for one way to be exempt; `kieslijst.law.exemption` works the answer out.
"""

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.exemption import Why
from kieslijst.law.facts import AppellationKind, GroupFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, not_met


@rule(GROUP, "H 4(8)", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-SEATS",))
def result_of_the_last_election_is_given(_: GroupFacts, case: Case) -> Verdict:
    """The group says what it won last time, as size, exemption and number of its lists hang on it."""
    return not_met() if case.exemption.why is Why.SEATS_NOT_GIVEN else MET


@rule(GROUP, "H 4(8)", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-EXEMPT",))
def group_won_a_seat_under_this_appellation(_: GroupFacts, case: Case) -> Verdict:
    """A group is exempt when a list under its appellation won a seat at the last election of this body."""
    return not_met(deposit=_deposit(case)) if case.exemption.why is Why.NO_SEATS else MET


@rule(GROUP, "H 4(8)", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-EXEMPT-BODY",))
def seats_that_exempt_are_in_this_body(group: GroupFacts, case: Case) -> Verdict:
    """Seats in another body do not exempt."""
    other = group.seats_in_other_body or 0
    return not_met(seats=other) if other > 0 and case.exemption.answer is False else MET


@rule(GROUP, "H 4(8)a", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-EXEMPT-MERGE",))
def one_of_the_merged_groups_won_a_seat(_: GroupFacts, case: Case) -> Verdict:
    """A merged appellation is exempt when the groups jointly, or at least one of them, won a seat."""
    return not_met(deposit=_deposit(case)) if case.exemption.why is Why.MERGED_WITHOUT_SEATS else MET


@rule(GROUP, "H 4(8)b", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-EXEMPT-NEW-B",))
def each_group_behind_a_new_name_won_a_seat(group: GroupFacts, case: Case) -> Verdict:
    """A new name of groups that stood apart is exempt when each of them won a seat."""
    if case.exemption.why is not Why.NEW_NAME_NOT_ALL_SEATED:
        return MET
    seatless = sum(part.seats_before == 0 for part in group.parts)
    return not_met(seatless=seatless, deposit=_deposit(case))


@rule(GROUP, "H 4(8)c", senate=("R 2(5)",), severity=Severity.INFO, rows=("GRP-EXEMPT-NEW-C",))
def joint_list_behind_a_new_name_won_a_seat(_: GroupFacts, case: Case) -> Verdict:
    """A new name of groups that ran under a merged appellation is exempt when that list won a seat."""
    seatless = case.exemption.why is Why.NEW_NAME_OF_SEATLESS_JOINT_LIST
    return not_met(deposit=_deposit(case)) if seatless else MET


@rule(GROUP, "H 4(8)", senate=("R 2(5)",), severity=Severity.INFO, rows=("SUP-EXEMPT",))
def group_is_not_unnamed_and_so_may_be_exempt(group: GroupFacts, case: Case) -> Verdict:
    """An unnamed list is never exempt, not even with sitting members on it."""
    return not_met(deposit=_deposit(case)) if group.kind is AppellationKind.UNNAMED else MET


def _deposit(case: Case) -> int:
    """The deposit in whole euros or dollars; 0 for the Senate, which asks none."""
    return case.whole(AmountName.DEPOSIT)


RULES = (
    result_of_the_last_election_is_given,
    group_won_a_seat_under_this_appellation,
    seats_that_exempt_are_in_this_body,
    one_of_the_merged_groups_won_a_seat,
    each_group_behind_a_new_name_won_a_seat,
    joint_list_behind_a_new_name_won_a_seat,
    group_is_not_unnamed_and_so_may_be_exempt,
)
