"""Rulings on nomination that are about procedure, terms and courts, each a test with the name of its case.

The cases are those of the shared knowledge (outcome read, or confirmed by a second source). Facts are invented; only
what decided the case is taken from it.
"""

from dataclasses import replace
from datetime import date

import pytest
from tests.law.builders import facts, group, list_of, person, submitter, with_consent, with_hand_in, with_person
from tests.law.examples import findings
from tests.law.procedures import T, appeal, at, procedure, with_appeal, with_one
from tests.law.registration_builders import with_logo

from kieslijst.law.amounts import declarations_needed
from kieslijst.law.calendar import CalendarFacts, LegalMoment, Moment, calendar_of
from kieslijst.law.chapter_g import check_registration
from kieslijst.law.chapter_h import appellation, consent, deposit, handing_in
from kieslijst.law.check import Finding, run
from kieslijst.law.facts import (
    NOBODY,
    AppellationKind,
    AuthorisationFacts,
    Consent,
    DepositFacts,
    HandInPlace,
    SupportFacts,
)
from kieslijst.law.numbering import Entrant, PastResult, Round, number_lists
from kieslijst.law.procedure import check_procedure, court, notices
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import Court, Outcome, ProcedureFacts
from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import NOMINATION_RULES
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.shared.person_name import Gender

SKIPPED: dict[str, str] = {
    "C25 (export)": "Writing the lists again after a judgment is about exports and their history, not about the law.",
}
"""What of a case is not tested here, with the reason."""


def _found(facts_: ProcedureFacts, rule: AnyRule) -> tuple[Finding, ...]:
    return run((rule,), ProcedureCase(facts_, on=facts_.nomination_day), on=facts_.nomination_day)


def _moment(kind: T, moment: Moment) -> LegalMoment:
    sound = procedure(kind)
    calendar = calendar_of(CalendarFacts(kind, sound.nomination_day, sound.election_day or sound.nomination_day))
    return next(found for found in calendar if found.moment is moment)


@pytest.mark.parametrize("kind", [T.PS, T.WS])
def test_c13_an_inadmissible_appeal_leaves_the_decision_unchanged(kind: T) -> None:
    left = with_appeal(kind, outcome=Outcome.INADMISSIBLE, decision_replaced=False)
    changed = with_appeal(kind, outcome=Outcome.INADMISSIBLE, decision_replaced=True)

    assert check_procedure(left, on=left.nomination_day) == ()
    assert [found.rule for found in check_procedure(changed, on=changed.nomination_day)] == [
        "failed_appeal_leaves_the_decision"
    ]


def test_c14_what_an_appellation_says_is_not_judged_again_with_the_list() -> None:
    named = facts(T.PS, group=group(appellation="ChristenUnie"))

    assert findings(named) == ()
    assert {ground for ground in Ground if ground.consequence is Consequence.NAME} == {
        Ground.NO_AUTHORISATION,
        Ground.NAME_TWICE,
    }


def test_c15_who_may_act_for_a_list_must_be_on_record() -> None:
    not_signed = facts(T.PS, group=group(authorisations=(AuthorisationFacts("Vereniging", signer_is_agent=False),)))
    nobody = facts(T.PS, submitter=submitter(name=NOBODY))

    (unsigned,) = findings(not_signed, appellation.authorisation_is_signed_by_the_agent_or_deputy)
    assert unsigned.omission is Omission.AUTHORISATION
    assert findings(nobody, handing_in.a_list_submitter_is_entered) != ()
    assert findings(facts(T.PS, substitutes=()), handing_in.a_substitute_may_repair_omissions) != ()
    assert _found(with_appeal(T.PS, outcome=Outcome.INADMISSIBLE), court.failed_appeal_leaves_the_decision) == ()


