"""The receipt for a list."""

from dataclasses import replace
from datetime import date, time

from tests.documents.committee_examples import CHAIR, DIJK, DISTRICTS, JONG, ONE, PLAIN, TWENTY
from tests.documents.examples import DIGEST, HOSTILE_NAMES, somebody

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.receipt import Annex, AnnexKind, Receipt
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import Gender, PersonName

PAPERS = (
    Annex(AnnexKind.AUTHORISATION, 1),
    Annex(AnnexKind.SUPPORT, 31),
    Annex(AnnexKind.CONSENT, 30),
    Annex(AnnexKind.IDENTITY, 28),
    Annex(AnnexKind.DEPOSIT, 0),
    Annex(AnnexKind.RESIDENCE_INSIDE, 2),
)
SMALL = Receipt(
    ONE, "Juinen", somebody().name, "Leefbaar Juinen / Dorpsbelang '98", DIJK, ONE.districts, date(2027, 2, 1),
    time(9, 5), PAPERS, PLAIN, code="K7M2M4", digest=DIGEST, gender=Gender.FEMALE, identified=True, officer=CHAIR,
    place="Juinen",
)  # fmt: skip
TWENTY_DISTRICTS = replace(
    SMALL,
    election=TWENTY,
    districts=DISTRICTS,
    annexes=(
        *PAPERS[:1],
        Annex(AnnexKind.SUPPORT, by_district=tuple((district, 30 + district.number) for district in DISTRICTS[::-1])),
        *(Annex(kind, 80) for kind in list(AnnexKind)[4:]),
    ),
)
FORMS: dict[str, Form] = {
    "receipt": SMALL,
    "receipt-twenty-districts": TWENTY_DISTRICTS,
    "receipt-unnamed-and-blank": replace(
        SMALL, appellation="", first=JONG, annexes=(), code="", digest="", gender=None, identified=None, officer=None,
        place="",
    ),
    "receipt-late": replace(SMALL, at=time(17, 4), in_time=False, identified=False, gender=Gender.MALE),
    "receipt-two-districts": replace(TWENTY_DISTRICTS, districts=DISTRICTS[:2]),
    "receipt-senate": replace(TWENTY_DISTRICTS, election=replace(TWENTY, election=PrintedElection(Kind.EK))),
    "receipt-hostile": replace(
        SMALL,
        appellation=HOSTILE_NAMES[4],
        submitter=PersonName(last_name=HOSTILE_NAMES[7]),
        officer=PersonName(last_name=HOSTILE_NAMES[0]),
        place=HOSTILE_NAMES[3],
    ),
    "receipt-draft": replace(SMALL, edition=replace(PLAIN, draft=True)),
}  # fmt: skip
