"""Rules on given numbers: whatever the facts, in any order, and never against a numbering that the law made."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.builders import T, election
from tests.law.examples import Example, Says
from tests.law.rows.numbering import EXAMPLES, case, new, seated

from kieslijst.law.check import Finding, run
from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.law.numbering import Entrant, PastResult, number_lists
from kieslijst.law.numbering.case import NumberingCase
from kieslijst.law.numbering.facts import Judgment, NumberedGroup, NumberingFacts
from kieslijst.law.rules import NUMBERING_RULES
from kieslijst.law.wording import advice, for_csb

_past = st.builds(PastResult, st.sampled_from(("x", "y")), st.integers(0, 4), st.integers(0, 1))
_numbers = st.none() | st.lists(st.integers(-1, 6), max_size=3).map(tuple)
_group = st.builds(
    NumberedGroup,
    id=st.sampled_from(("a", "b", "c", "")),
    name=st.text(max_size=3),
    numbers=_numbers,
    districts=st.none() | st.integers(0, 4),
    results=st.none() | st.lists(_past, max_size=3).map(tuple),
    kind=st.sampled_from(AppellationKind),
    succession=st.sampled_from(Succession),
    judgment=st.sampled_from(Judgment),
    numbers_now=_numbers,
)
_facts = st.builds(
    NumberingFacts,
    election=st.sampled_from(T).map(election),
    groups=st.lists(_group, max_size=6).map(tuple),
    drawn=st.none() | st.lists(st.sampled_from(("a", "b", "z")), max_size=4).map(tuple),
)
_entrants = st.lists(
    st.builds(
        Entrant,
        id=st.text("abcdefgh", min_size=1, max_size=3),
        districts=st.integers(1, 4),
        kind=st.sampled_from(AppellationKind),
        results=st.lists(_past, max_size=2).map(tuple),
        succession=st.sampled_from(Succession),
    ),
    max_size=9,
    unique_by=lambda entrant: entrant.id,
)


def _findings(matter: NumberingCase) -> tuple[Finding, ...]:
    return run(NUMBERING_RULES, matter, on=matter.on)


def _as_given(entrants: list[Entrant], kind: T, drawn: list[str]) -> NumberingFacts:
    numbers = {one.id: one.number for one in number_lists(entrants, election_type=kind, drawn=drawn).numbered}
    groups = tuple(
        NumberedGroup(one.id, one.id, (numbers[one.id],), one.districts, one.results, one.kind, one.succession)
        for one in entrants
    )
    return NumberingFacts(election(kind), groups, tuple(drawn))


@settings(deadline=None)
@given(_facts)
def test_no_rule_raises_on_any_facts_and_every_finding_can_be_said(some: NumberingFacts) -> None:
    for finding in _findings(NumberingCase(some)):
        assert advice(finding)
        assert for_csb(finding)


@settings(deadline=None)
@given(_facts, st.data())
def test_the_order_of_the_groups_never_matters(some: NumberingFacts, data: st.DataObject) -> None:
    mixed = replace(some, groups=tuple(data.draw(st.permutations(some.groups))))

    assert _findings(NumberingCase(mixed)) == _findings(NumberingCase(some))


@settings(deadline=None)
@given(_entrants, st.sampled_from(T), st.data())
def test_a_numbering_that_the_law_made_meets_every_rule(entrants: list[Entrant], kind: T, data: st.DataObject) -> None:
    drawn = data.draw(st.permutations([entrant.id for entrant in entrants]))

    assert _findings(NumberingCase(_as_given(entrants, kind, drawn))) == ()


@settings(deadline=None)
@given(_entrants, st.sampled_from(T), st.data())
def test_every_other_numbering_is_found(entrants: list[Entrant], kind: T, data: st.DataObject) -> None:
    """With votes, districts and lots known there is one numbering, and no other passes."""
    facts = _as_given(entrants, kind, data.draw(st.permutations([entrant.id for entrant in entrants])))
    others = data.draw(st.permutations([group.numbers for group in facts.groups]))
    changed = replace(
        facts,
        groups=tuple(replace(group, numbers=numbers) for group, numbers in zip(facts.groups, others, strict=True)),
    )

    assert (_findings(NumberingCase(changed)) == ()) is (changed == facts)


@settings(deadline=None)
@given(_entrants, st.sampled_from(T), st.data())
def test_what_is_not_known_is_never_held_against_a_numbering(
    entrants: list[Entrant], kind: T, data: st.DataObject
) -> None:
    """A file with candidate lists tells neither votes nor lots; the rules may ask, and find nothing."""
    facts = _as_given(entrants, kind, data.draw(st.permutations([entrant.id for entrant in entrants])))
    groups = tuple(
        replace(
            group,
            results=data.draw(st.sampled_from((None, group.results))),
            districts=data.draw(st.sampled_from((None, group.districts))),
            numbers=data.draw(st.sampled_from((None, group.numbers))),
        )
        for group in facts.groups
    )

    found = _findings(NumberingCase(replace(facts, groups=groups, drawn=None)))

    assert {finding.reason for finding in found} <= {"lots_not_known"}


_SOUND = {
    kind: case(seated("a", 900, 1), seated("b", 500, 2), new("c", 2, 3, numbers_now=(3,)), new("d", 1, 4), kind=kind)
    for kind in T
}


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.says is not Says.MET], ids=str)
def test_removing_the_cause_removes_the_finding(example: Example) -> None:
    """The sound numbering of the same type has none of the findings of a bad example."""
    sound = _SOUND[example.matter.election_type]

    assert run((example.rule,), sound, on=sound.on) == ()


def test_lots_that_must_be_drawn_are_named() -> None:
    (finding,) = _findings(case(new("Oost", 12), new("Midden", 12)))[-1:]

    assert advice(finding).startswith("Loot in de zitting tussen deze groepen: Midden, Oost.")


def test_a_finding_says_which_number_is_right() -> None:
    found = _findings(case(seated("Noord", 900, 2), seated("Zuid", 500, 1)))

    assert [for_csb(finding) for finding in found] == [
        "De groepering (Zuid) heeft nummer 1. Naar de 500 stemmen van de vorige verkiezing is het nummer 2.",
        "De groepering (Noord) heeft nummer 2. Naar de 900 stemmen van de vorige verkiezing is het nummer 1.",
    ]


def test_ek23_bbb_and_ja21_valid_in_twelve_districts_drew_lots_and_volt_with_eleven_came_after() -> None:
    """Lists 14 to 16 of the Senate's election of 2023, after thirteen groups with seats."""
    seated_ = [seated(f"met zetel {place}", 10_000 - place, place) for place in range(1, 14)]
    rest = [new("BBB", 12, 15), new("JA21", 12, 14), new("Volt", 11, 16)]

    assert _findings(case(*seated_, *rest, kind=T.EK, drawn=("JA21", "BBB"))) == ()
    (asked,) = _findings(case(*seated_, *rest, kind=T.EK, drawn=None))
    assert dict(asked.numbers) == {"names": "BBB, JA21"}


def test_c22_thirteen_lists_with_seats_and_then_twenty_four_by_lot_meet_every_rule() -> None:
    """TK21, ECLI 202100956: lists 1 to 13 by votes, 14 to 37 by lot; no rule asks who stands behind a list."""
    seated_ = [seated(f"s{place}", 10_000 - place, place) for place in range(1, 14)]
    drawn = [f"n{place:02}" for place in range(24)]
    rest = [new(name, 20, number) for number, name in enumerate(drawn, start=14)]

    assert _findings(case(*seated_, *rest, drawn=tuple(drawn))) == ()
    assert _findings(case(*seated_, *rest, drawn=tuple(reversed(drawn)))) != ()
