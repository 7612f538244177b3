"""Who a deposit is paid to, with the article; and where the committees of the provinces have their seat."""

from dataclasses import dataclass

from kieslijst.law.facts import ElectionFacts
from kieslijst.law.payment_facts import DepositPurpose, PayeeKind
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_T = ElectionType

PAYEES: dict[ElectionType, tuple[PayeeKind, str]] = {
    _T.TK: (PayeeKind.STATE, "H 12(1)"),
    _T.PS: (PayeeKind.SEAT_MUNICIPALITY, "H 13(1)"),
    _T.WS: (PayeeKind.WATER_BOARD, "H 13a(1)"),
    _T.GR: (PayeeKind.MUNICIPALITY, "H 14(1)"),
    _T.EP: (PayeeKind.STATE, "H 12(1)"),
    _T.ER: (PayeeKind.PUBLIC_BODY, "Ya 17"),
    _T.KC: (PayeeKind.PUBLIC_BODY, "Ya 28"),
    _T.KCNI: (PayeeKind.THE_HAGUE, "Pa 14"),
}
"""For lists; the Senate asks no deposit for them."""

REGISTRATION_PAYEES: dict[ElectionType, tuple[PayeeKind, str]] = {
    _T.TK: (PayeeKind.STATE, "G 1(2)"),
    _T.EK: (PayeeKind.STATE, "Q 6(3)"),
    _T.PS: (PayeeKind.SEAT_MUNICIPALITY, "G 2(2)"),
    _T.WS: (PayeeKind.WATER_BOARD, "G 2a(2)"),
    _T.GR: (PayeeKind.MUNICIPALITY, "G 3(2)"),
    _T.EP: (PayeeKind.STATE, "G 1(2)"),
    _T.ER: (PayeeKind.PUBLIC_BODY, "Ya 15(1)"),
    _T.KC: (PayeeKind.PUBLIC_BODY, "Ya 25(2)"),
    _T.KCNI: (PayeeKind.THE_HAGUE, "G 2(2)"),
}
"""For the registration of an appellation."""

COMMITTEE_SEATS: dict[str, str] = {
    "Groningen": "Groningen",
    "Fryslân": "Leeuwarden",
    "Drenthe": "Assen",
    "Overijssel": "Zwolle",
    "Flevoland": "Lelystad",
    "Gelderland": "Arnhem",
    "Utrecht": "Utrecht",
    "Noord-Holland": "Haarlem",
    "Zuid-Holland": "'s-Gravenhage",
    "Zeeland": "Middelburg",
    "Noord-Brabant": "'s-Hertogenbosch",
    "Limburg": "Maastricht",
}
"""Municipality where the committee of a province has its seat, the one where its council meets."""

_SEATS = {key(province): municipality for province, municipality in COMMITTEE_SEATS.items()}


@dataclass(frozen=True, slots=True)
class Payee:
    """Who gets a deposit; `place` is the municipality, None where it is none or not known which."""

    kind: PayeeKind
    article: str
    place: str | None = None


def payee(election: ElectionFacts, purpose: DepositPurpose = DepositPurpose.LISTS) -> Payee | None:
    """Who the deposit is paid to; None where no deposit is asked."""
    table = PAYEES if purpose is DepositPurpose.LISTS else REGISTRATION_PAYEES
    if election.election_type not in table:
        return None
    kind, article = table[election.election_type]
    return Payee(kind, article, _place(kind, election.body))


def _place(kind: PayeeKind, body: str | None) -> str | None:
    if kind is PayeeKind.SEAT_MUNICIPALITY:
        return _SEATS.get(key(body or ""))
    return body if kind is PayeeKind.MUNICIPALITY else None
