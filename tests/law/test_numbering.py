"""Kieswet I 12 to I 16 and S 10 to S 14: by votes, then by districts, ties by lot."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.law.numbering import (
    Draw,
    Entrant,
    Numbered,
    Numbering,
    PastResult,
    Round,
    number_for_revived,
    number_lists,
    votes_that_count,
)
from kieslijst.law.wording import explain
from kieslijst.shared.election_type import ElectionType as T


def _seated(name: str, votes: int, seats: int = 1, districts: int = 1) -> Entrant:
    return Entrant(name, districts, results=(PastResult(name, votes, seats),))


def _new(name: str, districts: int = 1) -> Entrant:
    return Entrant(name, districts)


def _merged(*results: tuple[int, int], succession: Succession = Succession.NONE) -> Entrant:
    kind = AppellationKind.REGISTERED if succession is not Succession.NONE else AppellationKind.MERGED
    past = tuple(PastResult(f"deel {number}", votes, seats) for number, (votes, seats) in enumerate(results))
    return Entrant("m", 1, kind, past, succession)


def _order(*entrants: Entrant, kind: T = T.GR, drawn: tuple[str, ...] = ()) -> list[str]:
    return [entry.id for entry in number_lists(entrants, election_type=kind, drawn=drawn).numbered]


def test_seated_groups_come_first_by_votes_and_not_by_seats_i_14_1() -> None:
    assert _order(_seated("b", 2_000_000, seats=30), _seated("a", 2_400_000, seats=20), _new("c", 20)) == [
        "a",
        "b",
        "c",
    ]


def test_a_group_without_a_seat_stands_with_the_rest_however_many_votes_it_had() -> None:
    assert _order(_seated("many", 900_000, seats=0), _seated("few", 1_000)) == ["few", "many"]


def test_votes_of_merged_groups_that_won_seats_are_added_i_14_2() -> None:
    assert votes_that_count(_merged((100_000, 2), (80_000, 1), (20_000, 0)), T.GR) == 180_000


def test_a_merged_group_without_any_seat_stands_with_the_rest() -> None:
    assert votes_that_count(_merged((100_000, 0), (80_000, 0)), T.GR) is None


def test_a_new_name_of_seated_groups_counts_all_their_votes_but_not_in_the_senate() -> None:
    both_seated = _merged((100_000, 2), (80_000, 1), succession=Succession.OF_SEPARATE_GROUPS)

    assert votes_that_count(both_seated, T.PS) == 180_000
    assert votes_that_count(both_seated, T.EK) is None


def test_a_new_name_counts_only_when_each_group_won_a_seat_h_4_8_b() -> None:
    one_seatless = _merged((100_000, 2), (80_000, 0), succession=Succession.OF_SEPARATE_GROUPS)

    assert votes_that_count(one_seatless, T.PS) is None


def test_a_new_name_of_a_joint_list_counts_the_votes_of_that_list() -> None:
    assert votes_that_count(_merged((150_000, 5), succession=Succession.OF_JOINT_LIST), T.PS) == 150_000


def test_an_unnamed_list_always_stands_with_the_rest() -> None:
    unnamed = Entrant("u", 20, AppellationKind.UNNAMED, (PastResult("u", 500_000, 9),))

    assert _order(unnamed, _seated("a", 10)) == ["a", "u"]


def test_the_rest_goes_by_districts_where_the_list_is_valid_i_14_3() -> None:
    assert _order(_new("in 12", 12), _new("in 20", 20), _new("in 19", 19)) == ["in 20", "in 19", "in 12"]


def test_equal_votes_ask_for_lots_and_leave_the_others_their_numbers() -> None:
    numbering = number_lists([_seated("a", 500), _seated("b", 500), _seated("c", 900), _new("d")], election_type=T.GR)

    assert numbering.draws == (Draw(("a", "b"), 2, Round.VOTES, 500, ("a", "b")),)
    assert [(entry.id, entry.number) for entry in numbering.numbered] == [("c", 1), ("d", 4)]
    assert not numbering.is_complete


def test_bbb_and_ja21_drew_lots_in_ek23_and_volt_came_after() -> None:
    entrants = [_new("BBB", 12), _new("JA21", 12), _new("Volt", 11)]

    open_draw = number_lists(entrants, election_type=T.EK).draws
    drawn = number_lists(entrants, election_type=T.EK, drawn=["JA21"])

    both = ("BBB", "JA21")
    assert open_draw == (Draw(both, 1, Round.DISTRICTS, 12, both),)
    assert drawn.numbered == (
        Numbered("JA21", 1, Round.DISTRICTS, 12, by_lot=True, equals=both),
        Numbered("BBB", 2, Round.DISTRICTS, 12, by_lot=True, equals=both),
        Numbered("Volt", 3, Round.DISTRICTS, 11, by_lot=False),
    )


def test_a_draw_may_be_half_way() -> None:
    numbering = number_lists([_new("a"), _new("b"), _new("c"), _new("d")], election_type=T.GR, drawn=["c"])

    assert [(entry.id, entry.number) for entry in numbering.numbered] == [("c", 1)]
    assert numbering.draws == (Draw(("a", "b", "d"), 2, Round.DISTRICTS, 1, ("a", "b", "d")),)


def test_c22_tk21_thirteen_lists_with_seats_first_then_twenty_four_by_lot() -> None:
    entrants = [_seated(f"s{n}", 1000 - n, districts=20) for n in range(13)] + [_new(f"n{n:02}", 20) for n in range(24)]

    numbering = number_lists(entrants, election_type=T.TK)

    assert [entry.number for entry in numbering.numbered] == list(range(1, 14))
    assert [(draw.first_number, len(draw.ids)) for draw in numbering.draws] == [(14, 24)]


def test_a_revived_list_gets_the_next_free_number_i_16_2() -> None:
    assert number_for_revived(range(1, 28)) == 28
    assert number_for_revived([1, 2, 5]) == 6


@pytest.mark.parametrize("drawn", [["x"], ["a", "a"]])
def test_a_drawn_id_that_is_no_entrant_or_comes_twice_is_refused(drawn: list[str]) -> None:
    with pytest.raises(ValueError, match="id"):
        number_lists([_new("a"), _new("b")], election_type=T.GR, drawn=drawn)


def test_each_number_is_explained() -> None:
    """By votes, by votes added up, by districts, and by lot between whom."""
    behind = (PastResult("Noord", 100_000, 2), PastResult("Zuid", 80_000, 1), PastResult("West", 20_000, 0))
    entrants = [
        Entrant("1", 20, AppellationKind.MERGED, behind, name="Noord/Zuid/West"),
        _seated("2", 90_000),
        Entrant("3", 12, name="Oost"),
        Entrant("4", 12, name="Midden"),
    ]

    open_draw = number_lists(entrants, election_type=T.TK).draws[0]
    said = [explain(given) for given in number_lists(entrants, election_type=T.TK, drawn=["4", "3"]).numbered]

    assert "geloot worden tussen Oost en Midden" in explain(open_draw)
    assert said == [
        "Nummer 1: bij de vorige verkiezing samen 180000 stemmen van Noord en Zuid.",
        "Nummer 2: bij de vorige verkiezing 90000 stemmen en ten minste een zetel.",
        "Nummer 3: geloot tussen Oost en Midden, elk geldig in 12 kieskringen.",
        "Nummer 4: geloot tussen Oost en Midden, elk geldig in 12 kieskringen.",
    ]


def test_d6_a_numbering_has_no_status_of_appeal() -> None:
    """No appeal lies against the numbers (cases.md D6): complete, or waiting for lots, and nothing else."""
    states = {field.name for kind in (Numbering, Numbered, Draw) for field in fields(kind)}

    assert not {name for name in states if "appeal" in name or "final" in name}
    assert number_lists([_new("a")], election_type=T.GR).is_complete


entrants_ = st.lists(
    st.builds(
        Entrant,
        id=st.text("abcdefgh", min_size=1, max_size=3),
        districts=st.integers(1, 4),
        kind=st.sampled_from(AppellationKind),
        results=st.lists(st.builds(PastResult, st.just("x"), st.integers(0, 4), st.integers(0, 1)), max_size=2).map(
            tuple
        ),
        succession=st.sampled_from(Succession),
    ),
    max_size=12,
    unique_by=lambda entrant: entrant.id,
)


@given(entrants_, st.sampled_from(T), st.data())
def test_the_order_in_which_lists_come_in_never_matters(entrants: list[Entrant], kind: T, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(entrants))

    assert number_lists(shuffled, election_type=kind) == number_lists(entrants, election_type=kind)


@given(entrants_, st.sampled_from(T), st.data())
def test_with_all_lots_drawn_every_list_has_one_number_from_1_on(
    entrants: list[Entrant], kind: T, data: st.DataObject
) -> None:
    drawn = data.draw(st.permutations([entrant.id for entrant in entrants]))

    numbering = number_lists(entrants, election_type=kind, drawn=drawn)

    assert numbering.is_complete
    assert [entry.number for entry in numbering.numbered] == list(range(1, len(entrants) + 1))
    assert {entry.id for entry in numbering.numbered} == {entrant.id for entrant in entrants}


@given(entrants_, st.sampled_from(T), st.data())
def test_a_number_given_before_the_draw_stays_after_it(entrants: list[Entrant], kind: T, data: st.DataObject) -> None:
    drawn = data.draw(st.permutations([entrant.id for entrant in entrants]))
    before = number_lists(entrants, election_type=kind, drawn=drawn[: len(drawn) // 2])
    after = number_lists(entrants, election_type=kind, drawn=drawn)

    assert {(entry.id, entry.number) for entry in before.numbered} <= {
        (entry.id, entry.number) for entry in after.numbered
    }


@given(entrants_, st.sampled_from(T))
def test_numbers_and_draws_together_account_for_every_list(entrants: list[Entrant], kind: T) -> None:
    numbering = number_lists(entrants, election_type=kind)

    named = [entry.id for entry in numbering.numbered] + [
        entrant_id for draw in numbering.draws for entrant_id in draw.ids
    ]
    assert sorted(named) == sorted(entrant.id for entrant in entrants)
