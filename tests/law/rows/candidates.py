"""Both examples of each row of E.5 (candidates) on names, birth date, place and age that has a rule."""

from typing import Any

from tests.law.builders import T, candidate, election, facts, group, list_of, person, with_name, with_person
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law import chapter_i
from kieslijst.law.chapter_h import candidates as h7
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import NOT_GIVEN, Facts, ListFacts, PersonFacts, RegisterEntry, SettlementElsewhere
from kieslijst.law.kiesbesluit import additions, residence, spelling
from kieslijst.law.kiesbesluit import names as h2
from kieslijst.law.words import place_key
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

_AGE = h7.candidate_comes_of_age_during_the_term
_ONE = h7.candidate_stands_on_one_list_per_district
_SETTLE = h7.candidate_from_outside_declares_to_settle
_PLACES = frozenset({place_key("'s-Gravenhage"), place_key("Juinen")})


def _born(day: int, month: int, year: int, kind: T = T.GR) -> Facts:
    return with_person(kind, birth_date=BirthDate(year, month, day))


def _lives(place: str, country: str = "NL", **changes: Any) -> Facts:
    return with_person(residence=Residence(place, country), **changes)


def _registered(**name: str) -> RegisterEntry:
    return RegisterEntry(PersonName(**{"initials": "A.B.", "last_name": "Dijk", **name}))


def _on_two_lists(first: PersonFacts, second: PersonFacts, *, districts: tuple[int, int]) -> Facts:
    return facts(
        T.TK,
        list_of(person(1), first, id="a", districts=(districts[0],)),
        list_of(person(3), second, id="b", districts=(districts[1],)),
    )


_TWIN = {"name": PersonName("A.B.", "", "", "Dijk"), "birth_date": BirthDate(1980, 1, 2)}
_OTHER_GROUP = Elsewhere.of([facts(T.GR, list_of(person(2, id="q2")), group=group(id="other"))])
_NAMESAKE_ELSEWHERE = Elsewhere.of([facts(T.GR, list_of(person(2, id="q2", bsn_digest="x")), group=group(id="other"))])


def _merged_with_party(name: PersonName) -> Facts:
    return with_person(name=name, election_=election(registered=frozenset({"Partij van de Arbeid (PvdA)"})))


