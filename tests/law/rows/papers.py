"""Both examples of each row of E.5 on consent, identity, authorised persons and the European Parliament."""

from datetime import date, datetime
from typing import Any

from tests.law.builders import T, authorised_person, election, facts, list_of, person, with_consent, with_person
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law import chapter_pa, chapter_y, chapter_ya
from kieslijst.law.chapter_h import authorised_person as h10
from kieslijst.law.chapter_h import consent as h9
from kieslijst.law.facts import NOT_GIVEN, AuthorisedPersonFacts, Consent, EuropeanFacts, Facts, RevocationFacts
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName

_ABROAD = h10.candidate_outside_the_european_part_has_an_authorised_person
_Y35 = chapter_y.citizen_of_another_member_state_declares_not_to_be_excluded
_HEARING = datetime(2024, 4, 29, 17)  # noqa: DTZ001 - local time at the committee
_BELGIUM = Residence("Gent", "BE")
_DELFT = Residence("Delft")


def _abroad(named: Any, kind: T = T.TK, residence: Residence = _BELGIUM) -> Facts:
    return with_person(kind, residence=residence, authorised_person=named)


def _european(**changes: Any) -> Facts:
    return with_person(T.EP, european=EuropeanFacts(**changes))


def _with_two_agents(
    first: AuthorisedPersonFacts, second: AuthorisedPersonFacts, residence: Residence = _BELGIUM
) -> Facts:
    return facts(
        T.TK,
        list_of(person(2, residence=residence, authorised_person=first), id="a", districts=(1,)),
        list_of(person(2, residence=residence, authorised_person=second), id="b", districts=(2,)),
    )


def _reported(year: int, month: int, day: int, hour: int) -> Facts:
    at = datetime(year, month, day, hour)  # noqa: DTZ001 - local time at the committee
    held = election(T.EP, decision_hearing=_HEARING)
    return with_person(T.EP, election_=held, european=EuropeanFacts(excluded_report_at=at))


def _island(place: str, named: Any) -> Facts:
    who = person(2, residence=Residence(place), authorised_person=named)
    return facts(T.ER, list_of(who), election_=election(T.ER, island="Saba"))


