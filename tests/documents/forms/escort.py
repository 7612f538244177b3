"""Models Ya 7 and Ya 9: papers that a governor sends on."""

from dataclasses import replace
from datetime import date, time

from tests.documents.examples import HOSTILE_NAMES, somebody

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.ya7 import Ya7
from kieslijst.documents.models.ya9 import Ya9
from kieslijst.documents.parts.escort import EscortedPaper
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

PLAIN = Edition()
PAPERS = (
    EscortedPaper("kandidatenlijst (model H 1)", 1),
    EscortedPaper("instemmingsverklaring (model H 9)", 30),
    EscortedPaper("kopie van een identiteitsbewijs", 28),
)
LIST = Ya7(
    PrintedElection(Kind.TK), "Saba", "Leefbaar Juinen", None, somebody().name, date(2027, 2, 1), time(9, 5), PAPERS,
    PLAIN, authentic=True, governor=somebody("Yıldız", initials="Ş.").name,
)  # fmt: skip
REPAIR = Ya9(
    PrintedElection(Kind.EK), "Bonaire", "", somebody("van Dam", initials="P.").name, somebody().name,
    date(2027, 2, 3), time(16, 59), PAPERS[1:2], PLAIN, authentic=False,
    governor=somebody("Yıldız", initials="Ş.").name,
)  # fmt: skip

FORMS: dict[str, Form] = {
    "ya7": LIST,
    "ya7-blank": Ya7(PrintedElection(Kind.EP), "", "", None, None, None, None, (), PLAIN),
    "ya7-hostile": replace(
        LIST, appellation=HOSTILE_NAMES[0], island=HOSTILE_NAMES[7], papers=(EscortedPaper(HOSTILE_NAMES[1], 1),)
    ),
    "ya7-draft": replace(LIST, edition=replace(PLAIN, draft=True)),
    "ya9": REPAIR,
    "ya9-hostile": replace(REPAIR, papers=(EscortedPaper(HOSTILE_NAMES[4], 1),)),
}