EXAMPLES: tuple[Example, ...] = (
    met("CAND-SURNAME", "Dijk", h2.candidate_has_a_surname, with_name(last_name="Dijk")),
    not_met("CAND-SURNAME", "empty", h2.candidate_has_a_surname, with_name(last_name="")),
    met("CAND-INITIALS", "A.B.", h2.candidate_has_initials, with_name(initials="A.B.")),
    not_met("CAND-INITIALS", "empty", h2.candidate_has_initials, with_name(initials="")),
    met("CAND-INIT-DOT", "A.B.", spelling.every_initial_is_followed_by_a_full_stop, with_name(initials="A.B.")),
    not_met("CAND-INIT-DOT", "AB", spelling.every_initial_is_followed_by_a_full_stop, with_name(initials="AB")),
    not_met(
        "CAND-INIT-DOT", "E.H.A.J", spelling.every_initial_is_followed_by_a_full_stop, with_name(initials="E.H.A.J")
    ),
    met("CAND-INIT-DOT", "Ş.J.", spelling.every_initial_is_followed_by_a_full_stop, with_name(initials="Ş.J.")),
    met("CAND-INIT-ONE", "T.", spelling.every_first_name_has_one_letter, with_name(initials="T.")),
    not_met("CAND-INIT-ONE", "Th.", spelling.every_first_name_has_one_letter, with_name(initials="Th.")),
    met(
        "CAND-INIT-HYPHEN",
        "Willem-Alexander→W.",
        spelling.hyphenated_first_name_has_one_letter,
        with_person(name=PersonName("W.", "", "", "Dijk"), legal_first_names="Willem-Alexander"),
    ),
    not_met(
        "CAND-INIT-HYPHEN",
        "W.A.",
        spelling.hyphenated_first_name_has_one_letter,
        with_person(name=PersonName("W.A.", "", "", "Dijk"), legal_first_names="Willem-Alexander"),
    ),
    asks(
        "CAND-INIT-HYPHEN",
        "only a call name is known",
        spelling.hyphenated_first_name_has_one_letter,
        with_name(initials="W.A.", first_name="Willem-Alexander"),
    ),
    met(
        "CAND-BRP",
        "same",
        spelling.candidate_is_named_as_in_the_population_register,
        with_person(name=PersonName("A.B.", "", "", "Dijk"), register_entry=_registered()),
    ),
    not_met(
        "CAND-BRP",
        "other initials",
        spelling.candidate_is_named_as_in_the_population_register,
        with_person(name=PersonName("A.C.", "", "", "Dijk"), register_entry=_registered()),
    ),
    met("CAND-CALLNAME", "A. (Anne)", additions.no_call_name_stands_among_the_initials, with_name(first_name="Anne")),
    not_met(
        "CAND-CALLNAME",
        "Anne as initial",
        additions.no_call_name_stands_among_the_initials,
        with_name(initials="Anne"),
    ),
    met("CAND-GENDER", "(v)", h2.gender_is_absent_or_one_of_the_two_signs, facts()),
    not_met(
        "CAND-GENDER", "(x)", h2.gender_is_absent_or_one_of_the_two_signs, with_person(gender=None, odd_gender="x")
    ),
    met(
        "CAND-PREFIX",
        "van Dijk",
        spelling.prefix_is_in_lower_case_unless_registered_otherwise,
        with_name(prefix="van"),
    ),
    not_met(
        "CAND-PREFIX",
        "Van Dijk",
        spelling.prefix_is_in_lower_case_unless_registered_otherwise,
        with_person(name=PersonName("A.B.", "", "Van", "Dijk"), register_entry=_registered(prefix="van")),
    ),
    met(
        "CAND-PREFIX",
        "Van Dijk in the register too",
        spelling.prefix_is_in_lower_case_unless_registered_otherwise,
        with_person(name=PersonName("A.B.", "", "Van", "Dijk"), register_entry=_registered(prefix="Van")),
    ),
    asks(
        "CAND-PREFIX",
        "Van Dijk, register not consulted",
        spelling.prefix_is_in_lower_case_unless_registered_otherwise,
        with_name(prefix="Van"),
    ),
    met("CAND-MARRIED", "Jansen-de Wit", h2.double_surname_is_joined_by_a_hyphen, with_name(last_name="Jansen-de Wit")),
    not_met(
        "CAND-MARRIED", "Jansen/de Wit", h2.double_surname_is_joined_by_a_hyphen, with_name(last_name="Jansen/de Wit")
    ),
    met(
        "CAND-SUFFIX",
        "jr.",
        additions.nothing_but_a_usual_abbreviation_follows_the_name,
        with_name(last_name="Dijk jr."),
    ),
    not_met(
        "CAND-SUFFIX",
        "MBA",
        additions.nothing_but_a_usual_abbreviation_follows_the_name,
        with_name(last_name="Dijk MBA"),
    ),
    not_met(
        "CAND-SUFFIX",
        "wethouder",
        additions.nothing_but_a_usual_abbreviation_follows_the_name,
        with_name(last_name="Dijk (wethouder)"),
    ),
    met("CAND-TITLE", "baron", additions.no_academic_title_stands_with_the_name, with_name(prefix="baron van")),
    not_met("CAND-TITLE", "dr.", additions.no_academic_title_stands_with_the_name, with_name(last_name="dr. Dijk")),
    not_met(
        "CAND-TITLE",
        "drs. with the initials",
        additions.no_academic_title_stands_with_the_name,
        with_name(initials="drs. A.B."),
    ),
    met(
        "CAND-TITLE", "M.R. are initials", additions.no_academic_title_stands_with_the_name, with_name(initials="M.R.")
    ),
    met("CAND-NOPARTY", "Jansen, A.", additions.no_party_name_stands_behind_the_name, facts()),
    not_met(
        "CAND-NOPARTY",
        "Jansen, A. (PvdA)",
        additions.no_party_name_stands_behind_the_name,
        _merged_with_party(PersonName("A.", "", "", "Jansen (PvdA)")),
    ),
    not_met(
        "CAND-NOPARTY",
        "PvdA as call name",
        additions.no_party_name_stands_behind_the_name,
        _merged_with_party(PersonName("A.", "PvdA", "", "Jansen")),
    ),
    asks(
        "CAND-NOPARTY",
        "unknown words in brackets",
        additions.no_party_name_stands_behind_the_name,
        with_name(last_name="Jansen (Dorp)"),
    ),
    met("CAND-DOB", "01-02-1990", h2.candidate_has_a_birth_date, _born(1, 2, 1990)),
    not_met("CAND-DOB", "empty", h2.candidate_has_a_birth_date, with_person(birth_date=NOT_GIVEN)),
    met("CAND-DOB", "not known", h2.candidate_has_a_birth_date, with_person(birth_date=None)),
    met("CAND-AGE", "GR26: 2-4-2012", _AGE, _born(2, 4, 2012)),
    not_met("CAND-AGE", "GR26: 4-4-2012", _AGE, _born(4, 4, 2012)),
    not_met("CAND-AGE", "GR26: 3-4-2012, the day the term ends", _AGE, _born(3, 4, 2012)),
    met("CAND-AGE", "TK25: 28-5-2012", _AGE, _born(28, 5, 2012, T.TK)),
    asks("CAND-AGE", "TK25: 29-5-2012, the day the term ends", _AGE, _born(29, 5, 2012, T.TK)),
    not_met("CAND-AGE", "TK25: 30-5-2012", _AGE, _born(30, 5, 2012, T.TK)),
    met("CAND-AGE", "EK27: 9-6-2013", _AGE, _born(9, 6, 2013, T.EK)),
    not_met("CAND-AGE", "EK27: 10-6-2013", _AGE, _born(10, 6, 2013, T.EK)),
    met("CAND-AGE", "PS27: 1-4-2013", _AGE, _born(1, 4, 2013, T.PS)),
    not_met("CAND-AGE", "PS27: 2-4-2013", _AGE, _born(2, 4, 2013, T.PS)),
    asks("CAND-AGE", "EP29: under age and no end of term known", _AGE, _born(1, 1, 2012, T.EP)),
    met("CAND-AGE", "EP29: of age on nomination day", _AGE, _born(24, 4, 2011, T.EP)),
    asks("CAND-AGE", "only the year 2012 is known", _AGE, with_person(birth_date=BirthDate(2012))),
    met("CAND-DOB-OLD", "1950", h2.birth_date_is_not_unusually_long_ago, _born(1, 1, 1950)),
    not_met("CAND-DOB-OLD", "1900", h2.birth_date_is_not_unusually_long_ago, _born(1, 1, 1900)),
    met("CAND-PLACE", "Juinen", residence.candidate_has_a_place_of_residence, _lives("Juinen")),
    not_met("CAND-PLACE", "empty", residence.candidate_has_a_place_of_residence, _lives("")),
    met(
        "CAND-PLACE-BAG",
        "'s-Gravenhage",
        residence.dutch_place_of_residence_exists,
        facts(T.GR, list_of(person(1, residence=Residence("'s-Gravenhage"))), places=_PLACES),
    ),
    not_met(
        "CAND-PLACE-BAG",
        "Nergenshuizen",
        residence.dutch_place_of_residence_exists,
        facts(T.GR, list_of(person(1, residence=Residence("Nergenshuizen"))), places=_PLACES),
    ),
    met("CAND-COUNTRY", "NL", residence.country_of_residence_is_given, facts()),
    not_met("CAND-COUNTRY", "empty", residence.country_of_residence_is_given, _lives("Juinen", "")),
    met("CAND-FOREIGNCODE", "Gent (BE)", residence.foreign_place_goes_with_a_country_code, _lives("Gent", "BE")),
    not_met("CAND-FOREIGNCODE", "Gent", residence.foreign_place_goes_with_a_country_code, _lives("Gent", "België")),
    met("FMT-COUNTRY", "BE", residence.foreign_place_goes_with_a_country_code, _lives("Gent", "BE")),
    not_met("FMT-COUNTRY", "be", residence.foreign_place_goes_with_a_country_code, _lives("Gent", "be")),
    met("FMT-PREFIX", "van der", spelling.prefix_is_one_that_names_have, with_name(prefix="van der")),
    met("FMT-PREFIX", "baron van", spelling.prefix_is_one_that_names_have, with_name(prefix="baron van")),
    asks("FMT-PREFIX", "vander", spelling.prefix_is_one_that_names_have, with_name(prefix="vander")),
    met("FMT-SURNAME-PREFIX", "Dijk", spelling.prefix_stands_in_its_own_field, with_name(last_name="Dijk")),
    asks("FMT-SURNAME-PREFIX", "van Dijk", spelling.prefix_stands_in_its_own_field, with_name(last_name="van Dijk")),
    met("CAND-SETTLE", "stmt", _SETTLE, with_person(lives_in_area=False, settlement_declared=True)),
    not_met("CAND-SETTLE", "none", _SETTLE, with_person(lives_in_area=False, settlement_declared=False)),
    asks(
        "CAND-SETTLE",
        "not known whether there is one",
        _SETTLE,
        with_person(lives_in_area=False, settlement_declared=None),
    ),
    not_met(
        "CAND-SETTLE",
        "place outside the municipality",
        _SETTLE,
        with_person(
            election_=election(area_places=frozenset({"Juinen"})),
            residence=Residence("Elders"),
            lives_in_area=None,
            settlement_declared=False,
        ),
    ),
    met(
        "CAND-NO-SETTLE",
        "TK: lives in BE, none asked",
        _SETTLE,
        with_person(T.TK, lives_in_area=False, settlement_declared=False),
    ),
    met("CAND-SETTLE-TWICE", "one", chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind, facts(T.PS)),
    not_met(
        "CAND-SETTLE-TWICE",
        "Utrecht + Gelderland",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(T.PS, settles_elsewhere=(SettlementElsewhere(T.PS, "Gelderland"),)),
    ),
    met(
        "CAND-SETTLE-TWICE",
        "declared for Gelderland only, lives here",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(T.PS, settlement_declared=False, settles_elsewhere=(SettlementElsewhere(T.PS, "Gelderland"),)),
    ),
    asks(
        "CAND-SETTLE-TWICE",
        "declared for Gelderland, here not known",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(T.PS, settlement_declared=None, settles_elsewhere=(SettlementElsewhere(T.PS, "Gelderland"),)),
    ),
    met(
        "CAND-SETTLE-TWICE",
        "notice about this same province",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(
            T.PS,
            election_=election(T.PS, body="Utrecht"),
            settles_elsewhere=(SettlementElsewhere(T.PS, "utrecht"),),
        ),
    ),
    met(
        "CAND-SETTLE-KIND",
        "province Utrecht + water board Rijnland",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(T.PS, settles_elsewhere=(SettlementElsewhere(T.WS, "Rijnland"),)),
    ),
    not_met(
        "CAND-SETTLE-KIND",
        "province Utrecht + province Gelderland",
        chapter_i.candidate_declares_to_settle_for_one_body_of_a_kind,
        with_person(T.PS, settles_elsewhere=(SettlementElsewhere(T.PS, "Gelderland"),)),
    ),
    met("CAND-ONE-LIST", "list A dist. 9", _ONE, facts(T.TK, list_of(districts=(9,)))),
    not_met("CAND-ONE-LIST", "A and B in dist. 9", _ONE, _on_two_lists(person(2), person(2), districts=(9, 9))),
    not_met(
        "CAND-ONE-LIST",
        "A and B in dist. 9, same number, other id",
        _ONE,
        _on_two_lists(person(2), person(5, bsn_digest="digest 2"), districts=(9, 9)),
    ),
    asks(
        "CAND-ONE-LIST",
        "namesake born on the same day",
        _ONE,
        _on_two_lists(person(2, **_TWIN), person(5, **_TWIN), districts=(9, 9)),
    ),
    not_met("CAND-ONE-LIST", "on the list of another group", _ONE, facts(), _OTHER_GROUP),
    asks("CAND-ONE-LIST", "namesake on the list of another group", _ONE, facts(), _NAMESAKE_ELSEWHERE),
    met("CAND-OTHER-DISTRICT", "A in 1, B in 2", _ONE, _on_two_lists(person(2), person(2), districts=(1, 2))),
    not_met("CAND-OTHER-DISTRICT", "A and B in 1", _ONE, _on_two_lists(person(2), person(2), districts=(1, 1))),
    met("CAND-DUP-IN-LIST", "once", h7.candidate_stands_once_on_the_list, facts()),
    not_met(
        "CAND-DUP-IN-LIST",
        "3 and 17",
        h7.candidate_stands_once_on_the_list,
        facts(T.GR, ListFacts("a", (1,), tuple(candidate(n, person(3 if n == 17 else n)) for n in range(1, 18)))),
    ),
    asks(
        "CAND-DUP-IN-LIST",
        "namesakes born on the same day",
        h7.candidate_stands_once_on_the_list,
        facts(T.GR, list_of(person(1, **_TWIN), person(2, **_TWIN))),
    ),
    met("CAND-DEAD", "nothing received", chapter_i.no_death_certificate_of_the_candidate_came_in, facts()),
    not_met(
        "CAND-DEAD",
        "certificate on T+2",
        chapter_i.no_death_certificate_of_the_candidate_came_in,
        with_person(died=True),
    ),
)
