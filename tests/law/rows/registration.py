"""Both examples of each row of E.1 on who asks, until when, what it costs and which papers go with it."""

from datetime import date
from decimal import Decimal

from tests.law.examples import Example
from tests.law.registration_builders import (
    AGENT,
    T,
    asks,
    facts,
    met,
    not_met,
    registered,
    with_change,
    with_name,
    with_papers,
    with_request,
)

from kieslijst.law.chapter_g import grounds, papers, request
from kieslijst.law.facts import NOBODY
from kieslijst.law.registration_facts import DepositPaidFacts, LegalForm, RegistrationFacts

_FORM = request.group_is_an_association_with_full_legal_capacity
_WATER = request.group_for_a_water_board_is_an_association_or_a_foundation
_ALREADY = request.group_has_no_name_in_a_higher_register
_IN_TIME = request.request_comes_in_on_time
_SENATE = request.request_for_the_senate_comes_in_on_time
_COMPLETE = request.request_is_complete_on_time
_DEPOSIT = request.registration_deposit_is_paid_in_full
_EMPTY = request.asked_appellation_is_not_empty
_CHANGE = request.change_of_the_appellation_is_asked_on_time
_DEED = papers.copy_of_the_deed_goes_with_the_request
_PROOF = papers.proof_of_payment_goes_with_the_request
_AGENTS = papers.agent_and_deputy_are_named
_DISTINCT = papers.agent_and_deputy_are_two_people
_EXTRACT = papers.certified_extract_goes_with_the_request_on_the_islands
_BOARD = papers.request_is_signed_by_the_competent_board
_MODEL = papers.request_is_made_on_the_model


def _paid(amount: str, currency: str | None, kind: T = T.GR, *, seat: bool | None = False) -> RegistrationFacts:
    return facts(
        kind,
        seat_on_islands=seat,
        request=with_request(kind, deposit=DepositPaidFacts(Decimal(amount), currency)).request,
    )


def _own(register: T, kind: T) -> RegistrationFacts:
    return with_name("Volkslijst", kind, registered("Volkslijst", register, group="own"))


