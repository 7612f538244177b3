"""Rulings and decisions of committees, as what the law proposes on the same facts; each named after its case."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.law.builders import (
    T,
    candidate,
    facts,
    group,
    list_of,
    names,
    person,
    with_consent,
    with_hand_in,
    with_person,
)
from tests.law.proposed import END_OF_TERM, all_repaired, decided, invalid_in, lines_of

from kieslijst.law.facts import (
    AppellationKind,
    Consent,
    ConsentFacts,
    DepositFacts,
    Facts,
    SupportFacts,
)
from kieslijst.law.proposal.decision import EffectKind
from kieslijst.law.sanctions import Consequence, Ground

_EVERYWHERE = tuple(range(1, 21))
_ZWOLLE, _BONAIRE = 4, 20
_NEEDED = {number: 10 if number == _BONAIRE else 30 for number in _EVERYWHERE}


def _house(support: dict[int, int] | None = None, *, matches: bool = True, deposit: bool = True) -> Facts:
    """A group without seats in the House, with one list for all twenty districts."""
    counted = {**_NEEDED, **(support or {})}
    return facts(
        T.TK,
        list_of(districts=_EVERYWHERE),
        group=group(seats_before=0),
        support=tuple(SupportFacts("a", number, count, matches) for number, count in counted.items()),
        deposit=DepositFacts(proof_given=deposit),
    )


def test_c04_a_recount_makes_the_list_valid_in_zwolle_and_changes_no_other_district() -> None:
    before, after = decided(_house({_ZWOLLE: 29})), decided(_house({_ZWOLLE: 30}))

    assert invalid_in(before, Ground.TOO_LITTLE_SUPPORT) == {_ZWOLLE}
    assert {unit.district for unit in before.valid} == {*_EVERYWHERE} - {_ZWOLLE}
    assert after.invalid == ()


@pytest.mark.parametrize("case", ["c05", "o5"])
def test_c05_o5_without_proof_of_the_deposit_a_list_is_invalid_in_every_district(case: str) -> None:
    six_names = replace(_house(deposit=False), lists=(list_of(*names(6), districts=_EVERYWHERE),))
    decision = decided(_house(deposit=False) if case == "c05" else six_names)

    assert invalid_in(decision, Ground.NO_DEPOSIT) == {*_EVERYWHERE}
    assert decision.valid == ()
    assert [effect.kind for effect in decision.effects] == [EffectKind.VALID_NOWHERE]


def test_c06_without_deposit_and_declarations_both_grounds_are_proposed_everywhere() -> None:
    decision = decided(_house(dict.fromkeys(_EVERYWHERE, 0), deposit=False))

    assert invalid_in(decision, Ground.NO_DEPOSIT) == {*_EVERYWHERE}
    assert invalid_in(decision, Ground.TOO_LITTLE_SUPPORT) == {*_EVERYWHERE}


@pytest.mark.parametrize(("kind", "letters"), [(T.GR, "abcdefg"), (T.EK, "abcd")])
def test_c09_a_list_falls_only_on_a_ground_that_the_law_lists(kind: T, letters: str) -> None:
    articles = [ground.article(kind) for ground in Ground if ground.consequence is Consequence.INV]
    known = {article.part for article in articles if article is not None}

    assert known == set(letters)
    assert decided(facts(kind)).invalid == ()


def test_c19_with_another_number_of_candidates_on_the_declarations_the_list_is_invalid() -> None:
    papers_with_two = replace(_house(matches=False), lists=(list_of(person(1), districts=_EVERYWHERE),))

    assert invalid_in(decided(papers_with_two), Ground.TOO_LITTLE_SUPPORT) == {*_EVERYWHERE}


def test_c32_a_candidate_falls_only_on_a_ground_that_the_law_lists() -> None:
    """Facts have no place for a voter's objection to a person, and nobody falls without a ground."""
    letters = {
        article.part
        for ground in Ground
        if ground.consequence is Consequence.STRIKE and (article := ground.article(T.TK)) is not None
    }

    assert letters == set("abcdefghi")
    assert decided(facts(T.TK)).struck == ()


def test_d4_580_declarations_are_needed_and_one_less_costs_one_district() -> None:
    assert sum(_NEEDED.values()) == 580
    assert decided(_house()).invalid == ()
    decision = decided(_house({_BONAIRE: 9}))
    assert invalid_in(decision, Ground.TOO_LITTLE_SUPPORT) == {_BONAIRE}
    (effect,) = decision.effects
    assert (effect.kind, dict(effect.values)) == (EffectKind.VALID_IN_PART, {"count": 19, "of": 20})


def _without_consent(kind: T) -> Facts:
    two, missing = (candidate(1), candidate(3)), candidate(2, consent=ConsentFacts(Consent.MISSING))
    return facts(kind, replace(list_of(), candidates=(two[0], missing, two[1])))


@pytest.mark.parametrize(("late", "struck"), [(timedelta(0), []), (timedelta(minutes=1), [2])])
def test_d7_consent_that_is_repaired_after_the_deadline_stays_missing(late: timedelta, struck: list[int]) -> None:
    some = _without_consent(T.EP)
    decision = decided(some, repairs=all_repaired(some, at=END_OF_TERM + late), until=END_OF_TERM)

    assert [one.position for one in decision.struck] == struck
    assert [basis.repaired_too_late for one in decision.struck for basis in one.bases] == [
        END_OF_TERM + late for _ in struck
    ]


def test_o1_a_candidate_without_a_copy_of_an_identity_document_is_struck_for_consent() -> None:
    some = with_person(T.GR, id_copy=False)
    (line,), (struck,) = lines_of(some), decided(some).struck

    assert str(line.article) == "Kieswet I 2(1)d"
    assert (struck.position, str(struck.article)) == (2, "Kieswet I 6(1)b")
    assert decided(some, repairs=all_repaired(some)).struck == ()


def test_o1_a_missing_declaration_of_consent_is_notified_and_strikes() -> None:
    some = with_consent(T.GR, state=Consent.MISSING)

    assert [str(line.article) for line in lines_of(some)] == ["Kieswet I 2(1)d"]
    assert [str(one.article) for one in decided(some).struck] == ["Kieswet I 6(1)b"]


def test_o2_an_unnamed_list_not_on_the_model_is_invalid_and_nothing_can_be_repaired() -> None:
    unnamed = group(kind=AppellationKind.UNNAMED, appellation="", authorisations=())
    some = replace(with_hand_in(T.GR, on_model=False), group=unnamed)

    assert lines_of(some) == ()
    (invalid,) = decided(some).invalid
    assert str(invalid.article) == "Kieswet I 5 d"
    assert invalid.everywhere
