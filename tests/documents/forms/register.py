"""What the committee makes for its register: model G 1-2 and the decision on a request."""

from dataclasses import replace
from datetime import date

from tests.documents.committee_examples import CHAIR, COMMITTEE, DIJK, JONG, LONG_TEXT, PLAIN
from tests.documents.examples import HOSTILE_NAMES, somebody
from tests.documents.forms.omission_letter import HEAD

from kieslijst.documents.models.g1_2 import G12, RegisteredAppellation
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.registration_decision import (
    Appeal,
    Court,
    Ground,
    Outcome,
    Reason,
    RegistrationDecision,
)
from kieslijst.documents.parts.letters import Letterhead
from kieslijst.documents.words.committee_words import Committee, lines_of
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

ENTRY = RegisteredAppellation("Leefbaar Juinen / Dorpsbelang '98", "Vereniging Leefbaar Juinen", DIJK, JONG)
NOTICE = G12(
    PrintedElection(Kind.TK), COMMITTEE, (ENTRY, RegisteredAppellation("EAP", "Europese Algemene Partij", CHAIR, DIJK)),
    (Kind.PS, Kind.WS), date(2027, 2, 1), PLAIN, date(2026, 12, 23), "Juinen",
)  # fmt: skip

APPEAL = Appeal(Court.COUNCIL_OF_STATE, 6, ("Postbus 1", "1000AA Juinen"))
REGISTERED = RegistrationDecision(
    PrintedElection(Kind.GR, "Juinen"), HEAD, somebody("van Dijk"), "Leefbaar Juinen", "Vereniging Leefbaar Juinen",
    Outcome.REGISTERED, "het gemeenteblad", APPEAL, PLAIN, date(2026, 11, 30), agent=DIJK, deputy=JONG,
)  # fmt: skip
CONFUSION = Reason(Ground.CONFUSION, lines_of("In het register staat al „Dorp Juinen”.\nDat verschilt te weinig."))
REFUSED = replace(
    REGISTERED, outcome=Outcome.REFUSED, reasons=(CONFUSION, Reason(Ground.MISLEADING)), agent=PersonName(),
    deputy=PersonName(),
)  # fmt: skip

_DRAFT = replace(PLAIN, draft=True)
FORMS: dict[str, Form] = {
    "g1_2": NOTICE,
    "g1_2-draft": replace(NOTICE, edition=_DRAFT),
    "g1_2-eighty-entries": replace(NOTICE, entries=(ENTRY,) * 80),
    "g1_2-blank": G12(PrintedElection(Kind.ER, "Saba"), Committee(""), (), (), date(2027, 2, 1), PLAIN),
    "g1_2-hostile": replace(
        NOTICE,
        entries=tuple(RegisteredAppellation(name, name, PersonName(last_name=name)) for name in HOSTILE_NAMES),
    ),
    "registration_decision": REGISTERED,
    "registration_decision-draft": replace(REGISTERED, edition=_DRAFT),
    "registration_decision-refused": REFUSED,
    "registration_decision-set-aside": replace(
        REFUSED, legal_name="", outcome=Outcome.SET_ASIDE, reasons=(Reason(Ground.LATE, lines_of(LONG_TEXT)),)
    ),
    "registration_decision-deleted": replace(
        REFUSED,
        election=PrintedElection(Kind.KC, "Saba"),
        outcome=Outcome.DELETED,
        reasons=(Reason(Ground.NO_VALID_LIST),),
        received=None,
        appeal=Appeal(Court.JOINT_COURT, 6),
    ),
    "registration_decision-hostile": replace(
        REFUSED, head=Letterhead("", "", None), appellation=HOSTILE_NAMES[7], replaces=HOSTILE_NAMES[4],
        legal_name=HOSTILE_NAMES[0], reasons=(Reason(Ground.BANNED_NAME, HOSTILE_NAMES),),
    ),
}  # fmt: skip
