"""Rulings on support and deposit as tests, named after the case; the facts are invented, the outcome is the court's."""

from dataclasses import replace
from typing import Any

from tests.law.builders import T, facts, group, list_of
from tests.law.examples import findings
from tests.law.rows.declarations import good, many

from kieslijst.law.chapter_h.declarations import (
    declaration_is_no_copy_of_another,
    declaration_with_a_note_meets_the_other_demands,
)
from kieslijst.law.chapter_h.deposit import proof_of_the_deposit_goes_with_the_list
from kieslijst.law.chapter_h.support import list_has_enough_declarations_of_support
from kieslijst.law.check import Finding
from kieslijst.law.declaration_facts import DeclarationFacts
from kieslijst.law.facts import AppellationKind, DepositFacts, Facts, SupportFacts
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.support_count import NotCounted, SupportCount, count_support

_ENOUGH = list_has_enough_declarations_of_support
_ZWOLLE, _ASSEN, _LELYSTAD = 4, 3, 5


def _new_group(*given: SupportFacts, seats_before: int = 0, **changes: Any) -> Facts:
    """A group for the House with one list per district, so that what is invalid shows by district."""
    lists = (list_of(id=f"l{one.district}", districts=(one.district,)) for one in given)
    return facts(T.TK, *lists, group=group(seats_before=seats_before), support=given, **changes)


def _given(district: int, *declarations: DeclarationFacts) -> SupportFacts:
    """Declarations of other voters in each district."""
    own = tuple(replace(one, supporter=f"{one.supporter} of {district}") for one in declarations)
    return SupportFacts(f"l{district}", district, declarations=own)


def _sound(count: int, first: int = 1, **changes: Any) -> tuple[DeclarationFacts, ...]:
    return many(count, first, kind=T.TK, **changes)


def _short_in(found: tuple[Finding, ...]) -> list[object]:
    return [dict(finding.numbers)["district"] for finding in found]


def _count(some: Facts) -> SupportCount:
    (count,) = count_support(some, on=some.election.nomination_day)
    return count


def test_c04_a_recount_makes_the_list_valid_in_one_district_and_changes_no_other() -> None:
    others = (_given(_ASSEN, *_sound(29)), _given(_LELYSTAD, *_sound(30)))
    before = _new_group(*others, _given(_ZWOLLE, *_sound(29), good(30, T.TK, registered=False)))
    after = _new_group(*others, _given(_ZWOLLE, *_sound(29), good(30, T.TK, registered=True)))

    assert _short_in(findings(before, _ENOUGH)) == ["Kring 3", "Kring 4"]
    assert _short_in(findings(after, _ENOUGH)) == ["Kring 3"]


def test_c05_without_proof_of_the_deposit_every_list_of_a_new_group_is_invalid_whatever_else_is_in_order() -> None:
    in_order = [_given(district, *_sound(30)) for district in (_ASSEN, _ZWOLLE)]
    found = findings(_new_group(*in_order, deposit=DepositFacts(proof_given=False)))

    (finding,) = [one for one in found if one.omission is not None]
    assert finding.omission is Omission.DEPOSIT
    assert finding.ground is Ground.NO_DEPOSIT
    assert finding.ground.consequence is Consequence.INV
    assert finding.subject.kind == "group"


def test_c06_a_group_without_a_seat_needs_both_the_deposit_and_support() -> None:
    unpaid = DepositFacts(proof_given=False)
    asked = (_ENOUGH, proof_of_the_deposit_goes_with_the_list)

    assert {one.rule for one in findings(_new_group(_given(_ZWOLLE), deposit=unpaid), *asked)} == {
        one.code for one in asked
    }
    assert findings(_new_group(_given(_ZWOLLE), seats_before=1, deposit=unpaid), *asked) == ()


def test_c19_declarations_that_show_two_candidates_do_not_count_for_a_list_of_one() -> None:
    some = _new_group(_given(_ZWOLLE, *_sound(35, matches_list=False)))

    assert _count(some).counted == 0
    assert {reason for _, reason in _count(some).refused} == {NotCounted.OTHER_CANDIDATES}
    assert [one.ground for one in findings(some, _ENOUGH)] == [Ground.TOO_LITTLE_SUPPORT]


def test_c29_a_blank_list_needs_support_like_any_new_list() -> None:
    base = _new_group(_given(_ASSEN, *_sound(12)), _given(_ZWOLLE, *_sound(29)))
    blank = replace(base, group=group(kind=AppellationKind.UNNAMED, appellation="", authorisations=(), seats_before=4))

    assert _short_in(findings(blank, _ENOUGH)) == ["Kring 3", "Kring 4"]


def test_c29_a_blank_list_beside_the_lists_of_an_exempt_group_needs_support_too() -> None:
    base = _new_group(_given(_ZWOLLE, *_sound(29)), seats_before=4)
    blank = replace(base, lists=tuple(replace(list_, unnamed=True) for list_ in base.lists))

    assert findings(base, _ENOUGH) == ()
    assert _short_in(findings(blank, _ENOUGH)) == ["Kring 4"]


def test_c35_twenty_nine_that_count_and_any_number_that_do_not_are_too_few() -> None:
    wrong = _sound(40, 30, registered=False)
    some = _new_group(_given(_ZWOLLE, *_sound(29), *wrong))

    assert _count(some).counted == 29
    assert len(_count(some).refused) == 40
    (finding,) = findings(some, _ENOUGH)
    assert dict(finding.numbers)["counted"] == 29
    assert finding.ground is Ground.TOO_LITTLE_SUPPORT


def test_c35_the_same_declaration_handed_in_more_than_once_counts_once() -> None:
    copies = tuple(good(number, T.TK, paper="paper 1", supporter="voter 1") for number in (30, 31, 32))
    some = _new_group(_given(_ZWOLLE, *_sound(29), *copies))

    assert _count(some).counted == 29
    assert [reason for _, reason in _count(some).refused] == [NotCounted.COPY] * 3
    assert len(findings(some, declaration_is_no_copy_of_another)) == 3


def test_c35_the_stamp_of_a_municipality_does_not_make_a_declaration_count() -> None:
    some = _new_group(_given(_ZWOLLE, *_sound(29), good(30, T.TK, noted=True, matches_list=False)))

    assert len(findings(some, declaration_with_a_note_meets_the_other_demands)) == 1
    assert _short_in(findings(some, _ENOUGH)) == ["Kring 4"]
