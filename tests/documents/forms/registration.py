"""Papers of the registration of an appellation that the group makes: G 1-1 and the statement on its agents."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.documents.examples import HOSTILE_NAMES, address, somebody

from kieslijst.documents.models.agents_statement import AgentsStatement
from kieslijst.documents.models.g1_1 import G11, RegistrationTerms, RequestAnnex
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.political_groups import LegalForm, LegalPerson, RegisteredAgent, Signer
from kieslijst.documents.words.amounts_in_words import Currency, Money
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

PLAIN = Edition()
LEGAL_PERSON = LegalPerson(
    "Vereniging Leefbaar Juinen", "Juinen", "12345678", address(7), "bestuur@leefbaar.example", "(0123) 45 67 89"
)
AGENT = RegisteredAgent(somebody("Kuipers"), "sanne@leefbaar.example")
DEPUTY = RegisteredAgent(somebody("Yıldız", initials="Ş.", first_name=""), "s@leefbaar.example")
SIGNERS = (Signer(somebody("van Dam", initials="P.", first_name="").name, "voorzitter"),)
TERMS = RegistrationTerms(35, Money(Decimal("112.50")), "de gemeente Juinen", date(2026, 12, 21))
THIRTY_FIVE = "Partij voor de Lange Aanduidingen Juinen"

REQUEST = G11(
    PrintedElection(Kind.GR, "Juinen"), "Juinen", "Leefbaar Juinen", LEGAL_PERSON, TERMS, PLAIN, AGENT, DEPUTY, SIGNERS,
    frozenset({RequestAnnex.DEED, RequestAnnex.AGENTS}),
)  # fmt: skip
STATEMENT = AgentsStatement(
    REQUEST.election, "Juinen", REQUEST.appellation, LEGAL_PERSON, PLAIN, AGENT, DEPUTY, SIGNERS
)
HOSTILE_PERSON = RegisteredAgent(somebody(HOSTILE_NAMES[0], first_name=HOSTILE_NAMES[1]), HOSTILE_NAMES[3])

FORMS: dict[str, Form] = {
    "g1_1": REQUEST,
    "g1_1-island": replace(
        REQUEST,
        election=PrintedElection(Kind.ER, "Saba"),
        committee="Saba",
        terms=replace(TERMS, deposit=Money(Decimal("112.50"), Currency.USD), payee="het openbaar lichaam Saba"),
        needs_extract=True,
        attached=frozenset(RequestAnnex),
    ),
    "g1_1-longest-foundation": replace(
        REQUEST,
        election=PrintedElection(Kind.WS, "Delfland"),
        appellation=THIRTY_FIVE,
        legal_person=replace(LEGAL_PERSON, form=LegalForm.FOUNDATION, name="Stichting" + "x" * 191),
        signers=SIGNERS * 2,
    ),
    "g1_1-senate": replace(REQUEST, election=PrintedElection(Kind.EK)),
    "g1_1-blank": G11(REQUEST.election, "Juinen", "", LegalPerson(), TERMS, PLAIN),
    "g1_1-hostile": replace(
        REQUEST, agent=HOSTILE_PERSON, legal_person=replace(LEGAL_PERSON, name=HOSTILE_NAMES[7], seat=HOSTILE_NAMES[4]),
        signers=(Signer(PersonName(last_name=HOSTILE_NAMES[5]), HOSTILE_NAMES[2]),),
    ),
    "g1_1-draft": replace(REQUEST, appellation="x" * 40, edition=replace(PLAIN, draft=True)),
    "agents_statement": STATEMENT,
    "agents_statement-replaces": replace(STATEMENT, replaces=True, signers=SIGNERS * 2),
    "agents_statement-foundation": replace(STATEMENT, legal_person=replace(LEGAL_PERSON, form=LegalForm.FOUNDATION)),
    "agents_statement-blank": AgentsStatement(REQUEST.election, "Juinen", "", LegalPerson(), PLAIN),
    "agents_statement-hostile": replace(STATEMENT, agent=HOSTILE_PERSON, deputy=HOSTILE_PERSON),
}  # fmt: skip
