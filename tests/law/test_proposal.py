"""From findings and repairs to a proposed decision (I 4 to I 8; S 2 to S 4)."""

from dataclasses import replace

import pytest
from tests.law.builders import (
    T,
    election,
    facts,
    group,
    list_of,
    names,
    person,
    with_group,
    with_person,
)
from tests.law.proposed import all_repaired, decided, invalid_in, lines_of, struck_in
from tests.law.proposed_facts import CHILD, UNNAMED, effects_of, supported, unnamed_in_two_districts, without_consent

from kieslijst.law.facts import (
    EuropeanFacts,
    Facts,
    ListFacts,
    PersonFacts,
)
from kieslijst.law.proposal.decision import Doubt, EffectKind
from kieslijst.law.proposal.where import Unit
from kieslijst.law.sanctions import Ground
from kieslijst.shared.person_name import PersonName

_ALL_TWENTY = tuple(range(1, 21))


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
    assert dict(effects_of(decision)[EffectKind.ROOM_MADE].values) == {"value": 2}


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
    assert dict(effects_of(decision)[EffectKind.GOES_UNNAMED].values) == {"value": "Kuipers, B.B."}
    assert EffectKind.NUMBERED_WITH_THE_REST in effects_of(decision)


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
    assert EffectKind.NUMBERED_WITH_THE_REST not in effects_of(decided(some))
    assert dict(effects_of(decided(some))[EffectKind.LIST_GROUPS_CHANGE].values) == {"before": 1, "after": 3}


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


def test_an_unnamed_list_without_its_first_candidate_is_called_after_the_next_and_stands_apart() -> None:
    effects = effects_of(decided(unnamed_in_two_districts(1)))

    gone = effects[EffectKind.FIRST_CANDIDATE_GONE]
    assert (gone.list_number, dict(gone.values)) == (2, {"value": "Dijk, C.B."})
    assert dict(effects[EffectKind.LIST_GROUPS_CHANGE].values) == {"before": 1, "after": 2}
    assert dict(effects[EffectKind.SETS_CHANGE].values) == {"before": 1, "after": 2}


def test_another_candidate_gone_breaks_the_set_and_not_the_group() -> None:
    effects = effects_of(decided(unnamed_in_two_districts(2)))

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
    assert EffectKind.SETS_CHANGE in effects_of(decided(own, other))


def test_a_list_is_invalid_in_20_only_csb_per_district() -> None:
    decision = decided(supported(T.TK, {**dict.fromkeys(_ALL_TWENTY, 30), 20: 9}))

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
    some = supported(T.TK, dict.fromkeys(_ALL_TWENTY, 30) | {21: 0})

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


def test_a_sound_nomination_has_no_lines_and_nothing_to_decide() -> None:
    for kind in T:
        decision = decided(facts(kind))
        assert lines_of(facts(kind)) == ()
        assert (decision.sanctions, decision.effects, decision.questions) == ((), (), ())
        assert decision.valid != ()


def test_eighty_candidates_in_twenty_districts_are_proposed_on_as_one_case() -> None:
    """A strike that holds everywhere is one strike, whatever the number of districts."""
    people: tuple[PersonFacts, ...] = tuple(replace(one, id_copy=False) for one in names(50))
    decision = decided(facts(T.TK, list_of(*people, districts=_ALL_TWENTY)))

    assert len(decision.struck) == 50
    assert all(one.everywhere for one in decision.struck)
