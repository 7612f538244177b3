"""The letter about omissions."""

from dataclasses import replace
from datetime import date, time

from tests.documents.committee_examples import CHAIR, DIJK, DISTRICTS, JONG, LONG_TEXT, ONE, PLAIN, TWENTY
from tests.documents.examples import HOSTILE_NAMES, address, somebody

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.omission_letter import Delivery, OmissionLetter, RecoveryTerm
from kieslijst.documents.parts.letter_omissions import LetterOmission, ListedPerson, OmissionKind
from kieslijst.documents.parts.letters import Letterhead, Office
from kieslijst.documents.words.committee_words import CommitteeElection, District, lines_of
from kieslijst.documents.words.inputs import AddressedPerson, PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

HEAD = Letterhead(
    "Juinen", "Juinen", date(2027, 2, 2), "KS-2027/14", ("(0123) 45 67 89", "stembureau@juinen.example"), CHAIR
)
TERM = RecoveryTerm(
    (date(2027, 2, 3), date(2027, 2, 4)), time(9), time(17), ("Stadhuis, balie Verkiezingen", "Plein 1, Juinen")
)
CONSENT = LetterOmission(
    ("De instemmingsverklaring (model H 9) ontbreekt.",),
    ("Lever een door de kandidaat ondertekende instemmingsverklaring in.",),
    candidate=ListedPerson(2, JONG),
)
IDENTITY = LetterOmission(
    ("De kopie van het identiteitsbewijs ontbreekt.",), ("Lever de kopie in.",), candidate=ListedPerson(2, JONG)
)
FIRST = replace(CONSENT, candidate=ListedPerson(1, DIJK))
SUPPORT = LetterOmission(
    ("Er zijn te weinig ondersteuningsverklaringen.",),
    ("Lever de ontbrekende verklaringen in.",),
    kind=OmissionKind.SUPPORT,
)
DEPOSIT = LetterOmission(
    ("Het bewijs van betaling van de waarborgsom ontbreekt.",), ("Lever het bewijs in.",), kind=OmissionKind.DEPOSIT
)
SUBMITTER = LetterOmission(
    ("De lijst is niet ingeleverd door een kiezer.",), ("Kom zelf met een kiezer.",), kind=OmissionKind.SUBMITTER
)
NOT_RECOVERABLE = LetterOmission(("De aanduiding is niet geregistreerd.",), (), recoverable=False)
LONG = LetterOmission(lines_of(LONG_TEXT), lines_of(LONG_TEXT))

ONE_OMISSION = OmissionLetter(
    ONE, HEAD, somebody(), "Leefbaar Juinen / Dorpsbelang '98", DIJK, ONE.districts, (CONSENT, NOT_RECOVERABLE), TERM,
    PLAIN,
)  # fmt: skip
SEVERAL = replace(
    ONE_OMISSION,
    omissions=(CONSENT, SUPPORT, IDENTITY, DEPOSIT, FIRST, SUBMITTER),
    substitutes=(somebody("van Dam", initials="P.").name, somebody("Yıldız", initials="Ş.").name),
    notes=lines_of("Neem bij het herstel deze brief mee.\nDe ingang is aan de achterzijde."),
    delivery=Delivery.RECEIPT,
)
SIXTEEN_LISTS = replace(
    SEVERAL,
    election=TWENTY,
    districts=DISTRICTS[:16],
    lists=16,
    omissions=(
        replace(SUPPORT, districts=(DISTRICTS[9],)),
        replace(SUPPORT, districts=(DISTRICTS[1],)),
        replace(CONSENT, districts=(DISTRICTS[1],)),
        FIRST,
        LONG,
    ),
)
PROVINCES = tuple(District(n, name) for n, name in ((1, "Groningen"), (3, "Drenthe"), (13, "Bonaire")))
SENATE = replace(
    SEVERAL,
    election=CommitteeElection(PrintedElection(Kind.EK), date(2027, 5, 26), PROVINCES),
    districts=PROVINCES[:2],
    omissions=(replace(SUPPORT, districts=PROVINCES[:1]), CONSENT),
    term=replace(TERM, days=(date(2027, 4, 27), date(2027, 4, 28), date(2027, 4, 29))),
    delivery=Delivery.GOVERNOR,
    head=replace(HEAD, office=Office.SECRETARY),
)

FORMS: dict[str, Form] = {
    "omission_letter-unnamed-on-an-island": replace(
        ONE_OMISSION,
        appellation="",
        delivery=Delivery.GOVERNOR,
        term=replace(TERM, also_at=("Bestuurskantoor, Kralendijk",)),
    ),
    "omission_letter": ONE_OMISSION,
    "omission_letter-several": SEVERAL,
    "omission_letter-sixteen-lists": SIXTEEN_LISTS,
    "omission_letter-senate": SENATE,
    "omission_letter-senate-everywhere": replace(SENATE, districts=PROVINCES),
    "omission_letter-blank": replace(
        ONE_OMISSION, appellation="", first=None, head=Letterhead("", "", None), addressee=AddressedPerson(
            PersonName(), replace(address(), street="", number="", addition="", postcode="", place="")
        ),
    ),
    "omission_letter-hostile": replace(
        SEVERAL,
        appellation=HOSTILE_NAMES[4],
        addressee=somebody(HOSTILE_NAMES[0]),
        omissions=tuple(
            LetterOmission((name,), (name,), candidate=ListedPerson(n, PersonName(last_name=name)))
            for n, name in enumerate(HOSTILE_NAMES, start=1)
        ),
        notes=HOSTILE_NAMES,
    ),
    "omission_letter-draft": replace(SEVERAL, edition=replace(PLAIN, draft=True)),
}  # fmt: skip
