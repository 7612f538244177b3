"""The place of residence on a list (Kiesbesluit H 2(1), R 2; policy rule f)."""

import re

from kieslijst.law.case import Case
from kieslijst.law.facts import PersonFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Consequence, Omission
from kieslijst.law.scopes import PERSONS
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.law.words import place_key

_SENATE = ("Kb R 2",)
_CODE = re.compile(r"[A-Z]{2}")
_HOME = ("NL", "BQ")


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.ERROR, attached=Omission.NAMING, rows=("CAND-PLACE",))
def candidate_has_a_place_of_residence(person: PersonFacts, _: Case) -> Verdict:
    """The list gives the municipality or the place where each candidate lives."""
    residence = person.residence
    return MET if residence is None or residence.place.strip() else not_met()


@rule(PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.ERROR, rows=("CAND-COUNTRY",))
def country_of_residence_is_given(person: PersonFacts, _: Case) -> Verdict:
    """The country is known, since authorisation and the way a place is written hang on it."""
    return MET if person.residence is None or person.residence.country else not_met()


@rule(PERSONS, "BR15 f", severity=Severity.INFO, attached=Consequence.FIX, rows=("CAND-FOREIGNCODE", "FMT-COUNTRY"))
def foreign_place_goes_with_a_country_code(person: PersonFacts, _: Case) -> Verdict:
    """A place abroad is followed by the two-letter code of its country, which is not part of the place."""
    residence = person.residence
    if residence is None or not residence.country:
        return MET
    if not _CODE.fullmatch(residence.country):
        return not_met(country=residence.country)
    return MET


@rule(
    PERSONS,
    "Kb H 2(1)",
    senate=_SENATE,
    severity=Severity.WARNING,
    attached=Consequence.FIX,
    rows=("CAND-PLACE-BAG",),
)
def dutch_place_of_residence_exists(person: PersonFacts, case: Case) -> Verdict:
    """A Dutch place is a municipality or a place of the register of addresses (BAG), where that is at hand."""
    places, residence = case.facts.places, person.residence
    if places is None or residence is None or residence.country not in _HOME or not residence.place.strip():
        return MET
    return MET if place_key(residence.place) in places else not_met(place=residence.place)


RULES = (
    candidate_has_a_place_of_residence,
    country_of_residence_is_given,
    foreign_place_goes_with_a_country_code,
    dutch_place_of_residence_exists,
)
