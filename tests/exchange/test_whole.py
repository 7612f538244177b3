"""Whole elections of every type: what we make satisfies schema and contract, comes back equal, and agrees."""

import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from infra.fictitious.trees import KINDS, PLACES, Kind, contests, defined
from infra.fictitious.worlds import World
from tests.exchange.fictitious import HEADER, LISTS
from tests.exchange.whole import PROFILES, Whole, whole_elections, worlds
from tests.shared_knowledge import knowledge

from kieslijst.elections.definition import from_definition, to_definition
from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.checks import check
from kieslijst.exchange.checks.agreement import agreement
from kieslijst.exchange.document import canonical, open_document
from kieslijst.exchange.hash_code import in_groups
from kieslijst.exchange.making import made
from kieslijst.exchange.message import Profile
from kieslijst.exchange.schema import verdict
from kieslijst.exchange.total_lists import combined, resolved

SCHEMAS = knowledge("eml_nl", "xsd")
METHOD = b"<ds:CanonicalizationMethod"
EXAMPLES = int(os.environ.get("KIESLIJST_EML_EXAMPLES", "40"))
"""The acceptance asks 2,000 (`infra/bench/run eml`); the suite runs a few of them."""


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(whole_elections())
def test_any_election_is_exported_and_comes_back_equal(whole: Whole) -> None:
    _comes_back_equal(whole)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds())
def test_an_election_as_real_ones_are_is_exported_and_comes_back_equal(world: World) -> None:
    """With its nominations, which leave by the same way out."""
    _comes_back_equal(world)
    for nomination in (one for group in world.nominations for one in group):
        content = made(nomination, name="x", schemas=SCHEMAS, against=world.definition)
        assert verdict(open_document(content), SCHEMAS).valid is True
        assert eml210.read(content) == nomination
        assert _has_one_hash(content)


def _comes_back_equal(whole: Whole | World) -> None:
    """All messages of an election: right for schema and contract, equal when read again, and of one mind."""
    data = made(whole.definition, name="x", schemas=SCHEMAS)
    assert verdict(open_document(data), SCHEMAS).valid is True
    assert eml110a.read(data) == whole.definition
    assert METHOD not in data
    total = combined(whole.parts, people=whole.people)
    for lists in (*whole.parts, total):
        content = made(lists, name="x", schemas=SCHEMAS, against=whole.definition)
        assert verdict(open_document(content), SCHEMAS).valid is True
        assert eml230.read(content) == lists
        assert _has_one_hash(content)
    assert agreement(total, whole.parts) == ()
    assert resolved(total).districts == tuple(district for part in whole.parts for district in part.districts)


def _has_one_hash(content: bytes) -> bool:
    """Whether it names the method, and has the same hash raw and in that form."""
    return METHOD in content and in_groups(canonical(open_document(content).root)) == in_groups(content)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(whole_elections())
def test_a_short_code_is_one_person_of_one_group(whole: Whole) -> None:
    """Also where two people have everything equal; without knowing who is who, nobody is taken for another."""
    total = combined(whole.parts, people=whole.people)
    persons: dict[str, set[tuple[int | None, int]]] = {}
    for district in total.districts:
        for each in district.lists:
            for one in each.candidates:
                person = whole.people[district.contest.contest_id, each.number or 0, one.number]
                persons.setdefault(one.short_code or one.refers_to, set()).add((each.number, person))
    assert all(len(found) == 1 for found in persons.values())
    assert agreement(combined(whole.parts), whole.parts) == ()


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("profile", PROFILES)
def test_a_tree_of_every_type_satisfies_schema_and_contract(kind: Kind, profile: Profile) -> None:
    definition = defined(kind, header=replace(HEADER, profile=profile))
    report = check(eml110a.write(definition), schemas=SCHEMAS)
    assert (report.schema.valid, [one for one in report.findings if one.counts]) == (True, [])
    assert eml110a.read(eml110a.write(definition)) == definition


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_tree_of_every_type_goes_through_our_own_election(kind: Kind) -> None:
    definition = defined(kind, header=replace(HEADER, profile=Profile.V1_3))
    known = from_definition(definition)
    assert to_definition(known, header=HEADER) == definition
    assert len(known.election.districts) == (len(PLACES) if kind.has_districts else 0)


def test_districts_are_named_as_the_tree_says() -> None:
    by_kind = {kind.subcategory: kind for kind in KINDS}
    roman = contests(defined(by_kind["PS2"], header=HEADER, roman=True))
    assert [contest.contest_id for contest in roman] == ["I", "II", "III", "IV", "V"]
    plain = contests(defined(by_kind["TK"], header=HEADER))
    assert [(contest.contest_id, contest.name) for contest in plain[:2]] == [("1", "Oosterdam"), ("2", "Westerhoek")]
    provinces = contests(defined(by_kind["EK"], header=HEADER, places=[f"Provincie {n}" for n in range(1, 17)]))
    assert [contest.contest_id for contest in provinces][-1] == "16"
    for alone in ("GR1", "GR2", "AB1", "AB2", "PS1", "ER1", "EP"):
        assert [contest.contest_id for contest in contests(defined(by_kind[alone], header=HEADER))] == ["geen"]


def test_an_election_of_one_district_has_a_230c_too() -> None:
    total = combined([LISTS])
    assert eml230.read(made(total, name="x", schemas=SCHEMAS)) == total
