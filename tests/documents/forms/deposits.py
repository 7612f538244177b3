"""Proofs of payment: models H 12 and G 1-3."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.documents.committee_examples import CHAIR, DIJK, PLAIN
from tests.documents.examples import HOSTILE_NAMES

from kieslijst.documents.models.g1_3 import G13
from kieslijst.documents.models.h12 import H12
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.deposits import PaidDeposit, ReceivingBody
from kieslijst.documents.words.amounts_in_words import Currency, Money
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

BODY = ReceivingBody("de gemeente Juinen", "Juinen", date(2027, 1, 12), CHAIR)
PAID = PaidDeposit("Vereniging Leefbaar Juinen", Money(Decimal(225)), date(2027, 1, 11), date(2027, 1, 18))
LIST = H12(PrintedElection(Kind.GR, "Juinen"), PAID, BODY, PLAIN, "Leefbaar Juinen / Dorpsbelang '98", DIJK)
REGISTRATION = G13(LIST.election, replace(PAID, money=Money(Decimal("112.50"))), BODY, PLAIN, "Leefbaar Juinen")
HOSTILE_BODY = ReceivingBody(HOSTILE_NAMES[3], HOSTILE_NAMES[4])

FORMS: dict[str, Form] = {
    "h12": LIST,
    "h12-unnamed-in-dollars": replace(
        LIST,
        election=PrintedElection(Kind.KC, "Saba"),
        appellation="",
        deposit=replace(PAID, money=Money(Decimal(225), Currency.USD)),
        body=replace(BODY, name="het openbaar lichaam Saba"),
    ),
    "h12-late": replace(LIST, deposit=replace(PAID, received=date(2027, 1, 19))),
    "h12-blank": H12(LIST.election, replace(PAID, payer=""), ReceivingBody(""), PLAIN),
    "h12-hostile": replace(
        LIST, appellation=HOSTILE_NAMES[0], deposit=replace(PAID, payer=HOSTILE_NAMES[7]), body=HOSTILE_BODY
    ),
    "h12-draft": replace(LIST, edition=replace(PLAIN, draft=True)),
    "g1_3": REGISTRATION,
    "g1_3-draft": replace(REGISTRATION, edition=replace(PLAIN, draft=True)),
    "g1_3-hostile": replace(REGISTRATION, appellation=HOSTILE_NAMES[1], body=HOSTILE_BODY),
    "g1_3-blank": G13(LIST.election, replace(PAID, payer=""), ReceivingBody(""), PLAIN),
}
