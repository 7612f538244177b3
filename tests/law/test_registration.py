"""What holds for all rules on registration, and what real decisions and rulings say of them."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.any_registration import any_registration
from tests.law.examples import Example, Says, said
from tests.law.orders import reordered
from tests.law.registration_builders import (
    T,
    asks,
    facts,
    met,
    registered,
    with_carry_over,
    with_change,
    with_logo,
    with_name,
    with_publication,
    with_request,
)
from tests.law.test_rules import EXAMPLES
from tests.shared_knowledge import knowledge

from kieslijst.law.amount import AmountName, Unit
from kieslijst.law.amounts import amount
from kieslijst.law.calendar import CalendarFacts, Moment, calendar_of
from kieslijst.law.chapter_g import RULES, check_registration, grounds, request
from kieslijst.law.check import run
from kieslijst.law.registration_case import RegistrationCase
from kieslijst.law.registration_facts import RegisterElectionFacts, RegisterFacts, RegistrationFacts, RequestFacts
from kieslijst.law.rule import Severity
from kieslijst.law.sanctions import Consequence

_OWN = grounds.asked_appellation_is_unlike_those_in_the_own_register


def _found(known: RegistrationFacts) -> list[str]:
    return [finding.rule for finding in check_registration(known, on=known.election.nomination_day)]


@pytest.mark.parametrize("kind", list(T))
def test_nothing_is_found_in_a_sound_registration(kind: T) -> None:
    assert _found(facts(kind)) == []
    assert _found(with_change(kind)) == []
    assert _found(with_logo(kind)) == []


@pytest.mark.parametrize("kind", [T.PS, T.WS, T.GR, T.ER, T.KC, T.KCNI])
def test_nothing_is_found_in_a_sound_carry_over(kind: T) -> None:
    assert _found(with_carry_over(kind)) == []
    assert _found(with_publication(kind)) == []


_WRONG = [one for one in EXAMPLES if one.says is not Says.MET and isinstance(one.matter, RegistrationCase)]


@pytest.mark.parametrize("example", _WRONG, ids=str)
def test_removing_the_cause_removes_the_finding(example: Example) -> None:
    """The sound registration of the same type differs from a bad example by its cause only."""
    sound = facts(example.matter.election_type)

    assert run((example.rule,), RegistrationCase(sound, on=example.matter.on), on=example.matter.on) == ()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_registration())
def test_no_rule_on_registration_raises_on_any_facts(some: RegistrationFacts) -> None:
    for on in (some.election.nomination_day, date.min, date.max):
        check_registration(some, on=on)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_registration(), st.data())
def test_findings_do_not_depend_on_the_order_of_input(some: RegistrationFacts, data: st.DataObject) -> None:
    register, entry = some.register, some.entry
    mixed = replace(
        some,
        register=replace(
            register,
            names=None if register.names is None else tuple(reordered(register.names, data)),
            banned=tuple(reordered(register.banned, data)),
            in_common_use=tuple(reordered(register.in_common_use, data)),
        ),
        logos=tuple(replace(logo, others=tuple(reordered(logo.others, data))) for logo in reordered(some.logos, data)),
        carry_overs=tuple(reordered(some.carry_overs, data)),
        publications=tuple(reordered(some.publications, data)),
        entry=entry and replace(entry, statements=tuple(reordered(entry.statements, data))),
    )
    on, rules = some.election.nomination_day, reordered(RULES, data)

    assert run(rules, RegistrationCase(mixed, on=on), on=on) == check_registration(some, on=on)


@pytest.mark.parametrize("kind", list(T))
def test_what_a_source_cannot_know_is_never_held_against_a_request(kind: T) -> None:
    bare = RegistrationFacts(
        RegisterElectionFacts(kind, date(2027, 2, 1)), request=RequestFacts("own", "Lijst Dorpsbelang")
    )

    found = check_registration(bare, on=bare.election.nomination_day)

    assert {finding.severity for finding in found} <= {Severity.JUDGEMENT}


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        (T.TK, "Kieswet G 1(4)d"),
        (T.EK, "Kieswet Q 6(3)"),
        (T.PS, "Kieswet G 2(4)d"),
        (T.WS, "Kieswet G 2a(4)d"),
        (T.GR, "Kieswet G 3(4)d"),
        (T.EP, "Kieswet G 1(4)d, Y 2"),
        (T.ER, "Kieswet G 3(4)d, Ya 13"),
        (T.KC, "Kieswet G 2(4)d, Ya 22"),
        (T.KCNI, "Kieswet G 2(4)d, Pa 1"),
    ],
)
def test_each_register_has_its_own_article(kind: T, article: str) -> None:
    (finding,) = check_registration(with_request(kind, appellation="a" * 36), on=date(2026, 2, 2))

    assert (finding.article, finding.consequence) == (article, Consequence.REFUSE)


def test_appellations_that_were_really_registered_are_short_enough_and_well_spelled() -> None:
    with knowledge("data", "registered_designations_partial.csv").open(encoding="utf-8") as file:
        names = [row["designation"] for row in csv.DictReader(file)]
    spelling = (
        grounds.asked_appellation_is_made_of_letters_and_functional_signs,
        grounds.asked_appellation_is_short_enough,
        grounds.asked_appellation_is_short_enough_with_punctuation,
    )
    cases = [RegistrationCase(with_request(T.TK, appellation=name), on=date(2025, 9, 15)) for name in names]

    assert len(names) > 50
    assert [finding for case in cases for finding in run(spelling, case, on=case.on)] == []


def test_the_policy_on_spelling_is_cited_as_a_whole() -> None:
    (finding,) = check_registration(with_request(T.TK, appellation="★PLUS"), on=date(2025, 9, 15))

    assert finding.article == "Beleidsregel Stcrt. 2008, 54"


@pytest.mark.parametrize(
    ("other", "says"),
    [("NLBeter", Says.ASKS), ("NL Beter", Says.ASKS), ("béter N.L.!", Says.NOT_MET), ("CDA", Says.MET)],
)
def test_only_the_same_name_spelling_apart_is_surely_too_much_alike(other: str, says: Says) -> None:
    assert said(met("", "", _OWN, with_name("BeterNL", T.TK, registered(other, T.TK)))) is says


def test_a_last_day_that_is_free_moves_to_the_next_working_day() -> None:
    """Nomination day Sunday 7 February 2027 would give 27 December 2026, a Sunday after Christmas."""
    known = with_request(T.GR, received_on=date(2026, 12, 28))
    moved = replace(known, election=RegisterElectionFacts(T.GR, date(2027, 2, 7)))

    assert request.request_comes_in_on_time.code not in _found(moved)


@pytest.mark.parametrize("kind", list(T))
def test_the_last_days_are_those_of_the_calendar(kind: T) -> None:
    known = facts(kind).election
    case = RegistrationCase(facts(kind), on=known.nomination_day)
    moments = calendar_of(CalendarFacts(kind, known.nomination_day, date(2030, 1, 1)))
    days = {one.moment: one.last for one in moments}
    published = case.day_before(AmountName.PUBLICATION_DAYS)

    assert case.day_before(AmountName.REGISTRATION_DAYS) == days[Moment.REGISTRATION_CLOSES]
    assert published == days.get(Moment.REGISTERS_PUBLISHED)
    if published is not None:
        assert case.day_after(published, AmountName.BLOCK_DAYS) == days[Moment.CARRY_OVER_BLOCK]


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        (T.TK, (date(2025, 8, 4), None, None)),
        (T.GR, (date(2025, 12, 22), date(2025, 12, 24), date(2026, 1, 7))),
        (T.PS, (date(2026, 12, 21), date(2026, 12, 23), date(2027, 1, 6))),
        (T.KCNI, (date(2026, 12, 21), date(2026, 12, 23), date(2027, 1, 6))),
        (T.EK, (date(2027, 3, 22), None, None)),
    ],
)
def test_the_last_days_are_the_published_ones(kind: T, days: tuple[date, date | None, date | None]) -> None:
    case = RegistrationCase(facts(kind), on=facts(kind).election.nomination_day)
    published = case.day_before(AmountName.PUBLICATION_DAYS)
    block = None if published is None else case.day_after(published, AmountName.BLOCK_DAYS)

    assert (case.day_before(AmountName.REGISTRATION_DAYS), published, block) == days


@pytest.mark.parametrize(
    ("kind", "euros", "dollars"),
    [
        (T.TK, "450", "450"),
        (T.EK, "450", "450"),
        (T.EP, "450", "450"),
        (T.PS, "225", "225"),
        (T.WS, "225", "225"),
        (T.KCNI, "225", "225"),
        (T.GR, "112.50", None),
        (T.ER, None, "112.50"),
        (T.KC, None, "225"),
    ],
)
def test_each_register_asks_its_own_deposit(kind: T, euros: str | None, dollars: str | None) -> None:
    names = (AmountName.REGISTRATION_DEPOSIT, AmountName.REGISTRATION_DEPOSIT_IN_DOLLARS)
    found = [one for one in (amount(name, kind, on=date(2027, 2, 1)) for name in names) if one is not None]
    due = {one.unit: one.value for one in found}

    assert due.get(Unit.EUROS) == (None if euros is None else Decimal(euros))
    assert due.get(Unit.DOLLARS) == (None if dollars is None else Decimal(dollars))


def test_c01_a_nickname_that_is_not_registered_is_no_obstacle_vrouwen_partij() -> None:
    known = with_name("Vrouwen Partij (VP)", T.TK, registered("Vrijzinnige Partij", T.TK))

    assert Consequence.REFUSE not in {
        finding.consequence
        for finding in check_registration(known, on=date(2025, 9, 15))
        if finding.severity is not Severity.JUDGEMENT
    }


def test_c02_one_shared_word_is_no_ground_to_refuse_niet_stemmers() -> None:
    known = with_name("Niet Stemmers", T.TK, registered("Club van niet kiezers", T.TK))

    found = check_registration(known, on=date(2025, 9, 15))

    assert [finding for finding in found if finding.severity is not Severity.JUDGEMENT] == []


def test_c08_a_request_completed_one_day_late_waits_for_the_next_election_heerenveen_lokaal() -> None:
    known = with_request(received_on=date(2025, 12, 1), completed_on=date(2025, 12, 23))

    (finding,) = check_registration(known, on=date(2026, 2, 2))

    assert finding.consequence is Consequence.ASIDE


def test_c17_a_first_name_with_an_exclamation_mark_passes_evert() -> None:
    assert _found(with_request(T.TK, appellation="Evert!")) == []


def test_c18_a_logo_that_is_complete_too_late_leaves_the_name_alone_oprecht() -> None:
    known = with_logo(received_on=date(2025, 8, 1), completed_on=date(2025, 8, 5))

    (finding,) = check_registration(known, on=date(2025, 9, 15))

    assert finding.rule == "logo_comes_in_complete_on_time"


def test_d1_swapped_parts_are_put_to_people_beter_nl() -> None:
    assert said(asks("", "", _OWN, with_name("BeterNL", T.TK, registered("NLBeter", T.TK)))) is Says.ASKS


def test_d5_a_water_board_does_not_look_at_the_register_of_the_province() -> None:
    known = with_name("Waterwijs", T.WS, registered("Waterwijs", T.PS))

    assert said(met("", "", _OWN, known)) is Says.MET
    assert said(met("", "", grounds.asked_appellation_is_unlike_those_in_higher_registers, known)) is Says.MET


def test_a_change_is_judged_on_the_grounds_like_a_first_request() -> None:
    known = replace(with_change(), register=RegisterFacts(names=(registered("Dorpsbelang 2026"),)))

    (finding,) = check_registration(known, on=date(2026, 2, 2))

    assert (finding.subject.id, finding.rule) == ("change", _OWN.code)
