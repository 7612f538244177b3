"""How many deposits are paid for which lists, to whom, and what becomes of them."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.any_facts import any_facts
from tests.law.builders import T, election, facts, group, list_of, person
from tests.law.rows.deposits import BLANK, LINKED, TWENTY, UNLINKED
from tests.shared_knowledge import knowledge

from kieslijst.law.deposits import Fate, FateWhy, UnitKind, deposits_needed, fate_of_deposit
from kieslijst.law.facts import Facts, ListFacts
from kieslijst.law.payees import COMMITTEE_SEATS, payee
from kieslijst.law.payment_facts import DepositPurpose, DepositResultFacts, PayeeKind
from kieslijst.law.wording import Language, explain
from kieslijst.shared.address import Residence

_ON = election(T.TK).nomination_day


def _units(kind: T, /, *lists: ListFacts, **own: Any) -> list[tuple[UnitKind, int]]:
    some = facts(kind, *lists, group=group(**{"seats_before": 0, **own}))
    return [(unit.kind, len(unit.list_ids)) for unit in deposits_needed(some)]


def test_the_lists_of_one_appellation_are_one_list_group() -> None:
    assert _units(T.TK, *TWENTY) == [(UnitKind.LIST_GROUP, 20)]


def test_one_order_of_names_for_several_districts_is_a_set_of_identical_lists() -> None:
    assert _units(T.TK, list_of(districts=(1, 2, 3))) == [(UnitKind.IDENTICAL_SET, 1)]
    assert _units(T.PS, list_of(id="a", districts=(1,)), list_of(id="b", districts=(2,))) == [
        (UnitKind.IDENTICAL_SET, 2)
    ]


def test_a_list_for_one_district_stands_alone() -> None:
    assert _units(T.TK, list_of(districts=(1,))) == [(UnitKind.SINGLE_LIST, 1)]
    assert _units(T.GR) == [(UnitKind.SINGLE_LIST, 1)]


def test_unnamed_lists_belong_together_only_through_their_first_candidate() -> None:
    assert _units(T.TK, *LINKED, **BLANK) == [(UnitKind.LIST_GROUP, 2)]
    assert _units(T.TK, *UNLINKED, **BLANK) == [(UnitKind.SINGLE_LIST, 1), (UnitKind.SINGLE_LIST, 1)]


def test_an_exempt_group_pays_for_its_unnamed_lists_only() -> None:
    named, unnamed = list_of(id="a", districts=(1,)), list_of(person(9), id="b", districts=(2,), unnamed=True)

    assert _units(T.TK, named, seats_before=1) == []
    assert _units(T.TK, named, unnamed, seats_before=1) == [(UnitKind.SINGLE_LIST, 1)]
    assert _units(T.TK, named, unnamed) == [(UnitKind.SINGLE_LIST, 1), (UnitKind.SINGLE_LIST, 1)]


def test_an_unnamed_list_with_the_first_candidate_of_a_named_one_belongs_with_it() -> None:
    named = list_of(person(1), id="a", districts=(1,))
    unnamed = list_of(person(1), person(2), id="b", districts=(2,), unnamed=True)

    assert _units(T.TK, named, unnamed) == [(UnitKind.LIST_GROUP, 2)]


def test_the_senate_asks_no_deposit() -> None:
    assert _units(T.EK, list_of(districts=(1,)), **BLANK) == []
    assert fate_of_deposit(None, T.EK, on=_ON).fate is Fate.NONE


@pytest.mark.parametrize(
    ("kind", "place", "seat_on_islands", "currency"),
    [
        (T.TK, "Delft", True, "USD"),
        (T.TK, "Delft", False, "EUR"),
        (T.TK, "Delft", None, None),
        (T.GR, "Delft", None, "EUR"),
        (T.ER, "Delft", None, "USD"),
        (T.KC, "Delft", None, "USD"),
        (T.KCNI, "Delft", None, "EUR"),
    ],
)
def test_the_currency_follows_the_seat_of_the_group(
    kind: T,
    place: str,
    seat_on_islands: bool | None,  # noqa: FBT001 - a column of the table
    currency: str | None,
) -> None:
    listed = list_of(person(1, residence=Residence(place)), districts=(1,))
    some = facts(kind, listed, group=group(seats_before=0, seat_on_islands=seat_on_islands))

    assert [unit.currency for unit in deposits_needed(some)] == [currency]


@pytest.mark.parametrize(
    ("place", "country", "currency"),
    [("Rincon", "NL", "USD"), ("Rincon", "BQ", "USD"), ("Delft", "NL", "EUR"), ("Gent", "BE", "EUR"), ("", "", None)],
)
def test_the_currency_of_an_unnamed_list_follows_its_first_candidate(
    place: str, country: str, currency: str | None
) -> None:
    listed = list_of(person(1, residence=Residence(place, country)), districts=(20,))

    assert [unit.currency for unit in deposits_needed(facts(T.TK, listed, group=group(**BLANK)))] == [currency]


@pytest.mark.parametrize(
    ("kind", "known", "fate", "why"),
    [
        (T.TK, {"votes": 75}, Fate.REFUNDED, FateWhy.ENOUGH_VOTES),
        (T.TK, {"votes": 74}, Fate.FORFEITED, FateWhy.TOO_FEW_VOTES),
        (T.EP, {"votes": 74, "seats": 1}, Fate.FORFEITED, FateWhy.TOO_FEW_VOTES),
        (T.WS, {"votes": 74, "seats": 1}, Fate.REFUNDED, FateWhy.SEAT),
        (T.KC, {"votes": 74, "seats": 0}, Fate.FORFEITED, FateWhy.TOO_FEW_VOTES),
        (T.KC, {"votes": 74}, Fate.OPEN, FateWhy.RESULT_UNKNOWN),
        (T.PS, {"votes": 0, "seats": 0, "valid_list": False}, Fate.REFUNDED, FateWhy.NO_VALID_LIST),
        (T.PS, {"votes": None}, Fate.OPEN, FateWhy.RESULT_UNKNOWN),
        (T.PS, {"votes": 80, "all_votes": 0}, Fate.OPEN, FateWhy.RESULT_UNKNOWN),
    ],
)
def test_what_becomes_of_a_deposit(kind: T, known: dict[str, Any], fate: Fate, why: FateWhy) -> None:
    result = DepositResultFacts(**{"valid_list": True, "all_votes": 1000, "all_seats": 10, **known})
    found = fate_of_deposit(result, kind, on=_ON)

    assert (found.fate, found.why) == (fate, why)


@pytest.mark.parametrize("language", list(Language))
def test_every_fate_is_explained(language: Language) -> None:
    one = fate_of_deposit(None, T.TK, on=_ON)

    for why in FateWhy:
        assert explain(type(one)(one.fate, why, 75, 1), language).endswith(".")


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        (T.TK, None, (PayeeKind.STATE, None)),
        (T.PS, "Overijssel", (PayeeKind.SEAT_MUNICIPALITY, "Zwolle")),
        (T.PS, None, (PayeeKind.SEAT_MUNICIPALITY, None)),
        (T.GR, "Zwolle", (PayeeKind.MUNICIPALITY, "Zwolle")),
        (T.WS, "Delfland", (PayeeKind.WATER_BOARD, None)),
        (T.KCNI, None, (PayeeKind.THE_HAGUE, None)),
    ],
)
def test_the_payee_hangs_on_the_type_and_the_place(
    kind: T, body: str | None, expected: tuple[PayeeKind, str | None]
) -> None:
    found = payee(election(kind, body=body))

    assert found is not None
    assert (found.kind, found.place) == expected


def test_only_the_registration_has_a_payee_for_the_senate() -> None:
    assert payee(election(T.EK)) is None
    assert payee(election(T.EK), DepositPurpose.REGISTRATION) is not None


def test_every_province_has_a_seat_of_its_committee() -> None:
    with knowledge("data", "provinces.csv").open(encoding="utf-8") as file:
        names = {line.split(",")[1] for line in file.read().splitlines()[1:]}

    assert names == COMMITTEE_SEATS.keys()


@settings(max_examples=60, deadline=None)
@given(any_facts(), st.data())
def test_every_list_is_paid_for_at_most_once_in_whatever_order_they_come(some: Facts, data: st.DataObject) -> None:
    mixed = Facts(some.election, some.group, tuple(data.draw(st.permutations(some.lists))))
    units = deposits_needed(some)
    ids = [list_id for unit in units for list_id in unit.list_ids]

    assert len(ids) == len(set(ids))
    assert deposits_needed(mixed) == units
