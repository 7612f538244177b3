"""I 12 to I 16, for the Senate S 10 to S 14: whether numbers that were given are those of the law.

What the facts leave open is never held against a numbering: where votes or lots are not known, the rules ask or pass.
"""

from collections.abc import Iterable

from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.law.numbering.case import ALL_GROUPS, REVIVED, TAKING_PART, TIES, NumberingCase, Tie
from kieslijst.law.numbering.facts import Judgment, NumberedGroup
from kieslijst.law.numbering.order import Round
from kieslijst.law.rule import NOT_SENATE, SENATE, Severity, rule
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met


@rule(TAKING_PART, "I 13", senate=("S 11",), severity=Severity.INFO, rows=("CSB-NUM-UNIT",))
def group_has_one_number(group: NumberedGroup, _: NumberingCase) -> Verdict:
    """A list group, a set of identical lists or a list that stands alone gets one number."""
    if group.numbers is None or len(set(group.numbers)) == 1:
        return MET
    return not_met(numbers=", ".join(str(number) for number in sorted(set(group.numbers))))


@rule(ALL_GROUPS, "I 13", senate=("S 11",), severity=Severity.INFO, rows=("CSB-NUM-UNIT",))
def number_belongs_to_one_group(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """No two groups have the same number, also not after a judgment."""
    own = set(group.after_judgment or ())
    others = [other for other in (*case.groups, *case.revived) if other is not group]
    shared = [other for other in others if own & set(other.after_judgment or ())]
    return not_met(others=_names(shared)) if shared else MET


@rule(TAKING_PART, "I 14(1)", senate=("S 12(1)",), severity=Severity.INFO, rows=("CSB-NUM-SEATED",))
def groups_with_seats_stand_first_by_votes(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """Who won a seat under its own appellation stands by the votes then cast on it, most votes first."""
    if _stands_by_added_votes(group) or group.succession is not Succession.NONE:
        return MET
    return _by_votes(group, case)


@rule(TAKING_PART, "I 14(2)", senate=("S 12(2)",), severity=Severity.INFO, rows=("CSB-NUM-MERGE",))
def merged_group_stands_by_the_votes_of_those_with_seats(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """The votes of the groups behind a merged appellation are added up, of those that won a seat only."""
    if not _stands_by_added_votes(group) or group.succession is not Succession.NONE:
        return MET
    return _by_votes(group, case)


@rule(TAKING_PART, "I 14(2)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-NUM-NEW",))
def new_name_of_groups_with_seats_stands_among_them(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """A new name of H 4(8)b or c counts as a group with seats, and stands before those without."""
    number, last = group.number, case.numbers_for_votes
    if group.succession is Succession.NONE or case.rank(group).round is not Round.VOTES or number is None:
        return MET
    return MET if number <= last else not_met(number=number, last=last)


@rule(TAKING_PART, "I 14(2)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-NUM-MERGE-B",))
def new_name_stands_by_the_votes_behind_it(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """A new name stands by the votes of the groups behind it together, or by those of their joint list."""
    return MET if group.succession is Succession.NONE else _by_votes(group, case)


@rule(TAKING_PART, "I 14(3)", senate=("S 12(3)",), severity=Severity.INFO, rows=("CSB-NUM-REST",))
def other_groups_follow_by_districts_where_valid(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """The others come after, by the number of districts in which their list is valid, most first."""
    rank, number, open_to_it = case.rank(group), group.number, case.may_have(group)
    if rank.round is not Round.DISTRICTS or number is None or number in open_to_it:
        return MET
    return not_met(number=number, first=open_to_it.start, until=_end_of(open_to_it), districts=_or_zero(rank.count))


@rule(TIES, "I 14(1)", "I 14(3)", senate=("S 12(1)", "S 12(3)"), severity=Severity.INFO, rows=("CSB-NUM-TIE",))
def equal_groups_have_drawn_lots(tie: Tie, case: NumberingCase) -> Verdict:
    """Lots decide between groups with equal votes, or valid in equally many districts."""
    if case.facts.drawn is None:
        return needs_judgement("lots_not_known", names=_names(tie.groups))
    left = [group for group in tie.groups if group.id not in case.facts.drawn]
    return not_met(names=_names(left)) if len(left) > 1 else MET


@rule(TIES, "I 14(1)", "I 14(3)", senate=("S 12(1)", "S 12(3)"), severity=Severity.INFO, rows=("CSB-NUM-TIE",))
def equal_groups_stand_in_the_order_of_the_lot(tie: Tie, case: NumberingCase) -> Verdict:
    """Of equal groups, who was drawn first has the lowest number."""
    drawn = case.facts.drawn or ()
    settled = [group for group in tie.groups if group.id in drawn]
    if len(settled) < len(tie.groups) - 1:
        return MET
    by_lot = sorted(tie.groups, key=lambda group: drawn.index(group.id) if group.id in drawn else len(drawn))
    numbers = [group.number for group in by_lot if group.number is not None]
    return MET if numbers == sorted(numbers) else not_met(names=_names(by_lot))


@rule(
    TAKING_PART,
    "I 16(1)",
    senate=("S 14",),
    severity=Severity.INFO,
    rows=("CSB-NUM-COURT", "CSB-NUM-COURT-EK"),
)
def judgment_leaves_the_other_numbers(group: NumberedGroup, _: NumberingCase) -> Verdict:
    """When a court makes a list fall or stand, the others keep their numbers; a number may stay empty."""
    number, now = group.number, group.numbers_now
    if group.judgment is Judgment.INVALIDATED or number is None or now is None or set(now) == {number}:
        return MET
    return not_met(number=number)


@rule(REVIVED, "I 16(2)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-NUM-COURT",))
def list_revived_by_the_court_gets_the_next_number(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """A list that a court declares valid gets the number after the last one."""
    now, next_ = group.after_judgment, case.last_number + 1
    if now is None or (now and set(now) <= set(range(next_, next_ + len(case.revived)))):
        return MET
    return not_met(next=next_)


@rule(REVIVED, "S 14", severity=Severity.INFO, for_types=SENATE, rows=("CSB-NUM-COURT-EK",))
def senate_list_revived_by_the_court_has_a_number(group: NumberedGroup, case: NumberingCase) -> Verdict:
    """The law does not say which number a list for the Senate gets that a court declares valid."""
    return MET if group.after_judgment else needs_judgement("law_is_silent", next=case.last_number + 1)


def _by_votes(group: NumberedGroup, case: NumberingCase) -> Verdict:
    rank, number, open_to_it = case.rank(group), group.number, case.may_have(group)
    if rank.round is not Round.VOTES or number is None or number in open_to_it:
        return MET
    return not_met(number=number, first=open_to_it.start, until=_end_of(open_to_it), votes=_or_zero(rank.count))


def _stands_by_added_votes(group: NumberedGroup) -> bool:
    return group.kind is AppellationKind.MERGED or len(group.results or ()) > 1


def _end_of(numbers: range) -> int:
    """The last of several numbers; 0 when there is only one."""
    return numbers.stop - 1 if len(numbers) > 1 else 0


def _or_zero(count: int | None) -> int:
    return count or 0


def _names(groups: Iterable[NumberedGroup]) -> str:
    return ", ".join(group.name or group.id for group in groups)


RULES = (
    group_has_one_number,
    number_belongs_to_one_group,
    groups_with_seats_stand_first_by_votes,
    merged_group_stands_by_the_votes_of_those_with_seats,
    new_name_of_groups_with_seats_stands_among_them,
    new_name_stands_by_the_votes_behind_it,
    other_groups_follow_by_districts_where_valid,
    equal_groups_have_drawn_lots,
    equal_groups_stand_in_the_order_of_the_lot,
    judgment_leaves_the_other_numbers,
    list_revived_by_the_court_gets_the_next_number,
    senate_list_revived_by_the_court_has_a_number,
)
