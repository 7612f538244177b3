"""The request to register a logo."""

from dataclasses import replace

from tests.documents.examples import HOSTILE_NAMES
from tests.documents.forms.registration import LEGAL_PERSON, PLAIN, SIGNERS, TERMS

from kieslijst.documents.models.logo_request import LogoRequest
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.political_groups import LegalPerson
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

REQUEST = LogoRequest(
    PrintedElection(Kind.TK), "Kiesraad", "Leefbaar Juinen", LEGAL_PERSON, TERMS.last_day, PLAIN, "logo-blauw.svg",
    SIGNERS,
)  # fmt: skip

FORMS: dict[str, Form] = {
    "logo_request": REQUEST,
    "logo_request-abroad-replaces": replace(
        REQUEST, election=PrintedElection(Kind.KCNI), signers=SIGNERS * 2, replaces=True
    ),
    "logo_request-blank": LogoRequest(REQUEST.election, "Kiesraad", "", LegalPerson(), TERMS.last_day, PLAIN),
    "logo_request-hostile": replace(
        REQUEST, appellation=HOSTILE_NAMES[0], logo_file=HOSTILE_NAMES[7],
        legal_person=replace(LEGAL_PERSON, name=HOSTILE_NAMES[1]),
    ),
    "logo_request-draft": replace(REQUEST, edition=replace(PLAIN, draft=True)),
}  # fmt: skip