EXAMPLES: tuple[Example, ...] = (
    met("CAND-BSN", "123456782", h9.citizen_service_number_is_given_or_there_is_none, facts()),
    not_met("CAND-BSN", "empty", h9.citizen_service_number_is_given_or_there_is_none, with_person(bsn=NOT_GIVEN)),
    met("CAND-BSN-UNIQUE", "two BSNs", h9.citizen_service_number_belongs_to_one_person, facts()),
    not_met(
        "CAND-BSN-UNIQUE",
        "one BSN twice",
        h9.citizen_service_number_belongs_to_one_person,
        with_person(bsn_digest="digest 1"),
    ),
    met("CAND-CONSENT", "signed H 9", h9.candidate_consents_to_stand_on_this_list, facts()),
    not_met("CAND-CONSENT", "none", h9.candidate_consents_to_stand_on_this_list, with_consent(state=Consent.MISSING)),
    met("CAND-CONSENT", "not known", h9.candidate_consents_to_stand_on_this_list, with_consent(state=None)),
    met("CAND-CONSENT-MATCH", "same hash", h9.declaration_of_consent_shows_the_list_as_it_is, facts()),
    not_met(
        "CAND-CONSENT-MATCH",
        "swapped 4 and 5",
        h9.declaration_of_consent_shows_the_list_as_it_is,
        with_consent(matches_list=False),
    ),
    met("CAND-CONSENT-SIGN", "ink", h9.declaration_of_consent_is_signed_by_hand, with_consent(signature_good=True)),
    not_met(
        "CAND-CONSENT-SIGN",
        "pasted image",
        h9.declaration_of_consent_is_signed_by_hand,
        with_consent(signature_good=False),
    ),
    met(
        "CAND-CONSENT-DATE",
        "15-1-2027",
        h9.declaration_of_consent_has_a_plausible_date,
        with_consent(T.PS, signed_on=date(2027, 1, 15)),
    ),
    not_met(
        "CAND-CONSENT-DATE", "blank", h9.declaration_of_consent_has_a_plausible_date, with_consent(signed_on=NOT_GIVEN)
    ),
    not_met(
        "CAND-CONSENT-DATE",
        "2029",
        h9.declaration_of_consent_has_a_plausible_date,
        with_consent(T.PS, signed_on=date(2029, 1, 15)),
    ),
    met(
        "CAND-CONSENT-ADDR", "street nr postcode town", h9.candidate_without_authorised_person_gives_an_address, facts()
    ),
    not_met(
        "CAND-CONSENT-ADDR",
        "town only",
        h9.candidate_without_authorised_person_gives_an_address,
        with_person(address_complete=False),
    ),
    met(
        "CAND-CONSENT-ADDR",
        "with an authorised person",
        h9.candidate_without_authorised_person_gives_an_address,
        with_person(address_complete=False, authorised_person=authorised_person()),
    ),
    met(
        "CAND-ADDR-BAG",
        "Stationsstraat 10",
        h9.dutch_address_of_the_candidate_exists,
        with_person(address_in_register=True),
    ),
    not_met(
        "CAND-ADDR-BAG",
        "house number 99999",
        h9.dutch_address_of_the_candidate_exists,
        with_person(address_in_register=False),
    ),
    met("CAND-CONSENT-FINAL", "no mail", h9.consent_is_not_withdrawn_after_handing_in, facts()),
    not_met(
        "CAND-CONSENT-FINAL",
        "withdrawal on T+2 has no effect",
        h9.consent_is_not_withdrawn_after_handing_in,
        with_consent(withdrawn_on=date(2026, 2, 4)),
    ),
    met("CAND-ID", "newcomer+copy", h9.candidate_not_sitting_adds_a_copy_of_an_identity_document, facts()),
    not_met(
        "CAND-ID",
        "newcomer, none",
        h9.candidate_not_sitting_adds_a_copy_of_an_identity_document,
        with_person(id_copy=False),
    ),
    asks(
        "CAND-ID",
        "not known whether sitting",
        h9.candidate_not_sitting_adds_a_copy_of_an_identity_document,
        with_person(id_copy=False, sitting_member=None),
    ),
    met(
        "CAND-ID-SITTING",
        "current MP (TK)",
        h9.candidate_not_sitting_adds_a_copy_of_an_identity_document,
        with_person(T.TK, id_copy=False, sitting_member=True),
    ),
    not_met(
        "CAND-ID-SITTING",
        "MP standing for EK needs one",
        h9.candidate_not_sitting_adds_a_copy_of_an_identity_document,
        with_person(T.EK, id_copy=False, sitting_member=False),
    ),
    met("CAND-H10", "Bonaire + agent", _ABROAD, _abroad(authorised_person(), residence=Residence("Bonaire"))),
    not_met("CAND-H10", "BE, none", _ABROAD, _abroad(NOT_GIVEN)),
    not_met(
        "CAND-H10", "Kralendijk with country NL, none", _ABROAD, _abroad(NOT_GIVEN, residence=Residence("Kralendijk"))
    ),
    not_met(
        "CAND-H10", "Saba with country BQ, none", _ABROAD, _abroad(NOT_GIVEN, residence=Residence("The Bottom", "BQ"))
    ),
    asks("CAND-H10", "BE, not known", _ABROAD, _abroad(None)),
    met("CAND-H10", "Zwolle needs none", _ABROAD, _abroad(NOT_GIVEN, residence=Residence("Zwolle"))),
    met(
        "CAND-H10-AGENT-NL",
        "Nijmegen",
        h10.authorised_person_lives_in_the_european_part,
        _abroad(authorised_person("Nijmegen")),
    ),
    not_met(
        "CAND-H10-AGENT-NL",
        "Antwerpen",
        h10.authorised_person_lives_in_the_european_part,
        _abroad(authorised_person("Antwerpen", "BE")),
    ),
    met("CAND-H10-AGENT-NL", "fully named", h10.authorised_person_is_fully_named, _abroad(authorised_person())),
    not_met(
        "CAND-H10-AGENT-NL",
        "no initials",
        h10.authorised_person_is_fully_named,
        _abroad(authorised_person(name=PersonName("", "", "de", "Bouwer"))),
    ),
    met(
        "CAND-H10-SAME",
        "B. de Bouwer ×2",
        h10.candidate_names_the_same_authorised_person_on_all_lists,
        _with_two_agents(authorised_person(), authorised_person()),
    ),
    not_met(
        "CAND-H10-SAME",
        "two agents",
        h10.candidate_names_the_same_authorised_person_on_all_lists,
        _with_two_agents(authorised_person(), authorised_person(name=PersonName("C.", "", "", "Ander"))),
    ),
    met(
        "CAND-H10-ISLAND",
        "Saba agent",
        chapter_ya.candidate_off_the_island_has_an_authorised_person,
        _island("Utrecht", authorised_person("The Bottom")),
    ),
    not_met(
        "CAND-H10-ISLAND",
        "no agent",
        chapter_ya.candidate_off_the_island_has_an_authorised_person,
        _island("Utrecht", NOT_GIVEN),
    ),
    asks(
        "CAND-H10-ISLAND",
        "not known",
        chapter_ya.candidate_off_the_island_has_an_authorised_person,
        _island("Utrecht", None),
    ),
    met(
        "CAND-H10-ISLAND",
        "Saba agent",
        chapter_ya.authorised_person_lives_on_the_island,
        _island("Utrecht", authorised_person("Windwardside")),
    ),
    not_met(
        "CAND-H10-ISLAND",
        "agent in NL",
        chapter_ya.authorised_person_lives_on_the_island,
        _island("Utrecht", authorised_person("Zwolle")),
    ),
    met(
        "CAND-KCNI-AGENT",
        "tick",
        chapter_pa.candidate_can_be_told_of_the_appointment,
        with_person(T.KCNI, authorised_person=NOT_GIVEN, digital_notice=True),
    ),
    not_met(
        "CAND-KCNI-AGENT",
        "neither",
        chapter_pa.candidate_can_be_told_of_the_appointment,
        with_person(T.KCNI, authorised_person=NOT_GIVEN, digital_notice=False),
    ),
    met(
        "CAND-H10A",
        "several-district PS",
        h10.voluntary_authorised_person_is_allowed_here,
        with_person(T.PS, authorised_person=authorised_person()),
    ),
    not_met(
        "CAND-H10A",
        "GR",
        h10.voluntary_authorised_person_is_allowed_here,
        with_person(T.GR, authorised_person=authorised_person()),
    ),
    not_met(
        "CAND-H10A",
        "EP",
        h10.voluntary_authorised_person_is_allowed_here,
        with_person(T.EP, authorised_person=authorised_person()),
    ),
    not_met(
        "CAND-H10A",
        "single-district PS",
        h10.voluntary_authorised_person_is_allowed_here,
        with_person(
            T.PS,
            election_=election(T.PS, districts=(election(T.PS).districts or ())[:1]),
            authorised_person=authorised_person(),
        ),
    ),
    met(
        "CAND-H10A-DATA",
        "Zwolle, twice the same",
        h10.voluntary_authorised_person_meets_the_same_demands,
        _with_two_agents(authorised_person(), authorised_person(), _DELFT),
    ),
    not_met(
        "CAND-H10A-DATA",
        "Gent",
        h10.voluntary_authorised_person_meets_the_same_demands,
        _abroad(authorised_person("Gent", "BE"), residence=_DELFT),
    ),
    not_met(
        "CAND-H10A-DATA",
        "two agents",
        h10.voluntary_authorised_person_meets_the_same_demands,
        _with_two_agents(authorised_person(), authorised_person("Zeist"), _DELFT),
    ),
    met(
        "CAND-H10-REVOKE",
        "letter + new address",
        h10.revocation_names_a_new_person_or_an_address,
        with_person(revocation=RevocationFacts(names_new_person=False, gives_address=True)),
    ),
    not_met(
        "CAND-H10-REVOKE",
        "letter with neither",
        h10.revocation_names_a_new_person_or_an_address,
        with_person(revocation=RevocationFacts(names_new_person=False, gives_address=False)),
    ),
    met(
        "CAND-SETTLE-KCNI",
        "stmt",
        chapter_pa.candidate_in_the_netherlands_declares_to_move_abroad,
        with_person(T.KCNI, settlement_declared=True),
    ),
    not_met(
        "CAND-SETTLE-KCNI",
        "none",
        chapter_pa.candidate_in_the_netherlands_declares_to_move_abroad,
        with_person(T.KCNI, settlement_declared=False),
    ),
    asks(
        "CAND-SETTLE-KCNI",
        "not known",
        chapter_pa.candidate_in_the_netherlands_declares_to_move_abroad,
        with_person(T.KCNI, settlement_declared=None),
    ),
    met(
        "CAND-Y13", "stmt", chapter_y.candidate_declares_not_to_stand_in_another_member_state, _european(y13_given=True)
    ),
    not_met(
        "CAND-Y13",
        "none",
        chapter_y.candidate_declares_not_to_stand_in_another_member_state,
        _european(y13_given=False),
    ),
    met("CAND-Y35", "Belgian+Y 35", _Y35, _european(nationalities=frozenset({"BE"}), y35_given=True)),
    not_met("CAND-Y35", "Belgian, none", _Y35, _european(nationalities=frozenset({"BE"}), y35_given=False)),
    asks("CAND-Y35", "Belgian, not known", _Y35, _european(nationalities=frozenset({"BE"}))),
    met("CAND-Y35-DUAL", "NL+BE: no Y 35", _Y35, _european(nationalities=frozenset({"NL", "BE"}), y35_given=False)),
    not_met("CAND-Y35-DUAL", "BE only: no Y 35", _Y35, _european(nationalities=frozenset({"BE"}), y35_given=False)),
    met(
        "CAND-Y35C",
        "EP24: report 30 Apr → passed on",
        chapter_y.home_state_did_not_report_the_candidate_excluded,
        _reported(2024, 4, 30, 9),
    ),
    not_met(
        "CAND-Y35C",
        "EP24: report Mon 29 Apr 16:00 → struck",
        chapter_y.home_state_did_not_report_the_candidate_excluded,
        _reported(2024, 4, 29, 16),
    ),
    asks(
        "CAND-Y35C",
        "hearing not known",
        chapter_y.home_state_did_not_report_the_candidate_excluded,
        _european(excluded_report_at=_HEARING),
    ),
    met(
        "CAND-Y13-ABROAD",
        "e-mail from Spain",
        chapter_y.declaration_from_inside_the_european_part_is_on_paper,
        with_person(T.EP, residence=Residence("Madrid", "ES"), european=EuropeanFacts(y13_electronic=True)),
    ),
    not_met(
        "CAND-Y13-ABROAD",
        "e-mail from Delft",
        chapter_y.declaration_from_inside_the_european_part_is_on_paper,
        with_person(T.EP, residence=_DELFT, european=EuropeanFacts(y13_electronic=True)),
    ),
)
