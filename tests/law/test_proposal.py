"""From findings and repairs to omission lines and a proposed decision (I 2, I 4 to I 8; S 1 to S 4)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.any_facts import any_facts
from tests.law.builders import (
    T,
    election,
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
from tests.law.proposed import all_repaired, case_of, decided, found_in, invalid_in, lines_of, struck_in

from kieslijst.law.check import run
from kieslijst.law.facts import (
    NOT_GIVEN,
    AppellationKind,
    Consent,
    ConsentFacts,
    DepositFacts,
    EuropeanFacts,
    Facts,
    ListFacts,
    PersonFacts,
    SupportFacts,
)
from kieslijst.law.proposal.decision import Decision, Doubt, Effect, EffectKind
from kieslijst.law.proposal.omissions import omission_lines
from kieslijst.law.proposal.propose import proposed_decision
from kieslijst.law.proposal.taken import taken_over
from kieslijst.law.proposal.where import Unit
from kieslijst.law.rules import DECISION_RULES
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

_ALL_TWENTY = tuple(range(1, 21))
UNNAMED: dict[str, Any] = {"kind": AppellationKind.UNNAMED, "appellation": "", "authorisations": ()}
CHILD = BirthDate(2020, 1, 1)


def _effects(decision: Decision) -> dict[EffectKind, Effect]:
    return {effect.kind: effect for effect in decision.effects}


def without_consent(list_: ListFacts, *positions: int, **changes: Any) -> ListFacts:
    missing = ConsentFacts(Consent.MISSING)
    return replace(
        list_,
        candidates=tuple(
            replace(one, consent=missing) if one.position in positions else one for one in list_.candidates
        ),
        **changes,
    )


def _supported(kind: T, counted: dict[int, int]) -> Facts:
    support = tuple(SupportFacts("a", number, count, matches_list=True) for number, count in counted.items())
    base = facts(kind)
    return replace(base, group=group(seats_before=0), support=support, deposit=DepositFacts(proof_given=True))


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
    lines = lines_of(_supported(T.TK, counted))

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
    some = _supported(T.TK, {**dict.fromkeys(_ALL_TWENTY, 30), 3: 29, 20: 9})
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


def test_the_first_ground_is_recorded_and_the_others_are_named() -> None:
    young = person(2, birth_date=CHILD, died=True)
    (struck,) = decided(facts(T.GR, without_consent(list_of(person(1), young, person(3)), 2))).struck

    assert (struck.position, struck.ground, struck.also) == (2, Ground.NO_CONSENT, (Ground.TOO_YOUNG, Ground.DEAD))
    assert str(struck.article) == "Kieswet I 6(1)b"


def test_a_repaired_first_ground_leaves_the_next_one() -> None:
    young = person(2, birth_date=CHILD)
    some = facts(T.GR, without_consent(list_of(person(1), young, person(3)), 2))
    (struck,) = decided(some, repairs=all_repaired(some)).struck

    assert (struck.ground, struck.also) == (Ground.TOO_YOUNG, ())


def test_for_the_european_parliament_the_declaration_of_y13_comes_first() -> None:
    both = EuropeanFacts(frozenset({"BE"}), y13_given=False, y35_given=False)
    some = with_person(T.EP, european=both, name=PersonName("", "", "", "Dijk"))
    (struck,) = decided(some).struck

    assert (struck.ground, struck.also) == (Ground.NO_Y13, (Ground.NAMING, Ground.NO_Y35))


def test_earlier_strikes_make_room_so_that_of_52_names_nobody_is_beyond_the_maximum() -> None:
    decision = decided(facts(T.GR, without_consent(list_of(*names(52)), 4, 9)))

    assert [(one.position, one.ground) for one in decision.struck] == [(4, Ground.NO_CONSENT), (9, Ground.NO_CONSENT)]
    assert dict(_effects(decision)[EffectKind.ROOM_MADE].values) == {"value": 2}


def test_who_was_struck_before_makes_room_and_is_not_struck_again() -> None:
    list_ = list_of(*names(52))
    first, *rest = list_.candidates
    some = facts(T.GR, replace(list_, candidates=(replace(first, struck=True), *rest)))

    assert [(one.position, one.ground) for one in decided(some).struck] == [(52, Ground.EXCESS)]


def test_the_last_names_are_beyond_the_maximum() -> None:
    assert [one.position for one in decided(facts(T.GR, list_of(*names(53)))).struck] == [51, 52, 53]


def test_without_authorisation_the_appellation_falls_and_the_list_goes_on_unnamed_grp_struck_blank() -> None:
    decision = decided(with_group(T.GR, authorisations=()))
    (struck,) = decision.appellations

    assert (struck.ground, str(struck.article), struck.everywhere) == (
        Ground.NO_AUTHORISATION,
        "Kieswet I 6(2)a",
        True,
    )
    assert decision.invalid == ()
    assert decision.valid == (Unit("a", 1),)
    assert dict(_effects(decision)[EffectKind.GOES_UNNAMED].values) == {"value": "Kuipers, B.B."}
    assert EffectKind.NUMBERED_WITH_THE_REST in _effects(decision)


def test_an_unnamed_list_has_no_appellation_to_strike() -> None:
    assert decided(facts(T.GR, group=group(**UNNAMED))).appellations == ()


def test_one_appellation_above_two_lists_falls_above_both_and_only_in_that_district() -> None:
    some = facts(
        T.TK,
        list_of(*names(2), id="a", districts=(1, 2)),
        list_of(*names(2, first=5), id="b", districts=(2, 3)),
    )
    (struck,) = decided(some).appellations

    assert (struck.ground, struck.units) == (Ground.NAME_TWICE, (Unit("a", 2), Unit("b", 2)))
    assert EffectKind.NUMBERED_WITH_THE_REST not in _effects(decided(some))
    assert dict(_effects(decided(some))[EffectKind.LIST_GROUPS_CHANGE].values) == {"before": 1, "after": 3}


def test_beside_an_unnamed_list_of_the_same_group_an_appellation_stands_above_one_list() -> None:
    own = list_of(*names(2, first=5), id="b", districts=(1,), unnamed=True)

    assert decided(facts(T.TK, list_of(*names(2), districts=(1,)), own)).appellations == ()


def test_when_all_candidates_fall_the_list_is_invalid_in_those_districts() -> None:
    decision = decided(facts(T.GR, without_consent(list_of(), 1, 2, 3)))

    assert [one.ground for one in decision.invalid] == [Ground.ALL_STRUCK]
    assert str(decision.invalid[0].article) == "Kieswet I 5 g"
    assert {effect.kind for effect in decision.effects} == {EffectKind.ALL_STRUCK, EffectKind.VALID_NOWHERE}


def test_one_candidate_left_keeps_the_list_valid() -> None:
    decision = decided(facts(T.GR, without_consent(list_of(), 1, 2)))

    assert decision.invalid == ()


def unnamed_in_two_districts(*fall_on_b: int) -> Facts:
    return facts(
        T.TK,
        list_of(*names(3), id="a", districts=(1,)),
        without_consent(list_of(*names(3), id="b", districts=(2,)), *fall_on_b),
        group=group(**UNNAMED),
    )


def test_an_unnamed_list_without_its_first_candidate_is_called_after_the_next_and_stands_apart() -> None:
    effects = _effects(decided(unnamed_in_two_districts(1)))

    gone = effects[EffectKind.FIRST_CANDIDATE_GONE]
    assert (gone.list_number, dict(gone.values)) == (2, {"value": "Dijk, C.B."})
    assert dict(effects[EffectKind.LIST_GROUPS_CHANGE].values) == {"before": 1, "after": 2}
    assert dict(effects[EffectKind.SETS_CHANGE].values) == {"before": 1, "after": 2}


def test_another_candidate_gone_breaks_the_set_and_not_the_group() -> None:
    effects = _effects(decided(unnamed_in_two_districts(2)))

    assert {EffectKind.SETS_CHANGE} == effects.keys()


def test_who_stands_on_two_lists_falls_from_each_in_the_shared_district_only() -> None:
    twice = person(2)
    own = facts(T.TK, list_of(person(1), twice, id="a", districts=(1, 2)))
    other = facts(
        T.TK,
        list_of(person(8), twice, id="z", districts=(2, 3)),
        group=group(id="other", appellation="ChristenUnie"),
    )

    for some, rest in ((own, other), (other, own)):
        (struck,) = decided(some, rest).struck
        assert (struck.ground, struck_in(struck), struck.everywhere) == (Ground.ON_TWO_LISTS, (2,), False)
    assert EffectKind.SETS_CHANGE in _effects(decided(own, other))


def test_a_list_is_invalid_in_20_only_csb_per_district() -> None:
    decision = decided(_supported(T.TK, {**dict.fromkeys(_ALL_TWENTY, 30), 20: 9}))

    assert invalid_in(decision, Ground.TOO_LITTLE_SUPPORT) == {20}
    assert {unit.district for unit in decision.valid} == set(range(1, 20))


def test_what_needs_judgement_is_a_question_and_no_decision() -> None:
    decision = decided(facts(T.GR, election_=election(T.GR, registered=None)))

    assert [(one.finding.rule, one.doubt) for one in decision.questions] == [
        ("appellation_is_in_the_register", Doubt.JUDGEMENT)
    ]
    assert decision.sanctions == ()


@pytest.mark.parametrize(
    "some",
    [facts(T.GR, ListFacts("a", (1,), ())), with_group(T.GR, appellation="")],
    ids=["no candidate", "no appellation"],
)
def test_what_the_law_names_no_ground_for_is_a_question(some: Facts) -> None:
    decision = decided(some)

    assert Doubt.NO_GROUND in {one.doubt for one in decision.questions}
    assert decision.sanctions == ()


def test_support_for_a_district_that_the_list_is_not_for_is_a_question() -> None:
    some = _supported(T.TK, dict.fromkeys(_ALL_TWENTY, 30) | {21: 0})

    assert [one.doubt for one in decided(some).questions] == [Doubt.NO_DISTRICT]
    assert decided(some).invalid == ()


def test_an_appellation_is_corrected_ex_officio_unless_it_falls() -> None:
    (correction,) = decided(with_group(T.GR, appellation="lijst dorpsbelang")).corrections

    assert str(correction.article) == "Kieswet I 6(3)"
    assert decided(with_group(T.GR, appellation="lijst dorpsbelang", authorisations=())).corrections == ()


def test_a_decision_on_an_omission_that_was_not_notified_is_marked_csb_i8() -> None:
    some = with_person(T.GR, id_copy=False)
    items = [line.item for line in lines_of(some)]

    assert [one.was_not_notified for one in decided(some, notified=()).struck] == [True]
    assert [one.was_not_notified for one in decided(some, notified=items).struck] == [False]
    assert [one.was_not_notified for one in decided(some).struck] == [False]


def test_what_is_no_omission_is_never_marked_as_not_notified() -> None:
    assert [one.was_not_notified for one in decided(with_person(birth_date=CHILD), notified=()).struck] == [False]


def test_a_finding_on_the_group_or_submitter_is_about_all_its_lists() -> None:
    base = facts(T.TK, list_of(*names(2), id="a", districts=(1,)), list_of(*names(2), id="b", districts=(2,)))
    some = replace(base, group=group(seats_before=0), deposit=DepositFacts(proof_given=False))
    (line,) = lines_of(some)

    assert (line.omission, line.lists, line.everywhere) == (Omission.DEPOSIT, ("a", "b"), True)
    assert [(one.list_id, one.ground) for one in decided(some).invalid] == [
        ("a", Ground.NO_DEPOSIT),
        ("b", Ground.NO_DEPOSIT),
    ]


def test_a_sound_nomination_has_no_lines_and_nothing_to_decide() -> None:
    for kind in T:
        decision = decided(facts(kind))
        assert lines_of(facts(kind)) == ()
        assert (decision.sanctions, decision.effects, decision.questions) == ((), (), ())
        assert decision.valid != ()


_hypothesis = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@_hypothesis
@given(any_facts(), st.booleans())
def test_a_proposal_never_raises_and_names_each_candidate_once(some: Facts, others_known: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    decision = decided(some, facts()) if others_known else decided(some)
    places = [(one.list_id, one.position, number) for one in decision.struck for number in struck_in(one)]

    assert len(places) == len(set(places))
    assert all(one.ground.article(some.election.election_type) == one.article for one in decision.sanctions)
    assert all(not {one.ground} & set(one.also) for one in decision.struck)


@_hypothesis
@given(any_facts())
def test_repairing_everything_leaves_only_what_cannot_be_repaired(some: Facts) -> None:
    decision = decided(some, repairs=all_repaired(some))

    left = [basis.finding for one in decision.sanctions for basis in one.bases]
    assert [finding.rule for finding in left if finding.omission is not None] == []


@_hypothesis
@given(any_facts(), st.data())
def test_the_order_of_findings_and_repairs_does_not_matter(some: Facts, data: st.DataObject) -> None:
    case = case_of(some)
    found = found_in(case)
    repairs = data.draw(st.lists(st.sampled_from(all_repaired(some)), unique=True)) if all_repaired(some) else []
    mixed = data.draw(st.permutations(found))

    assert omission_lines(case, mixed) == omission_lines(case, found)
    assert proposed_decision(case, mixed, repairs=repairs[::-1]) == proposed_decision(case, found, repairs=repairs)


@_hypothesis
@given(any_facts())
def test_a_proposal_that_is_taken_over_meets_every_rule_on_decisions(some: Facts) -> None:
    case = case_of(some)
    decision = taken_over(case, decided(some), lines_of(some))

    assert run(DECISION_RULES, decision, on=case.on) == ()


@_hypothesis
@given(any_facts())
def test_nothing_rests_on_what_needs_judgement(some: Facts) -> None:
    decision = decided(some)

    assert all(basis.finding.severity != "judgement" for one in decision.sanctions for basis in one.bases)
    assert all(line.finding.severity != "judgement" for line in lines_of(some))


def test_eighty_candidates_in_twenty_districts_are_proposed_on_as_one_case() -> None:
    """A strike that holds everywhere is one strike, whatever the number of districts."""
    people: tuple[PersonFacts, ...] = tuple(replace(one, id_copy=False) for one in names(50))
    decision = decided(facts(T.TK, list_of(*people, districts=_ALL_TWENTY)))

    assert len(decision.struck) == 50
    assert all(one.everywhere for one in decision.struck)


def test_a_birth_date_that_is_missing_can_be_repaired() -> None:
    some = with_person(T.GR, birth_date=NOT_GIVEN)

    assert [line.omission for line in lines_of(some)] == [Omission.NAMING]
    assert decided(some, repairs=all_repaired(some)).struck == ()
