"""Exemption, size and place from official results: equal names count, everything else is asked."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.law.builders import T, election

from kieslijst.law.exemption import Why
from kieslijst.law.facts import AppellationKind, GroupFacts, PartFacts, Succession
from kieslijst.law.numbering import Round
from kieslijst.law.results import (
    OfficialResult,
    PlaceWhy,
    Question,
    Source,
    Standing,
    result_of,
    standing,
    votes_to_count,
)
from kieslijst.law.wording import Language, explain, explain_standing
from kieslijst.law.wording.languages import CATALOGUES

_RESULTS = tuple(
    OfficialResult("PS2023_Waterrand", appellation, seats, votes)
    for appellation, seats, votes in (
        ("Noordelijk Verbond", 17, 90_000),
        ("Waterpartij (WP)", 5, 40_000),
        ("Lijst Dorp en Dijk", 3, 40_000),
        ("Rechtsaf", 0, 9_000),
    )
)
_UNNAMED, _MERGED = AppellationKind.UNNAMED, AppellationKind.MERGED
_SEPARATE, _JOINT = Succession.OF_SEPARATE_GROUPS, Succession.OF_JOINT_LIST


def _says(appellation: str = "", *behind: str, kind: T = T.PS, former_name: str = "", **changes: Any) -> Standing:
    """What the results say of a group with this appellation, and these groups behind it."""
    group = replace(
        GroupFacts(
            kind=AppellationKind.REGISTERED, appellation=appellation, parts=tuple(PartFacts(name) for name in behind)
        ),
        **changes,
    )
    return standing(group, election(kind), _RESULTS, former_name=former_name)


def test_the_same_name_counts_whatever_its_case_blanks_and_signs() -> None:
    for written in ("Waterpartij (WP)", "WATERPARTIJ WP", "water-partij  (w.p.)"):
        found = _says(written)
        assert (found.exempt.answer, found.exempt.seats, found.largest.maximum) == (True, 5, 50)
        assert (found.source, found.election, found.questions) == (Source.OFFICIAL, "PS2023_Waterrand", ())


@pytest.mark.parametrize(("written", "near"), [("Waterpartij", "Waterpartij (WP)"), ("WP", "Waterpartij (WP)")])
def test_another_name_is_asked_with_the_nearest_and_never_guessed(written: str, near: str) -> None:
    found = _says(written)

    assert (found.source, found.exempt.answer, found.largest.maximum) == (Source.UNKNOWN, None, None)
    assert found.questions == (Question(written, (near,)),)
    assert near in explain_standing(found)[-1]


def test_a_name_that_is_like_none_is_asked_without_a_proposal() -> None:
    assert _says("Zonneschijn").questions == (Question("Zonneschijn", ()),)


def test_two_results_under_names_that_fold_to_one_are_no_answer() -> None:
    twice = (*_RESULTS, OfficialResult("PS2023_Waterrand", "rechts-af", 1, 5))

    assert result_of("Rechtsaf", twice) is None


def test_what_the_group_says_counts_where_the_result_has_no_such_name_and_is_marked() -> None:
    found = _says("Zonneschijn", seats_before=2)

    assert (found.source, found.exempt.answer, found.largest.maximum) == (Source.SELF_DECLARED, True, 50)
    assert found.seats is None
    assert found.place.why is PlaceWhy.VOTES_NOT_GIVEN
    assert explain_standing(found)[0] == "Volgens uw eigen opgave."


def test_without_results_it_asks_and_then_takes_what_the_group_says() -> None:
    group = GroupFacts(kind=AppellationKind.REGISTERED, appellation="Rechtsaf")

    asked = standing(group, election(T.PS), None)
    told = standing(replace(group, seats_before=16), election(T.PS), None)

    assert (asked.source, asked.election, asked.questions) == (Source.UNKNOWN, "", ())
    assert (told.source, told.exempt.answer, told.largest.maximum) == (Source.SELF_DECLARED, True, 80)


def test_the_official_result_goes_before_what_the_group_says() -> None:
    found = _says("Rechtsaf", seats_before=9)

    assert (found.source, found.seats, found.exempt.why) == (Source.OFFICIAL, 0, Why.NO_SEATS)
    assert (found.place.round, found.place.why) == (Round.DISTRICTS, PlaceWhy.NO_SEATS)


def test_more_than_fifteen_seats_give_eighty_names_and_the_most_votes_the_first_place() -> None:
    found = _says("Noordelijk Verbond")

    assert (found.largest.maximum, found.largest.why) == (80, Why.LARGE)
    assert (found.place.rank, found.place.votes, found.place.article.short) == (1, 90_000, "I 14(1)")
    assert explain_standing(found) == (
        "Volgens de officiële uitslag van PS2023_Waterrand.",
        "Vrijgesteld: de vorige keer 17 zetels onder deze naam.",
        "Er mogen 80 namen staan: de vorige keer 17 zetels op een lijst.",
        "Bij de nummering telt u 90000 stemmen. Dat is plaats 1 als alle partijen met een zetel weer meedoen.",
    )


def test_equal_votes_are_said_to_need_a_lot() -> None:
    place = _says("Lijst Dorp en Dijk").place

    assert (place.rank, place.equals) == (2, ("Waterpartij (WP)",))
    assert "beslist het lot" in explain(place)


def test_an_unnamed_list_needs_no_result() -> None:
    found = standing(GroupFacts(kind=_UNNAMED), election(T.PS), _RESULTS)

    assert (found.source, found.exempt.answer, found.largest.maximum) == (Source.NOT_NEEDED, False, 50)
    assert found.place.why is PlaceWhy.UNNAMED


def _merged(appellation: str, *behind: str, kind: T = T.PS) -> Standing:
    parts = tuple(PartFacts(name) for name in behind)
    return standing(GroupFacts(kind=_MERGED, appellation=appellation, parts=parts), election(kind), _RESULTS)


def test_h_4_8_a_one_group_with_a_seat_exempts_a_merged_name_and_only_its_votes_count() -> None:
    found = _merged("WP/Rechtsaf", "Waterpartij (WP)", "Rechtsaf")

    assert (found.source, found.exempt.answer, found.exempt.why) == (Source.OFFICIAL, True, Why.MERGED_WITH_SEATS)
    assert (found.place.votes, found.place.article.short) == (40_000, "I 14(2)")


def test_votes_of_merged_groups_with_seats_are_added_and_seats_are_not() -> None:
    found = _merged("Noord/WP", "Noordelijk Verbond", "Waterpartij (WP)")

    assert (found.largest.maximum, found.largest.seats) == (80, 17)
    assert found.place.votes == 130_000
    assert "samen van Noordelijk Verbond en Waterpartij (WP)" in explain(found.place)


def test_a_merged_name_that_ran_before_has_its_own_result() -> None:
    found = _merged("Lijst Dorp en Dijk", "Dorp", "Dijk")

    assert (found.source, found.exempt.seats, found.questions) == (Source.OFFICIAL, 3, ())


def test_a_merged_name_without_its_groups_is_asked() -> None:
    assert _merged("WP/Rechtsaf").source is Source.UNKNOWN


def test_a_merged_name_is_exempt_by_one_group_although_another_is_asked() -> None:
    """How many names it may hold still hangs on the other one."""
    found = _merged("WP/Zon", "Waterpartij (WP)", "Zon")

    assert (found.exempt.answer, found.largest.maximum, found.source) == (True, None, Source.UNKNOWN)
    assert found.questions == (Question("Zon", ()),)


def test_h_4_8_b_each_group_behind_a_new_name_must_have_won_a_seat() -> None:
    both = _says("Samen", "Waterpartij (WP)", "Lijst Dorp en Dijk", succession=_SEPARATE)
    one = _says("Samen", "Waterpartij (WP)", "Rechtsaf", succession=_SEPARATE)

    assert (both.exempt.answer, both.exempt.article.short, both.largest.maximum) == (True, "H 4(8)b", 50)
    assert (both.place.round, both.place.votes) == (Round.VOTES, 80_000)
    assert (one.exempt.answer, one.place.round) == (False, Round.DISTRICTS)


def test_h_4_8_c_a_new_name_has_the_result_of_the_joint_list() -> None:
    for found in (
        _says("Samen", succession=_JOINT, former_name="Waterpartij (WP)"),
        _says("Samen", "Waterpartij (WP)", succession=_JOINT),
    ):
        assert (found.exempt.answer, found.exempt.article.short, found.exempt.seats) == (True, "H 4(8)c", 5)
        assert (found.place.votes, found.largest.maximum) == (40_000, 50)


def test_a_new_name_stands_with_the_rest_in_the_senate_though_exempt() -> None:
    found = _says("Samen", "Waterpartij (WP)", "Lijst Dorp en Dijk", succession=_SEPARATE, kind=T.EK)

    assert (found.exempt.answer, found.place.round) == (True, Round.DISTRICTS)
    assert found.place.why is PlaceWhy.NEW_NAME_IN_THE_SENATE


def test_a_plain_change_of_name_keeps_the_result() -> None:
    """TK25: "Nieuw Sociaal Contract (NSC)" was number 4 by the votes of "Nieuw Sociaal Contract"."""
    found = _says("Noordelijk Verbond (NV)", former_name="Noordelijk Verbond")

    assert (found.source, found.exempt.seats, found.largest.maximum, found.place.rank) == (Source.OFFICIAL, 17, 80, 1)


def test_votes_count_only_when_known_in_full_and_with_a_seat() -> None:
    lacking = (OfficialResult("TK2023", "Waterpartij", 5, 40_000, "Bonaire"),)

    assert votes_to_count("waterpartij (wp)", _RESULTS) == 40_000
    assert votes_to_count("Rechtsaf", _RESULTS) is None
    assert votes_to_count("Zonneschijn", _RESULTS) is None
    assert votes_to_count("Waterpartij", lacking) is None


@pytest.mark.parametrize("language", list(Language))
def test_every_answer_has_words(language: Language) -> None:
    words = CATALOGUES[language].explanations
    reasons = [*(f"place_{why}" for why in PlaceWhy), *Source, "ask", "ask_near"]

    assert {name for name in words if name.startswith("results.")} == {f"results.{reason}" for reason in reasons}


_names = st.sampled_from((*(result.appellation for result in _RESULTS), "", "-", "Zon", "WP")) | st.text(max_size=5)
_groups = st.builds(
    GroupFacts,
    kind=st.none() | st.sampled_from(AppellationKind),
    appellation=st.none() | _names,
    parts=st.lists(st.builds(PartFacts, _names, st.none() | st.integers(0, 20)), max_size=3).map(tuple),
    seats_before=st.none() | st.integers(0, 20),
    succession=st.sampled_from(Succession),
)
_results = st.lists(
    st.builds(OfficialResult, st.just("X"), _names, st.integers(0, 20), st.none() | st.integers(0, 9)), max_size=5
)


@given(_groups, _results, _names, st.sampled_from(T), st.data())
def test_it_never_raises_and_the_order_of_the_results_does_not_matter(
    group: GroupFacts, results: list[OfficialResult], former_name: str, kind: T, data: st.DataObject
) -> None:
    found = standing(group, election(kind), results, former_name=former_name)
    mixed = data.draw(st.permutations(results))

    assert standing(group, election(kind), mixed, former_name=former_name) == found
    assert all(explain_standing(found, language) for language in Language)
    assert (found.source is Source.UNKNOWN) is (found.exempt.answer is None or found.largest.maximum is None)
