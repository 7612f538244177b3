"""A registration in which no rule finds anything, to change one thing at a time. All groups are invented."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from tests.law.examples import Example, Says

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.chapter_g.decisions import GAZETTES
from kieslijst.law.registration_case import RegistrationCase
from kieslijst.law.registration_facts import (
    AppealFacts,
    AskedFacts,
    CarryOverFacts,
    ChangeFacts,
    Court,
    DecisionFacts,
    DepositPaidFacts,
    EntryFacts,
    LegalForm,
    LogoFacts,
    NameFacts,
    PaperFacts,
    PublicationFacts,
    PublishedFacts,
    RegisterElectionFacts,
    RegisterFacts,
    RegistrationFacts,
    RequestFacts,
    StatementFacts,
)
from kieslijst.law.rule import AnyRule
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import PersonName

T = ElectionType
AGENT = PersonName("G.", "", "de", "Machtigde")
DEPUTY = PersonName("P.", "", "", "Vervanger")
NOMINATION = {T.TK: date(2025, 9, 15), T.GR: date(2026, 2, 2), T.EK: date(2027, 4, 20), T.EP: date(2029, 4, 24)}
_2027 = date(2027, 2, 1)
_LONG_BEFORE = {T.TK: date(2025, 6, 2), T.GR: date(2025, 11, 3), T.EK: date(2027, 2, 1), T.EP: date(2029, 1, 8)}
_FOUND = AskedFacts(against_public_order=False, misleading=False)
_JOINT = (T.ER, T.KC)


def request(kind: T = T.GR, /, **changes: Any) -> RequestFacts:
    """A request that is complete, paid for and long before the last day."""
    due = amount(AmountName.REGISTRATION_DEPOSIT, kind, on=NOMINATION.get(kind, _2027))
    known = RequestFacts(
        "own",
        "Lijst Dorpsbelang",
        received_on=_LONG_BEFORE.get(kind, date(2026, 11, 2)),
        legal_form=LegalForm.ASSOCIATION,
        papers=PaperFacts(
            deed=True,
            payment_proof=True,
            trade_register_extract=True,
            agent=AGENT,
            deputy=DEPUTY,
            on_model=True,
            by_competent_board=True,
        ),
        deposit=DepositPaidFacts(due.value if due else Decimal(0), due.unit.value if due else "EUR"),
        found=_FOUND,
    )
    return replace(known, **changes)


def facts(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """A registration from request to deletion in which all is as it should be."""
    known = RegistrationFacts(
        RegisterElectionFacts(kind, NOMINATION.get(kind, _2027)),
        RegisterFacts(names=(NameFacts("Samen Vooruit", kind, "other"),)),
        seat_on_islands=False,
        request=request(kind),
        decision=DecisionFacts(
            agent_told=True,
            gazettes=frozenset({GAZETTES[kind]}),
            published_on=date(2025, 12, 3),
            appeal=AppealFacts(date(2025, 12, 8), Court.JOINT_COURT if kind in _JOINT else Court.COUNCIL_OF_STATE),
        ),
        entry=EntryFacts(
            "Lijst Dorpsbelang",
            valid_districts=1,
            statements=(StatementFacts(date(2025, 11, 3), AGENT, DEPUTY),),
            signer=AGENT,
            valid_list_at_next_election=True,
            deposit_returned=True,
        ),
    )
    return replace(known, **changes)


def with_request(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with something else in the request."""
    return facts(kind, request=request(kind, **changes))


def with_papers(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with something else about the papers."""
    return with_request(kind, papers=replace(request(kind).papers, **changes))


def with_name(appellation: str, kind: T = T.GR, /, *names: NameFacts, **changes: Any) -> RegistrationFacts:
    """The same with another appellation, before a register with these names."""
    return replace(with_request(kind, appellation=appellation, **changes), register=RegisterFacts(names=names))


def with_change(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with a request for another appellation."""
    received = _LONG_BEFORE.get(kind, date(2026, 11, 2))
    known = ChangeFacts("own", "Dorpsbelang 2026", received_on=received, found=_FOUND)
    return facts(kind, change=replace(known, **changes))


def with_logo(kind: T = T.TK, /, **changes: Any) -> RegistrationFacts:
    """The same with a request for a logo of its own drawing."""
    known = LogoFacts(received_on=_LONG_BEFORE.get(kind, date(2026, 11, 2)), has_name=True, digest="own drawing")
    return facts(kind, logos=(replace(known, **changes),))


def with_entry(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with something else about the appellation once registered."""
    entry = facts(kind).entry
    return facts(kind, entry=replace(entry or EntryFacts(""), **changes))


def with_decision(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with something else about the decision."""
    decision = facts(kind).decision
    return facts(kind, decision=replace(decision or DecisionFacts(), **changes))


def with_carry_over(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with an appellation of the House that counts here."""
    known = CarryOverFacts("Volkslijst", T.TK, "folk", final=True, published_on=date(2025, 12, 24))
    return facts(kind, carry_overs=(replace(known, **changes),))


def with_publication(kind: T = T.GR, /, **changes: Any) -> RegistrationFacts:
    """The same with the publication of the register of the House."""
    published = date(2025, 12, 24) if kind is T.GR else date(2026, 12, 23)
    known = PublicationFacts(T.TK, published, (PublishedFacts("Volkslijst", final=True, agents_named=True),))
    return facts(kind, publications=(replace(known, **changes),))


def registered(appellation: str, register: T = T.GR, **changes: Any) -> NameFacts:
    """An appellation of another group in a register."""
    return replace(NameFacts(appellation, register, "other"), **changes)


def met(row: str, words: str, rule: AnyRule, known: RegistrationFacts) -> Example:
    return Example(row, words, rule, _case(known), Says.MET)


def not_met(row: str, words: str, rule: AnyRule, known: RegistrationFacts) -> Example:
    return Example(row, words, rule, _case(known), Says.NOT_MET)


def asks(row: str, words: str, rule: AnyRule, known: RegistrationFacts) -> Example:
    return Example(row, words, rule, _case(known), Says.ASKS)


def _case(known: RegistrationFacts) -> RegistrationCase:
    return RegistrationCase(known, on=known.election.nomination_day)
