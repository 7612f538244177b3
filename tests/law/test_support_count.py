"""Which declarations of support count, and why the others do not."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.any_facts import any_facts
from tests.law.builders import T, facts, group
from tests.law.examples import findings
from tests.law.rows.declarations import declared, good, many

from kieslijst.law.chapter_h.support import list_has_enough_declarations_of_support
from kieslijst.law.declaration_facts import DeclarationFacts, SigningPlace
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts
from kieslijst.law.rule import Severity
from kieslijst.law.support_count import NotCounted, SupportCount, count_support
from kieslijst.law.wording import Language, advice, explain, for_csb

_R = NotCounted


def _count(some: Facts, elsewhere: Elsewhere | None = None) -> SupportCount:
    (count,) = count_support(some, on=some.election.nomination_day, elsewhere=elsewhere)
    return count


@pytest.mark.parametrize(
    ("kind", "changes", "reason"),
    [
        (T.GR, {"matches_list": False}, _R.OTHER_CANDIDATES),
        (T.GR, {"registered": False}, _R.NOT_IN_DISTRICT),
        (T.GR, {"noted": False}, _R.NO_NOTE),
        (T.GR, {"signed_for_others": True}, _R.SIGNED_MORE),
        (T.GR, {"left_out": True, "withdrawn_on": date(2026, 1, 20)}, _R.TAKEN_BACK),
        (T.EK, {"sits_in": 2}, _R.NOT_A_MEMBER),
        (T.EK, {"sits_in": 0}, _R.NOT_A_MEMBER),
        (T.EK, {"matches_list": False}, _R.OTHER_CANDIDATES),
        (T.KCNI, {"place": SigningPlace.ELSEWHERE}, _R.NO_CALL),
        (T.KCNI, {"replaced": True}, _R.REPLACED),
        (T.KCNI, {"noted": False}, _R.NO_NOTE),
    ],
)
def test_a_declaration_is_refused_for_a_listed_reason(kind: T, changes: dict[str, Any], reason: NotCounted) -> None:
    count = _count(declared(kind, good(1, kind, **changes)))

    assert (count.counted, count.refused, count.doubtful) == (0, (("001", reason),), ())


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (T.GR, {"place": SigningPlace.ELSEWHERE}),
        (T.GR, {"identity_shown": False}),
        (T.GR, {"given_freely": False}),
        (T.GR, {"left_out": True, "withdrawn_on": date(2026, 2, 3)}),
        (T.EK, {"noted": False, "registered": False}),
        (T.EK, {"signed_on": date(2027, 3, 1)}),
        (T.KCNI, {"signed_on": date(2026, 12, 1)}),
    ],
)
def test_what_is_no_listed_ground_keeps_no_declaration_from_counting(kind: T, changes: dict[str, Any]) -> None:
    assert _count(declared(kind, good(1, kind, **changes))).counted == 1


def test_what_is_not_known_is_held_against_no_declaration() -> None:
    for kind in T:
        assert _count(declared(kind, DeclarationFacts("1"))).counted == 1


def test_a_declaration_outside_the_window_is_neither_counted_nor_refused() -> None:
    count = _count(declared(T.GR, good(signed_on=date(2026, 1, 18))))

    assert (count.counted, count.at_most, count.refused) == (0, 1, ())
    assert count.doubtful == (("001", _R.OUTSIDE_WINDOW),)


def test_of_two_papers_of_one_voter_for_one_list_one_is_refused_and_one_in_doubt() -> None:
    count = _count(declared(T.GR, good(1), good(2, supporter="voter 1")))

    assert count.counted == 0
    assert count.doubtful == (("001", _R.SIGNED_TWICE_HERE),)
    assert count.refused == (("002", _R.SIGNED_MORE),)


def test_two_declarations_of_one_voter_that_may_be_one_paper_count_once() -> None:
    count = _count(declared(T.GR, good(1, paper=None), good(2, supporter="voter 1")))

    assert (count.counted, count.refused) == (1, (("002", _R.COPY),))


def test_a_voter_who_also_signed_for_another_group_counts_for_neither() -> None:
    own = declared(T.GR, *many(3))
    theirs = replace(declared(T.GR, *many(2, 3)), group=group(id="others", appellation="Anderen", seats_before=0))
    elsewhere = Elsewhere.of([own, theirs])

    assert _count(own, elsewhere).refused == (("003", _R.SIGNED_MORE),)
    assert _count(theirs, elsewhere).refused == (("003", _R.SIGNED_MORE),)
    assert _count(own).refused == ()


def test_when_the_number_hangs_on_a_doubt_people_are_asked() -> None:
    some = declared(T.GR, *many(19), good(20, signed_on=date(2026, 1, 18)))
    (finding,) = findings(some, list_has_enough_declarations_of_support)

    assert finding.severity is Severity.JUDGEMENT
    assert dict(finding.numbers) == {"needed": 20, "counted": 19, "doubtful": 1, "district": "", "more": 0}
    assert "Er tellen er 19 mee en bij 1 is dat niet zeker." in advice(finding)
    assert for_csb(finding).endswith("bij 1 is dat niet zeker.")


def test_a_doubt_on_which_nothing_hangs_is_no_question() -> None:
    enough = declared(T.GR, *many(20), good(21, signed_on=date(2026, 1, 18)))
    too_few = declared(T.GR, *many(18), good(19, signed_on=date(2026, 1, 18)))

    assert findings(enough, list_has_enough_declarations_of_support) == ()
    assert [one.severity for one in findings(too_few, list_has_enough_declarations_of_support)] == [Severity.WARNING]


def test_a_declaration_is_never_named_by_its_supporter() -> None:
    (finding,) = [
        one
        for one in findings(declared(T.TK, good(1, T.TK, registered=False)))
        if one.severity == "info" and one.rule == "supporter_is_registered_in_the_district"
    ]

    assert for_csb(finding).startswith("Ondersteuningsverklaring 1 (Kring 1) telt niet mee")
    assert advice(finding).startswith("Vraag iemand anders om te tekenen in plaats van ondersteuningsverklaring 1")


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_is_explained(language: Language) -> None:
    assert all(explain(reason, language).endswith(".") for reason in NotCounted)


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(6)))
def test_the_count_does_not_depend_on_the_order_of_the_papers(order: list[int]) -> None:
    papers = (*many(3), good(4, paper="paper 1"), good(5, supporter="voter 2"), good(6, noted=False))
    mixed = tuple(papers[place] for place in order)

    assert _count(declared(T.GR, *mixed)) == _count(declared(T.GR, *papers))


@settings(max_examples=60, deadline=None)
@given(any_facts())
def test_every_declaration_is_counted_refused_or_doubtful(some: Facts) -> None:
    given_ = [one for support in some.support or () for one in support.declarations or ()]
    counts = count_support(some, on=some.election.nomination_day, elsewhere=Elsewhere.of([some, facts()]))

    assert sum(one.counted + len(one.refused) + len(one.doubtful) for one in counts) == len(given_)
