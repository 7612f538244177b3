"""From findings to omission lines: one for each thing to repair, with its article and its districts (I 2; S 1)."""

from dataclasses import replace
from datetime import datetime

import pytest
from tests.law.builders import (
    T,
    facts,
    group,
    list_of,
    names,
    person,
    with_group,
    with_hand_in,
    with_name,
    with_person,
)
from tests.law.proposed import all_repaired, decided, invalid_in, lines_of
from tests.law.proposed_facts import CHILD, supported, without_consent

from kieslijst.law.facts import (
    NOT_GIVEN,
    DepositFacts,
    EuropeanFacts,
    Facts,
    SupportFacts,
)
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.shared.person_name import PersonName

_ALL_TWENTY = tuple(range(1, 21))


_UNREPAIRABLE = {
    "late": with_hand_in(at=datetime(2026, 2, 2, 17, 1)),  # noqa: DTZ001 - local time at the desk
    "not on the model": with_hand_in(on_model=False),
    "too young": with_person(birth_date=CHILD),
    "on two lists": facts(T.TK, list_of(id="a", districts=(1,)), list_of(id="b", districts=(1,))),
    "too many names": facts(T.GR, list_of(*names(51))),
    "name twice": facts(T.TK, list_of(*names(2), id="a"), list_of(*names(2, first=9), id="b")),
    "not registered": with_group(appellation="Lijst Onbekend"),
    "dead": with_person(died=True),
}


@pytest.mark.parametrize("some", _UNREPAIRABLE.values(), ids=_UNREPAIRABLE.keys())
def test_what_cannot_be_repaired_has_a_decision_and_no_line(some: Facts) -> None:
    assert lines_of(some) == ()
    assert decided(some).sanctions != ()


def test_support_is_missing_for_each_district_apart() -> None:
    counted = {**dict.fromkeys(_ALL_TWENTY, 30), 3: 29, 20: 9}
    lines = lines_of(supported(T.TK, counted))

    assert [(line.omission, [each.number for each in line.districts]) for line in lines] == [
        (Omission.SUPPORT, [3]),
        (Omission.SUPPORT, [20]),
    ]
    assert [dict(line.finding.numbers)["needed"] for line in lines] == [30, 10]
    assert not any(line.everywhere for line in lines)


def test_a_list_keeps_its_number_where_one_district_is_looked_at() -> None:
    lists = (list_of(*names(2), id="a", districts=(1,)), list_of(*names(2), id="b", districts=(2, 3)))
    given = (SupportFacts("a", 1, 30), SupportFacts("b", 2, 30), SupportFacts("b", 3, 4))
    some = replace(facts(T.TK, *lists), group=group(seats_before=0), support=given)
    (line,), (invalid,) = lines_of(some), decided(some).invalid

    assert line.finding.subject.number == invalid.list_number == 2
    assert decided(some, repairs=all_repaired(some)).invalid == ()


def test_a_repair_in_one_district_leaves_the_other() -> None:
    some = supported(T.TK, {**dict.fromkeys(_ALL_TWENTY, 30), 3: 29, 20: 9})
    (first, _) = all_repaired(some)

    assert invalid_in(decided(some, repairs=(first,)), Ground.TOO_LITTLE_SUPPORT) == {20}


def test_a_person_is_one_line_with_all_lists_and_consent_one_line_for_each_list() -> None:
    nameless = person(2, name=PersonName("", "", "", "Dijk"))
    first, second = (list_of(person(1), nameless, id=name, districts=(n,)) for name, n in (("a", 1), ("b", 2)))
    lines = lines_of(facts(T.TK, without_consent(first, 2), without_consent(second, 2)))

    assert [(line.omission, line.lists) for line in lines] == [
        (Omission.NAMING, ("a", "b")),
        (Omission.CONSENT, ("a",)),
        (Omission.CONSENT, ("b",)),
    ]
    assert all(line.everywhere for line in lines)


@pytest.mark.parametrize(
    ("some", "article"),
    [
        (with_name(T.GR, initials=""), "Kieswet I 2(1)c"),
        (with_name(T.EK, initials=""), "Kieswet S 1(3)b"),
        (with_group(T.GR, authorisations=()), "Kieswet I 2(1)i"),
        (with_group(T.EK, authorisations=()), "Kieswet S 1(3)e"),
        (with_person(T.EP, european=EuropeanFacts(y13_given=False)), "Kieswet Y 15"),
        (with_person(T.EP, european=EuropeanFacts(frozenset({"BE"}), y35_given=False)), "Kieswet Y 35(3)"),
    ],
)
def test_a_line_cites_the_closed_list_of_its_election(some: Facts, article: str) -> None:
    assert [str(line.article) for line in lines_of(some)] == [article]


def test_a_finding_on_the_group_or_submitter_is_about_all_its_lists() -> None:
    base = facts(T.TK, list_of(*names(2), id="a", districts=(1,)), list_of(*names(2), id="b", districts=(2,)))
    some = replace(base, group=group(seats_before=0), deposit=DepositFacts(proof_given=False))
    (line,) = lines_of(some)

    assert (line.omission, line.lists, line.everywhere) == (Omission.DEPOSIT, ("a", "b"), True)
    assert [(one.list_id, one.ground) for one in decided(some).invalid] == [
        ("a", Ground.NO_DEPOSIT),
        ("b", Ground.NO_DEPOSIT),
    ]


def test_a_birth_date_that_is_missing_can_be_repaired() -> None:
    some = with_person(T.GR, birth_date=NOT_GIVEN)

    assert [line.omission for line in lines_of(some)] == [Omission.NAMING]
    assert decided(some, repairs=all_repaired(some)).struck == ()
