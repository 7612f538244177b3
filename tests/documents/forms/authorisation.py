"""Models H 3-1 and H 3-2."""

from dataclasses import replace

from tests.documents.examples import EDITION, SOME_OF_SEVERAL, a_list, hostile_list, somebody

from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.authorisation import Agent
from kieslijst.documents.words.inputs import Appellation, AppellationKind, PrintedList
from kieslijst.shared.election_type import ElectionType as Kind

LONGEST_LEGAL_NAME = "Vereniging" + "x" * 190
AGENT = Agent(somebody("van Dijk").name, "Vereniging Leefbaar Juinen")
MANY = a_list(80, kind=Kind.TK, area="", districts=SOME_OF_SEVERAL)


def merged(shown: PrintedList) -> PrintedList:
    """The same list under a merged appellation."""
    return replace(shown, appellation=Appellation("EAP/Test Partij (EAP/TP)", AppellationKind.MERGED))


FORMS: dict[str, Form] = {
    "h3_1": H31(a_list(), EDITION, somebody().name, AGENT),
    "h3_1-eighty-candidates": H31(MANY, EDITION, somebody().name, replace(AGENT, legal_name=LONGEST_LEGAL_NAME)),
    "h3_1-blank": H31(a_list(), EDITION),
    "h3_1-hostile": H31(hostile_list(), EDITION, hostile_list().candidates[0].name),
    "h3_1-draft": H31(a_list(), replace(EDITION, draft=True), somebody().name, AGENT),
    "h3_2": H32(merged(a_list()), EDITION, somebody().name, (AGENT, Agent(somebody("Bakker").name, "Vereniging TP"))),
    "h3_2-four-groups": H32(merged(MANY), EDITION, somebody().name, (AGENT,) * 4),
    "h3_2-blank": H32(merged(a_list()), EDITION),
    "h3_2-hostile": H32(merged(hostile_list()), EDITION, hostile_list().candidates[0].name),
}
