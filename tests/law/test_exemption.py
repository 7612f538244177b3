"""Kieswet H 4(8) and H 6(2): exempt or not, and how long a list may be."""

import pytest
from tests.law.builders import T, candidate, facts, group

from kieslijst.law.exemption import Why, beyond, is_exempt, largest_list
from kieslijst.law.facts import AppellationKind, Facts, ListFacts, PartFacts, Succession

MERGED, UNNAMED = AppellationKind.MERGED, AppellationKind.UNNAMED


def _of(kind: T = T.GR, /, *seats: int | None, **changes: object) -> Facts:
    parts = tuple(PartFacts(f"deel {number}", won) for number, won in enumerate(seats))
    return facts(kind, group=group(parts=parts, **changes))


@pytest.mark.parametrize(
    ("case", "answer", "why"),
    [
        (_of(seats_before=1), True, Why.SEATS),
        (_of(seats_before=0), False, Why.NO_SEATS),
        (_of(seats_before=None), None, Why.SEATS_NOT_GIVEN),
        (_of(kind=UNNAMED, seats_before=9), False, Why.UNNAMED),
        (_of(T.GR, 3, 0, kind=MERGED, seats_before=None), True, Why.MERGED_WITH_SEATS),
        (_of(T.GR, 0, 0, kind=MERGED, seats_before=None), False, Why.MERGED_WITHOUT_SEATS),
        (_of(T.GR, 0, 0, kind=MERGED, seats_before=5), True, Why.MERGED_WITH_SEATS),
        (_of(T.GR, 0, None, kind=MERGED, seats_before=None), None, Why.SEATS_NOT_GIVEN),
        (_of(T.GR, 2, 4, succession=Succession.OF_SEPARATE_GROUPS), True, Why.NEW_NAME_ALL_SEATED),
        (_of(T.GR, 2, 0, succession=Succession.OF_SEPARATE_GROUPS), False, Why.NEW_NAME_NOT_ALL_SEATED),
        (_of(T.GR, 2, None, succession=Succession.OF_SEPARATE_GROUPS), None, Why.SEATS_NOT_GIVEN),
        (_of(seats_before=5, succession=Succession.OF_JOINT_LIST), True, Why.NEW_NAME_OF_SEATED_JOINT_LIST),
        (_of(seats_before=0, succession=Succession.OF_JOINT_LIST), False, Why.NEW_NAME_OF_SEATLESS_JOINT_LIST),
    ],
)
def test_who_is_exempt_from_support_and_deposit(case: Facts, answer: bool | None, why: Why) -> None:  # noqa: FBT001 - the expected answer
    assert (is_exempt(case).answer, is_exempt(case).why) == (answer, why)


@pytest.mark.parametrize(
    ("case", "maximum", "why"),
    [
        (_of(seats_before=15), 50, Why.NOT_LARGE),
        (_of(seats_before=16), 80, Why.LARGE),
        (_of(seats_before=0), 50, Why.NOT_LARGE),
        (_of(seats_before=None), None, Why.SEATS_NOT_GIVEN),
        (_of(kind=UNNAMED, seats_before=40), 50, Why.UNNAMED),
        (_of(T.TK, 9, 9, kind=MERGED, seats_before=None), 50, Why.NOT_LARGE),
        (_of(T.TK, 17, 8, kind=MERGED, seats_before=None), 80, Why.LARGE),
        (_of(T.TK, 17, None, kind=MERGED, seats_before=None), 80, Why.LARGE),
        (_of(T.TK, 9, None, kind=MERGED, seats_before=None), None, Why.SEATS_NOT_GIVEN),
        (_of(T.TK, 9, 8, kind=MERGED, seats_before=25), 80, Why.LARGE),
        (_of(T.EK, seats_before=16), 80, Why.LARGE),
        (_of(seats_before=25, succession=Succession.OF_JOINT_LIST), 50, Why.NEW_NAME),
    ],
)
def test_how_many_names_a_list_may_hold(case: Facts, maximum: int | None, why: Why) -> None:
    assert (largest_list(case).maximum, largest_list(case).why) == (maximum, why)


def test_who_stands_beyond_the_maximum_after_earlier_strikes() -> None:
    places = tuple(candidate(place, struck=place <= 1) for place in range(1, 53))
    list_ = ListFacts("a", (1,), places)

    assert [one.position for one in beyond(list_, 50)] == [52]
    assert beyond(list_, 80) == ()


def test_the_senate_has_its_own_articles() -> None:
    assert str(is_exempt(_of(T.EK)).article) == "Kieswet R 2(5)"
    assert str(largest_list(_of(T.EK)).article) == "Kieswet R 4(2)"
    assert str(is_exempt(_of(T.GR, 3, 0, kind=MERGED)).article) == "Kieswet H 4(8)a"
