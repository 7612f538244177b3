"""Declarations of intended residence, models Y 13 and Y 35."""

from dataclasses import replace

from tests.documents.examples import EDITION, a_list, address, candidate, hostile_list

from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.residence_abroad import ResidenceAbroad
from kieslijst.documents.models.y13 import Y13
from kieslijst.documents.models.y35 import Y35, Origin
from kieslijst.documents.words.inputs import PrintedElection, PrintedList
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType as Kind

ABROAD = PostalAddress("Kouter", "7", " bus 3", "9000", "Gent", "BE")
EUROPE = a_list(8, kind=Kind.EP, area="")
BELGIAN = replace(candidate(1), residence=Residence("Gent", "BE"), birth_date=BirthDate.read("XX-12-1997"))
WITH_BELGIAN = replace(EUROPE, candidates=(BELGIAN, *EUROPE.candidates[1:]))
ORIGIN = Origin("Belgische", "Sint-Niklaas", "Kouter 7 bus 3, 9000 Gent, België")
FRISIAN = a_list(3, kind=Kind.WS, area="Wetterskip Fryslân", appellation="Foar Súdwest-Fryslân")


def _of(kind: Kind, area: str = "") -> PrintedList:
    return replace(hostile_list(), election=PrintedElection(kind, area))


FORMS: dict[str, Form] = {
    "intended_residence": IntendedResidence(a_list(), EDITION, 2, address(2)),
    "intended_residence-province": IntendedResidence(a_list(kind=Kind.PS, area="Zuid-Holland"), EDITION, 1, ABROAD),
    "intended_residence-frisian": IntendedResidence(FRISIAN, EDITION, 3, address(3, place="Ljouwert")),
    "intended_residence-island": IntendedResidence(a_list(kind=Kind.ER, area="Saba"), EDITION, 1, address()),
    "intended_residence-unnamed-and-blank": IntendedResidence(a_list(appellation=""), EDITION, 3),
    "intended_residence-longest": IntendedResidence(hostile_list(), EDITION, 8, address()),
    "intended_residence-hostile": IntendedResidence(hostile_list(), EDITION, 4, address(place="<b>|*#_`{{ x }}&amp;")),
    "intended_residence-draft": IntendedResidence(a_list(), replace(EDITION, draft=True), 2, address(2)),
    "residence_abroad": ResidenceAbroad(a_list(kind=Kind.KCNI, area=""), EDITION, 2, address(2)),
    "residence_abroad-unnamed": ResidenceAbroad(a_list(kind=Kind.KCNI, area="", appellation=""), EDITION, 2),
    "residence_abroad-hostile": ResidenceAbroad(_of(Kind.KCNI), EDITION, 8),
    "y13": Y13(EUROPE, EDITION, 1),
    "y13-abroad": Y13(WITH_BELGIAN, EDITION, 1),
    "y13-longest": Y13(_of(Kind.EP), EDITION, 8),
    "y13-hostile": Y13(_of(Kind.EP), EDITION, 4),
    "y13-draft": Y13(EUROPE, replace(EDITION, draft=True), 5),
    "y35": Y35(WITH_BELGIAN, EDITION, 1, ABROAD, ORIGIN),
    "y35-blank": Y35(EUROPE, EDITION, 2),
    "y35-longest": Y35(_of(Kind.EP), EDITION, 8, ABROAD, Origin("x" * 60, "y" * 80, "z" * 200)),
    "y35-hostile": Y35(_of(Kind.EP), EDITION, 5, address(), Origin("<i>", "{{ x }}", "</td></tr>|*#")),
    "y35-draft": Y35(WITH_BELGIAN, replace(EDITION, draft=True), 1, ABROAD, ORIGIN),
}
