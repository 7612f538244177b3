"""Both examples of each row of E.8 on the numbers of the lists."""

from typing import Any

from tests.law.builders import T, election
from tests.law.examples import Example, Says

from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.law.numbering import PastResult, rules
from kieslijst.law.numbering.case import NumberingCase
from kieslijst.law.numbering.facts import Judgment, NumberedGroup, NumberingFacts
from kieslijst.law.rule import AnyRule


def seated(id_: str, votes: int, *numbers: int, seats: int = 1, **changes: Any) -> NumberedGroup:
    """A group that won a seat under its own appellation."""
    return NumberedGroup(id_, id_, numbers, 20, (PastResult(id_, votes, seats),), **changes)


def new(id_: str, districts: int | None, *numbers: int, **changes: Any) -> NumberedGroup:
    """A group that did not take part last time."""
    return NumberedGroup(id_, id_, numbers, districts, (), **changes)


def behind(succession: Succession, *results: tuple[int, int], number: int) -> NumberedGroup:
    """A merged appellation (succession none) or a new name, with votes and seats of the groups behind it."""
    kind = AppellationKind.MERGED if succession is Succession.NONE else AppellationKind.REGISTERED
    past = tuple(PastResult(f"deel {place}", votes, seats) for place, (votes, seats) in enumerate(results))
    return NumberedGroup("m", "Samen", (number,), 20, past, kind, succession)


def case(*groups: NumberedGroup, kind: T = T.TK, drawn: tuple[str, ...] | None = ()) -> NumberingCase:
    return NumberingCase(NumberingFacts(election(kind), groups, drawn))


def met(row: str, words: str, rule: AnyRule, matter: NumberingCase) -> Example:
    return Example(row, words, rule, matter, Says.MET)


def not_met(row: str, words: str, rule: AnyRule, matter: NumberingCase) -> Example:
    return Example(row, words, rule, matter, Says.NOT_MET)


def asks(row: str, words: str, rule: AnyRule, matter: NumberingCase) -> Example:
    return Example(row, words, rule, matter, Says.ASKS)


_SEPARATE, _JOINT, _MERGED = Succession.OF_SEPARATE_GROUPS, Succession.OF_JOINT_LIST, Succession.NONE
_REVIVED, _FALLEN = Judgment.REVIVED, Judgment.INVALIDATED
_MERGE = rules.merged_group_stands_by_the_votes_of_those_with_seats
_NEW = rules.new_name_of_groups_with_seats_stands_among_them
_BEHIND = rules.new_name_stands_by_the_votes_behind_it
_REST = rules.other_groups_follow_by_districts_where_valid
_LOTS = rules.equal_groups_have_drawn_lots
_ORDER = rules.equal_groups_stand_in_the_order_of_the_lot
_KEPT = rules.judgment_leaves_the_other_numbers
_NEXT = rules.list_revived_by_the_court_gets_the_next_number

