"""The hand-in sheet and the dividers of the file for printing everything."""

from dataclasses import replace
from datetime import date

from tests.documents.examples import EDITION, SOME_OF_SEVERAL, a_list, hostile_list

from kieslijst.documents.models.dividers import Divider, Dividers
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.model import Form
from kieslijst.shared.election_type import ElectionType as Kind

PARLIAMENT = a_list(80, kind=Kind.TK, area="", districts=SOME_OF_SEVERAL)
DRAFT = replace(EDITION, draft=True)
SHEETS = (Divider("h1", 1), Divider("h3_1", 1), Divider("h9", 80))

FORMS: dict[str, Form] = {
    "hand_in_sheet": HandInSheet(a_list(9), EDITION, day=date(2026, 2, 2), place="Gemeentehuis Juinen"),
    "hand_in_sheet-eighty-candidates": HandInSheet(PARLIAMENT, EDITION, seated_before=True),
    "hand_in_sheet-unnamed-and-blank": HandInSheet(a_list(1, appellation=""), EDITION),
    "hand_in_sheet-europe": HandInSheet(a_list(20, kind=Kind.EP, area=""), EDITION),
    "hand_in_sheet-hostile": HandInSheet(hostile_list(), EDITION, place="<b>|*#_`{{ x }}"),
    "hand_in_sheet-draft": HandInSheet(a_list(3), DRAFT),
    "dividers": Dividers(PARLIAMENT, EDITION, SHEETS),
    "dividers-hostile": Dividers(hostile_list(), EDITION, SHEETS[:1]),
    "dividers-draft": Dividers(a_list(appellation=""), DRAFT, SHEETS[2:]),
}