EXAMPLES: tuple[Example, ...] = (
    met("REG-FORM", "vereniging, notarial statutes", _FORM, facts()),
    not_met("REG-FORM", "stichting", _FORM, with_request(legal_form=LegalForm.FOUNDATION)),
    not_met("REG-FORM", "vereniging without a deed", _FORM, with_request(legal_form=LegalForm.LIMITED_ASSOCIATION)),
    met("REG-FORM-WS", "stichting Water", _WATER, with_request(T.WS, legal_form=LegalForm.FOUNDATION)),
    not_met("REG-FORM-WS", "BV", _WATER, with_request(T.WS, legal_form=LegalForm.OTHER)),
    met("REG-ALREADY-TK", "local party", _ALREADY, facts()),
    not_met("REG-ALREADY-TK", "TK-registered party asks GR", _ALREADY, _own(T.TK, T.GR)),
    not_met("REG-ALREADY-TK", "PS-registered party asks GR", _ALREADY, _own(T.PS, T.GR)),
    met("REG-ALREADY-TK", "PS-registered party asks WS", _ALREADY, _own(T.PS, T.WS)),
    not_met("REG-ALREADY-TK", "ER-registered party asks KC", _ALREADY, _own(T.ER, T.KC)),
    met("REG-T42", "GR26: 22-12-2025", _IN_TIME, with_request(received_on=date(2025, 12, 22))),
    not_met("REG-T42", "23-12-2025", _IN_TIME, with_request(received_on=date(2025, 12, 23))),
    met("REG-T29-EK", "EK27: 22-3-2027", _SENATE, with_request(T.EK, received_on=date(2027, 3, 22))),
    not_met("REG-T29-EK", "23-3-2027", _SENATE, with_request(T.EK, received_on=date(2027, 3, 23))),
    met("REG-COMPLETE", "last paper T-42", _COMPLETE, with_request(completed_on=date(2025, 12, 22))),
    not_met("REG-COMPLETE", "last paper T-41", _COMPLETE, with_request(completed_on=date(2025, 12, 23))),
    met("REG-DEED", "deed pdf", _DEED, facts()),
    not_met("REG-DEED", "none", _DEED, with_papers(deed=False)),
    met("REG-PAYPROOF", "receipt", _PROOF, facts()),
    not_met("REG-PAYPROOF", "none", _PROOF, with_papers(payment_proof=False)),
    met("REG-AGENTS", "two persons", _AGENTS, facts()),
    not_met("REG-AGENTS", "agent only", _AGENTS, with_papers(deputy=NOBODY)),
    not_met("REG-AGENTS", "neither", _AGENTS, with_papers(agent=NOBODY, deputy=NOBODY)),
    met("REG-AGENT-DISTINCT", "A and B", _DISTINCT, facts()),
    not_met("REG-AGENT-DISTINCT", "A and A", _DISTINCT, with_papers(deputy=AGENT)),
    met("REG-KVK-BES", "extract", _EXTRACT, facts(T.ER)),
    not_met("REG-KVK-BES", "none", _EXTRACT, with_papers(T.KC, trade_register_extract=False)),
    met("REG-BOARD", "chair+secretary", _BOARD, facts()),
    not_met("REG-BOARD", "campaign leader", _BOARD, with_papers(by_competent_board=False)),
    met("REG-DEPOSIT", "GR 112.50", _DEPOSIT, _paid("112.50", "EUR")),
    not_met("REG-DEPOSIT", "GR 100", _DEPOSIT, _paid("100", "EUR")),
    met("REG-DEPOSIT", "TK 450", _DEPOSIT, _paid("450", "EUR", T.TK)),
    met("REG-DEPOSIT", "EK, seat on Saba, USD 450", _DEPOSIT, _paid("450", "USD", T.EK, seat=True)),
    not_met("REG-DEPOSIT", "EK, seat on Saba, EUR 450", _DEPOSIT, _paid("450", "EUR", T.EK, seat=True)),
    not_met("REG-DEPOSIT", "PS, seat in Assen, USD 225", _DEPOSIT, _paid("225", "USD", T.PS)),
    met("REG-DEPOSIT", "WS, seat not known, USD 225", _DEPOSIT, _paid("225", "USD", T.WS, seat=None)),
    met("REG-DEPOSIT", "KC USD 225", _DEPOSIT, _paid("225", "USD", T.KC, seat=True)),
    not_met("REG-DEPOSIT", "ER EUR 112.50", _DEPOSIT, _paid("112.50", "EUR", T.ER)),
    met("REG-DEPOSIT", "GR, seat on Bonaire, EUR 112.50", _DEPOSIT, _paid("112.50", "EUR", seat=True)),
    met("REG-MIN1", '"D"', _EMPTY, with_request(appellation="D")),
    not_met("REG-MIN1", '""', _EMPTY, with_request(appellation="")),
    met("REG-MODEL", "model form filled in", _MODEL, facts()),
    not_met("REG-MODEL", "free-form e-mail", _MODEL, with_papers(on_model=False)),
    met("REG-CHANGE", "T-50", _CHANGE, with_change(received_on=date(2025, 12, 14))),
    not_met("REG-CHANGE", "T-40", _CHANGE, with_change(received_on=date(2025, 12, 24))),
    not_met("REG-CHANGE", "EK: T-20", _CHANGE, with_change(T.EK, received_on=date(2027, 3, 31))),
    asks("REG-CHANGE", "EK: T-30", _CHANGE, with_change(T.EK, received_on=date(2027, 3, 21))),
    met("REG-CHANGE", "EK: T-50", _CHANGE, with_change(T.EK, received_on=date(2027, 3, 1))),
    not_met("REG-CHANGE", "36 letters", grounds.asked_appellation_is_short_enough, with_change(appellation="a" * 36)),
)