EXAMPLES: tuple[Example, ...] = (
    met(
        "CSB-NUM-SEATED",
        "2.4m votes → 1, 2.0m → 2",
        rules.groups_with_seats_stand_first_by_votes,
        case(seated("a", 2_400_000, 1, seats=20), seated("b", 2_000_000, 2, seats=30), new("c", 20, 3)),
    ),
    not_met(
        "CSB-NUM-SEATED",
        "order by seats",
        rules.groups_with_seats_stand_first_by_votes,
        case(seated("a", 2_400_000, 2, seats=20), seated("b", 2_000_000, 1, seats=30), new("c", 20, 3)),
    ),
    met("CSB-NUM-TIE", "equal votes → lot", _LOTS, case(seated("a", 5, 2), seated("b", 5, 1), drawn=("b", "a"))),
    not_met("CSB-NUM-TIE", "alphabet", _LOTS, case(seated("a", 5, 1), seated("b", 5, 2))),
    asks("CSB-NUM-TIE", "lots not known", _LOTS, case(seated("a", 5, 1), seated("b", 5, 2), drawn=None)),
    met("CSB-NUM-TIE", "equal votes → lot", _ORDER, case(seated("a", 5, 2), seated("b", 5, 1), drawn=("b", "a"))),
    not_met("CSB-NUM-TIE", "alphabet", _ORDER, case(seated("a", 5, 1), seated("b", 5, 2), drawn=("b", "a"))),
    met(
        "CSB-NUM-MERGE",
        "100k+80k",
        _MERGE,
        case(behind(_MERGED, (100_000, 2), (80_000, 1), (20_000, 0), number=2), seated("b", 190_000, 1)),
    ),
    not_met(
        "CSB-NUM-MERGE",
        "+20k of seatless group",
        _MERGE,
        case(behind(_MERGED, (100_000, 2), (80_000, 1), (20_000, 0), number=1), seated("b", 190_000, 2)),
    ),
    met(
        "CSB-NUM-NEW",
        "PS27",
        _NEW,
        case(behind(_SEPARATE, (100_000, 2), (80_000, 1), number=1), new("c", 3, 2), kind=T.PS),
    ),
    not_met(
        "CSB-NUM-NEW",
        "PS27, behind a group without seats",
        _NEW,
        case(behind(_SEPARATE, (100_000, 2), (80_000, 1), number=2), new("c", 3, 1), kind=T.PS),
    ),
    not_met(
        "CSB-NUM-NEW",
        "EK27: not in S 12",
        _REST,
        case(behind(_SEPARATE, (100_000, 2), (80_000, 1), number=1), seated("b", 50_000, 2), kind=T.EK),
    ),
    met("CSB-NUM-REST", "20>19", _REST, case(new("a", 20, 1), new("b", 19, 2))),
    not_met(
        "CSB-NUM-REST",
        "submitted in 20, valid in 12 → 12",
        _REST,
        case(new("submitted in 20", 12, 1), new("b", 19, 2)),
    ),
    met("CSB-NUM-UNIT", "3 lists of D66 → one number", rules.group_has_one_number, case(new("a", 20, 4, 4, 4))),
    not_met("CSB-NUM-UNIT", "three numbers", rules.group_has_one_number, case(new("a", 20, 4, 5, 6))),
    not_met("CSB-NUM-UNIT", "no number", rules.group_has_one_number, case(new("a", 20))),
    met("CSB-NUM-UNIT", "own numbers", rules.number_belongs_to_one_group, case(new("a", 20, 1), new("b", 9, 2))),
    not_met("CSB-NUM-UNIT", "one for two", rules.number_belongs_to_one_group, case(new("a", 20, 1), new("b", 9, 1))),
    met("CSB-NUM-COURT", "27→28", _NEXT, case(new("a", 20, 27), new("r", 20, numbers_now=(28,), judgment=_REVIVED))),
    not_met(
        "CSB-NUM-COURT",
        "renumber all",
        _NEXT,
        case(new("a", 20, 1, numbers_now=(2,)), new("r", 20, numbers_now=(1,), judgment=_REVIVED)),
    ),
    met("CSB-NUM-COURT", "27→28", _KEPT, case(new("a", 20, 27), new("r", 20, numbers_now=(28,), judgment=_REVIVED))),
    not_met(
        "CSB-NUM-COURT",
        "renumber all",
        _KEPT,
        case(new("a", 20, 1, numbers_now=(2,)), new("r", 20, numbers_now=(1,), judgment=_REVIVED)),
    ),
    met(
        "CSB-NUM-COURT-EK",
        "number 5 stays empty",
        _KEPT,
        case(new("fallen", 12, 5, judgment=_FALLEN, numbers_now=()), new("b", 11, 6), kind=T.EK),
    ),
    not_met(
        "CSB-NUM-COURT-EK",
        "6 becomes 5",
        _KEPT,
        case(new("fallen", 12, 5, judgment=_FALLEN, numbers_now=()), new("b", 11, 6, numbers_now=(5,)), kind=T.EK),
    ),
    met(
        "CSB-NUM-COURT-EK",
        "a revived list with a number",
        rules.senate_list_revived_by_the_court_has_a_number,
        case(new("a", 12, 1), new("r", 12, numbers_now=(2,), judgment=_REVIVED), kind=T.EK),
    ),
    asks(
        "CSB-NUM-COURT-EK",
        "no rule for a revived list",
        rules.senate_list_revived_by_the_court_has_a_number,
        case(new("a", 12, 1), new("r", 12, judgment=_REVIVED), kind=T.EK),
    ),
    met(
        "CSB-NUM-MERGE-B",
        "b: 100k+80k=180k",
        _BEHIND,
        case(behind(_SEPARATE, (100_000, 2), (80_000, 1), number=1), seated("b", 150_000, 2), kind=T.PS),
    ),
    not_met(
        "CSB-NUM-MERGE-B",
        "b: larger group only, 100k",
        _BEHIND,
        case(behind(_SEPARATE, (100_000, 2), (80_000, 1), number=2), seated("b", 150_000, 1), kind=T.PS),
    ),
    met(
        "CSB-NUM-MERGE-B",
        "c: votes of the joint list",
        _BEHIND,
        case(behind(_JOINT, (180_000, 5), number=1), seated("b", 150_000, 2), kind=T.PS),
    ),
)