def test_c16_an_appeal_of_a_group_seated_on_the_islands_goes_to_the_joint_court() -> None:
    seated = appeal(T.EK, group_seated_on_islands=True)

    assert court.court_for(T.EK, seated) is Court.JOINT_COURT
    assert court.court_for(T.EK, replace(seated, group_seated_on_islands=False)) is Court.COUNCIL_OF_STATE
    assert court.court_for(T.PS, seated) is Court.COUNCIL_OF_STATE


def test_c16_a_blank_list_goes_by_where_its_first_candidate_lives() -> None:
    blank = appeal(T.EK, unnamed=True, group_seated_on_islands=None, first_candidate_on_islands=True)

    assert court.court_for(T.EK, blank) is Court.JOINT_COURT


def test_c22_numbers_1_to_13_follow_the_votes_and_14_to_37_the_lot() -> None:
    seated = [Entrant(f"s{n:02}", 20, results=(PastResult(f"s{n:02}", 9000 - n, 1),)) for n in range(1, 14)]
    rest = [Entrant(f"n{n:02}", 20) for n in range(1, 25)]
    drawn = tuple(entrant.id for entrant in reversed(rest))

    numbered = number_lists([*rest, *seated], election_type=T.TK, drawn=drawn).numbered

    assert [found.id for found in numbered] == [*(entrant.id for entrant in seated), *drawn]
    assert [found.number for found in numbered] == list(range(1, 38))
    assert {found.number for found in numbered if found.round is Round.VOTES} == set(range(1, 14))


def test_c22_nothing_is_asked_about_what_a_list_stands_for() -> None:
    blank = facts(
        T.TK,
        group=group(kind=AppellationKind.UNNAMED, appellation=None, seats_before=None, authorisations=()),
        deposit=DepositFacts(proof_given=True),
        support=tuple(SupportFacts("a", number, 40, matches_list=True) for number in range(1, 21)),
    )

    assert [found for found in findings(blank) if found.consequence is not Consequence.NONE] == []


def test_c25_a_judgment_on_one_field_stands_in_the_place_of_the_decision() -> None:
    corrected = with_appeal(T.GR, outcome=Outcome.UPHELD, decision_replaced=True)
    ignored = with_appeal(T.GR, outcome=Outcome.UPHELD, decision_replaced=False)

    assert _found(corrected, court.successful_appeal_replaces_the_decision) == ()
    assert _found(ignored, court.successful_appeal_replaces_the_decision) != ()
    assert findings(with_person(T.GR, gender=Gender.MALE)) == ()


def test_c28_the_clock_is_that_of_the_place_where_the_list_is_handed_in() -> None:
    assert _moment(T.TK, Moment.NOMINATION).zone == "Europe/Amsterdam"
    assert _moment(T.TK, Moment.NOMINATION_ON_ISLANDS).zone == "America/Kralendijk"
    for place in (HandInPlace.CSB, HandInPlace.GOVERNOR):
        in_time = with_hand_in(T.TK, at=at(2025, 9, 15, 17), place=place)
        late = with_hand_in(T.TK, at=at(2025, 9, 15, 17, 1), place=place)
        assert findings(in_time, handing_in.list_is_handed_in_on_nomination_day_within_hours) == ()
        assert findings(late, handing_in.list_is_handed_in_on_nomination_day_within_hours) != ()


def test_c28_bonaire_needs_ten_declarations() -> None:
    bonaire, elsewhere = (
        declarations_needed(T.TK, seats=150, district=district, on=date(2025, 9, 15)) for district in (20, 19)
    )

    assert bonaire is not None
    assert elsewhere is not None
    assert (bonaire.whole, elsewhere.whole) == (10, 30)


def test_c30_a_list_handed_in_by_a_voter_with_the_authorisation_is_valid() -> None:
    handed_in = with_hand_in(
        T.TK, at=at(2025, 9, 15, 10), place=HandInPlace.CSB, in_person=True, on_model=True, receipt_given=True
    )

    assert findings(handed_in) == ()
    assert _found(with_appeal(T.TK, outcome=Outcome.UNFOUNDED), court.failed_appeal_leaves_the_decision) == ()


