"""Model H 4 and the text of a list for 's-Gravenhage."""

from dataclasses import replace

from tests.documents.examples import EDITION, a_list, hostile_list

from kieslijst.documents.models.h4 import H4, College, CollegeKind
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

UTRECHT = College(CollegeKind.PROVINCE, "Utrecht")
SABA = College(CollegeKind.PUBLIC_BODY, "Saba")
ABROAD = College(CollegeKind.ABROAD)
FULLEST_APPELLATION = "Partij voor Leefbaar Wonen en Werken in Juinen"
SENATE = a_list(12, kind=Kind.EK, area="")
OVERSEAS = a_list(5, kind=Kind.KCNI, area="")

FORMS: dict[str, Form] = {
    "h4": H4(a_list(), EDITION),
    "h4-either-office": H4(a_list(50, kind=Kind.TK, area="", appellation=FULLEST_APPELLATION), EDITION),
    "h4-island": H4(a_list(9, kind=Kind.ER, area="Bonaire"), EDITION),
    "h4-senate-province": H4(SENATE, EDITION, UTRECHT),
    "h4-senate-island": H4(SENATE, EDITION, SABA),
    "h4-senate-abroad": H4(SENATE, EDITION, ABROAD),
    "h4-unnamed": H4(a_list(1, appellation=""), EDITION),
    "h4-eighty-candidates": H4(a_list(80, kind=Kind.WS, area="Wetterskip Fryslân"), EDITION),
    "h4-hostile": H4(hostile_list(), EDITION),
    "h4-draft": H4(a_list(kind=Kind.TK, area=""), replace(EDITION, draft=True)),
    "support_text": SupportText(OVERSEAS, EDITION),
    "support_text-eighty-candidates": SupportText(a_list(80, kind=Kind.KCNI, area=""), EDITION),
    "support_text-hostile": SupportText(replace(hostile_list(), election=PrintedElection(Kind.KCNI)), EDITION),
    "support_text-draft": SupportText(replace(OVERSEAS, candidates=()), replace(EDITION, draft=True)),
}
