"""H 9: consent, identity document and address of a candidate. R 8 for the Senate."""

from datetime import date

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.days import days_later
from kieslijst.law.facts import NOT_GIVEN, AuthorisedPersonFacts, Consent, NotGiven, PersonFacts
from kieslijst.law.placement import Placement
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import PERSONS, PLACEMENTS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met


@rule(
    PERSONS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.WARNING,
    attached=Omission.CONSENT,
    rows=("CAND-BSN",),
)
def citizen_service_number_is_given_or_there_is_none(person: PersonFacts, _: Case) -> Verdict:
    """The declaration of consent carries the citizen service number, or the candidate has none."""
    return not_met() if person.bsn is NOT_GIVEN else MET


@rule(PERSONS, "H 9(1)", senate=("R 8(1)",), severity=Severity.ERROR, rows=("CAND-BSN-UNIQUE",))
def citizen_service_number_belongs_to_one_person(person: PersonFacts, case: Case) -> Verdict:
    """Two persons of a group never have one citizen service number."""
    others = case.same_number.get(person.id)
    if others is None:
        return MET
    return not_met(other=case.placements[others[0]][0].candidate.person.name.in_text)


@rule(
    PLACEMENTS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.WARNING,
    attached=Omission.CONSENT,
    rows=("CAND-CONSENT",),
)
def candidate_consents_to_stand_on_this_list(placement: Placement, _: Case) -> Verdict:
    """Every candidate declares in writing to consent to this candidacy, for this list and these districts."""
    consent = placement.candidate.consent
    return not_met() if consent is not None and consent.state is Consent.MISSING else MET


@rule(
    PLACEMENTS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.WARNING,
    attached=Omission.CONSENT,
    rows=("CAND-CONSENT-MATCH",),
)
def declaration_of_consent_shows_the_list_as_it_is(placement: Placement, _: Case) -> Verdict:
    """The names, their order and the districts on the declaration equal those on the list."""
    consent = placement.candidate.consent
    given = consent is not None and consent.state is not Consent.MISSING
    return not_met() if given and consent is not None and consent.matches_list is False else MET


@rule(
    PLACEMENTS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.INFO,
    attached=Omission.CONSENT,
    rows=("CAND-CONSENT-SIGN",),
)
def declaration_of_consent_is_signed_by_hand(placement: Placement, _: Case) -> Verdict:
    """The signature is real, full and like the one on the identity document."""
    consent = placement.candidate.consent
    return not_met() if consent is not None and consent.signature_good is False else MET


@rule(
    PLACEMENTS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.INFO,
    attached=Omission.CONSENT,
    rows=("CAND-CONSENT-DATE",),
)
def declaration_of_consent_has_a_plausible_date(placement: Placement, case: Case) -> Verdict:
    """The date of signing is there, not long before nomination day and not after the vote."""
    consent = placement.candidate.consent
    if consent is None or consent.signed_on is None:
        return MET
    if isinstance(consent.signed_on, NotGiven):
        return not_met(date="")
    return MET if _is_plausible(consent.signed_on, case) else not_met(date=consent.signed_on)


def _is_plausible(signed: date, case: Case) -> bool:
    first = days_later(case.election.nomination_day, -case.whole(AmountName.CONSENT_AGE))
    return first <= signed <= case.election.election_day


@rule(
    PERSONS,
    "H 9(1)",
    senate=("R 8(1)",),
    severity=Severity.WARNING,
    attached=Omission.CONSENT,
    rows=("CAND-CONSENT-ADDR",),
)
def candidate_without_authorised_person_gives_an_address(person: PersonFacts, _: Case) -> Verdict:
    """The letter of appointment goes to the candidate's full address, unless there is an authorised person."""
    if isinstance(person.authorised_person, AuthorisedPersonFacts) or person.address_complete is not False:
        return MET
    return not_met()


@rule(PERSONS, "H 9(1)", senate=("R 8(1)",), severity=Severity.WARNING, rows=("CAND-ADDR-BAG",))
def dutch_address_of_the_candidate_exists(person: PersonFacts, _: Case) -> Verdict:
    """A Dutch address is in the register of addresses; new houses may not be there yet."""
    return not_met() if person.address_in_register is False else MET


@rule(PLACEMENTS, "H 9(2)", senate=("R 8(2)",), severity=Severity.INFO, rows=("CAND-CONSENT-FINAL",))
def consent_is_not_withdrawn_after_handing_in(placement: Placement, case: Case) -> Verdict:
    """Consent cannot be withdrawn once the list is handed in; a letter that says so has no effect."""
    consent = placement.candidate.consent
    if consent is None or consent.withdrawn_on is None or consent.withdrawn_on < case.election.nomination_day:
        return MET
    return not_met(date=consent.withdrawn_on)


@rule(
    PERSONS,
    "H 9(3)",
    senate=("R 8(3)",),
    severity=Severity.WARNING,
    attached=Omission.CONSENT,
    rows=("CAND-ID", "CAND-ID-SITTING"),
)
def candidate_not_sitting_adds_a_copy_of_an_identity_document(person: PersonFacts, _: Case) -> Verdict:
    """Who does not sit in this same body now adds a copy of a valid identity document."""
    if person.id_copy is not False or person.sitting_member:
        return MET
    return needs_judgement("sitting_unknown") if person.sitting_member is None else not_met()


RULES = (
    citizen_service_number_is_given_or_there_is_none,
    citizen_service_number_belongs_to_one_person,
    candidate_consents_to_stand_on_this_list,
    declaration_of_consent_shows_the_list_as_it_is,
    declaration_of_consent_is_signed_by_hand,
    declaration_of_consent_has_a_plausible_date,
    candidate_without_authorised_person_gives_an_address,
    dutch_address_of_the_candidate_exists,
    consent_is_not_withdrawn_after_handing_in,
    candidate_not_sitting_adds_a_copy_of_an_identity_document,
)