def test_c34_an_own_valid_list_is_not_touched_by_an_appeal_that_fails() -> None:
    failed = with_appeal(T.EP, outcome=Outcome.INADMISSIBLE, decision_replaced=True)

    (finding,) = check_procedure(failed, on=failed.nomination_day)

    assert finding.rule == "failed_appeal_leaves_the_decision"


def test_d6_there_is_no_appeal_against_the_numbers() -> None:
    assert _found(with_appeal(against_numbers=True), court.appeal_is_not_against_the_numbers) != ()


@pytest.mark.parametrize("kind", list(T))
def test_d6_four_days_to_appeal_and_six_to_judge(kind: T) -> None:
    decided = procedure(kind).hearings[1].starts_at
    assert decided is not None
    case = ProcedureCase(procedure(kind), on=procedure(kind).nomination_day)

    assert case.last_day_of_appeal is not None
    assert (case.last_day_of_appeal - decided.date()).days == 4
    for judged, late in ((date(2026, 2, 16), False), (date(2026, 2, 17), True)):
        given = with_appeal(kind, received_on=date(2026, 2, 10), judged_on=judged)
        assert bool(_found(given, court.judgment_is_given_in_time)) is late


def test_d7_consent_that_is_repaired_after_the_term_leaves_the_candidate_struck() -> None:
    late = with_one("repairs", T.EP, received_at=at(2024, 4, 29, 10))
    (missing,) = findings(with_consent(T.EP, state=Consent.MISSING), consent.candidate_consents_to_stand_on_this_list)

    assert _found(late, notices.repair_comes_in_within_its_term) != ()
    assert missing.omission is Omission.CONSENT
    assert missing.ground is Ground.NO_CONSENT
    assert Ground.NO_CONSENT.consequence is Consequence.STRIKE


def test_o1_a_candidate_without_a_copy_of_an_identity_document_is_struck_as_without_consent() -> None:
    (missing,) = findings(
        with_person(T.GR, id_copy=False), consent.candidate_not_sitting_adds_a_copy_of_an_identity_document
    )

    assert missing.omission is Omission.CONSENT
    assert missing.ground is Ground.NO_CONSENT


def test_o2_a_blank_list_that_is_not_on_the_model_on_nomination_day_is_invalid_and_not_repaired() -> None:
    blank = replace(
        with_hand_in(T.GR, at=at(2026, 2, 2, 16), place=HandInPlace.CSB, on_model=False),
        group=group(kind=AppellationKind.UNNAMED, appellation=None, authorisations=()),
    )

    (finding,) = findings(blank, handing_in.list_is_on_the_ministerial_model)

    assert finding.consequence is Consequence.INV
    assert finding.ground is Ground.WRONG_MODEL
    assert finding.omission is None


def test_o5_no_proof_of_the_deposit_makes_the_list_invalid_whatever_else_is_in_order() -> None:
    unpaid = facts(T.TK, group=group(seats_before=0), deposit=DepositFacts(proof_given=False))

    (finding,) = findings(unpaid, deposit.proof_of_the_deposit_goes_with_the_list)

    assert finding.omission is Omission.DEPOSIT
    assert finding.ground is Ground.NO_DEPOSIT
    assert Ground.NO_DEPOSIT.consequence is Consequence.INV


def test_o5_a_list_serves_the_districts_that_it_names_and_no_others() -> None:
    six = list_of(*(person(number) for number in range(1, 7)), districts=())

    assert "list_names_its_districts" in {found.rule for found in findings(facts(T.TK, six), *NOMINATION_RULES)}


def test_d2_a_logo_that_comes_too_late_leaves_the_registered_name_alone() -> None:
    late = with_logo(T.TK, received_on=date(2025, 8, 18))

    found = check_registration(late, on=date(2025, 9, 15))

    assert [finding.rule for finding in found] == ["logo_comes_in_complete_on_time"]
    assert {finding.consequence for finding in found} == {Consequence.ASIDE}
