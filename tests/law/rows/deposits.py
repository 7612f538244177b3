"""Both examples of each row of E.7 on single payments, units and what becomes of a deposit."""

from datetime import date
from decimal import Decimal
from typing import Any

from tests.law.builders import T, election, facts, group, list_of, person
from tests.law.examples import Example, met, not_met

from kieslijst.law.chapter_h import deposit, payments
from kieslijst.law.facts import AppellationKind, DepositFacts, Facts, ListFacts
from kieslijst.law.payment_facts import DepositPurpose, DepositResultFacts, PayeeKind, PaymentFacts, RefundFacts
from kieslijst.shared.address import Residence

_CURE = deposit.late_deposit_comes_in_before_the_repair_term_ends
_UNIT = deposit.each_list_group_set_or_single_list_has_its_own_deposit
_SHARE = deposit.votes_reach_the_share_that_saves_the_deposit
_SHARE_OR_SEAT = deposit.votes_or_a_seat_save_the_deposit
_NO_VALID = deposit.deposit_goes_back_when_no_list_is_valid
_PAYEE = payments.deposit_is_paid_to_whom_the_law_names
_REGISTER_PAYEE = payments.registration_deposit_is_paid_to_whom_the_law_names
_WORDS = payments.deposit_is_paid_with_the_words_of_the_decree
_REGISTER_WORDS = payments.registration_deposit_is_paid_with_the_words_of_the_decree
_USD = payments.deposit_is_paid_in_the_currency_of_the_seat
_NAMED = payments.refund_of_the_deposit_is_named_after_the_result
_REGISTER_NAMED = payments.refund_for_registration_is_named_after_publication_of_the_lists
BLANK = {"kind": AppellationKind.UNNAMED, "appellation": "", "authorisations": ()}


def paid(kind: T = T.GR, *lists: ListFacts, own: dict[str, Any] | None = None, **payment: Any) -> Facts:
    """A group that is not exempt and paid once; `own` is what is special about the group."""
    known = DepositFacts(payments=(PaymentFacts("1", **payment),))
    return facts(kind, *lists, group=group(**{"seats_before": 0, **(own or {})}), deposit=known)


def result(kind: T = T.TK, **known: Any) -> Facts:
    """Of a thousand votes for ten seats: the quota is a hundred."""
    outcome = DepositResultFacts(**{"valid_list": True, "all_votes": 1000, "all_seats": 10, **known})
    return facts(kind, group=group(seats_before=0), deposit=DepositFacts(result=outcome))


def _received(day: date) -> Facts:
    return facts(group=group(seats_before=0), deposit=DepositFacts(received_on=day))


def _all_invalid(*, kept: bool) -> Facts:
    outcome = DepositResultFacts(valid_list=False)
    return facts(group=group(seats_before=0), deposit=DepositFacts(result=outcome, kept=kept))


def _province(payee: PayeeKind, place: str, *, body: str = "Overijssel", before: int | None = 0) -> Facts:
    held = election(T.PS, body=body)
    known = DepositFacts(payments=(PaymentFacts("1", payee=payee, payee_place=place),))
    return facts(T.PS, election_=held, group=group(seats_before=before), deposit=known)


def _refund(purpose: DepositPurpose, **refund: Any) -> Facts:
    held = election(lists_published_on=date(2026, 2, 12), result_on=date(2026, 3, 26))
    payment = PaymentFacts("1", purpose, amount=Decimal(225), refund=RefundFacts(**refund))
    return facts(election_=held, deposit=DepositFacts(payments=(payment,)))


TWENTY = tuple(
    list_of(*(person(n) for n in (1, 2, 3 + district)), id=f"l{district:02}", districts=(district,))
    for district in range(1, 21)
)
"""The last name differs by district: a list group."""
UNLINKED = (list_of(person(1), id="a", districts=(1,)), list_of(person(2), id="b", districts=(2,)))
LINKED = (list_of(person(1), id="a", districts=(1,)), list_of(person(1), person(2), id="b", districts=(2,)))
_FROM_SABA = list_of(person(1, residence=Residence("The Bottom")), id="a", districts=(1,))

EXAMPLES: tuple[Example, ...] = (
    met("DEP-CURE", "T+2", _CURE, _received(date(2026, 2, 4))),
    not_met("DEP-CURE", "T+4", _CURE, _received(date(2026, 2, 6))),
    met("DEP-UNIT", "TK group, 20 districts: 1 payment", _UNIT, paid(T.TK, *TWENTY)),
    not_met("DEP-UNIT", "two unlinked blank lists: 1 payment", _UNIT, paid(T.TK, *UNLINKED, own=BLANK)),
    met("DEP-UNIT", "two blank lists with one first candidate: 1 payment", _UNIT, paid(T.PS, *LINKED, own=BLANK)),
    met("DEP-USD", "Saba-seated: USD", _USD, paid(T.TK, own={"seat_on_islands": True}, currency="USD")),
    not_met("DEP-USD", "Saba-seated: EUR", _USD, paid(T.TK, own={"seat_on_islands": True}, currency="EUR")),
    not_met("DEP-USD", "blank with no. 1 on Saba: EUR", _USD, paid(T.TK, _FROM_SABA, own=BLANK, currency="EUR")),
    met("DEP-USD", "seat not known", _USD, paid(T.TK, currency="USD")),
    met("DEP-FORFEIT-TK", "75.0% back", _SHARE, result(votes=75)),
    not_met("DEP-FORFEIT-TK", "74.9%", _SHARE, result(all_votes=10_000, votes=749)),
    met("DEP-FORFEIT-LOC", "70% + seat back", _SHARE_OR_SEAT, result(T.GR, votes=70, seats=1)),
    not_met("DEP-FORFEIT-LOC", "70% no seat", _SHARE_OR_SEAT, result(T.GR, votes=70, seats=0)),
    met("DEP-FORFEIT-LOC", "70%, seats not known", _SHARE_OR_SEAT, result(T.GR, votes=70)),
    met("DEP-NOVALID", "all invalid → refund", _NO_VALID, _all_invalid(kept=False)),
    not_met("DEP-NOVALID", "all invalid → kept", _NO_VALID, _all_invalid(kept=True)),
    met(
        "DEP-PAYEE",
        "Overijssel PS: municipality of Zwolle",
        _PAYEE,
        _province(PayeeKind.SEAT_MUNICIPALITY, "Zwolle"),
    ),
    not_met("DEP-PAYEE", "Overijssel PS: the province", _PAYEE, _province(PayeeKind.OTHER, "")),
    not_met(
        "DEP-PAYEE",
        "Overijssel PS: municipality of Deventer",
        _PAYEE,
        _province(PayeeKind.SEAT_MUNICIPALITY, "Deventer"),
    ),
    met(
        "DEP-PAYEE",
        "Zuid-Holland PS: municipality of Den Haag",
        _PAYEE,
        _province(PayeeKind.SEAT_MUNICIPALITY, "Den Haag", body="Zuid-Holland"),
    ),
    met("DEP-PAYEE", "exempt, so nothing had to be paid", _PAYEE, _province(PayeeKind.OTHER, "", before=1)),
    met("DEP-PAYEE", "last result not known", _PAYEE, _province(PayeeKind.OTHER, "", before=None)),
    met(
        "DEP-PAYEE",
        "registration for the Senate: the State",
        _REGISTER_PAYEE,
        paid(T.EK, purpose=DepositPurpose.REGISTRATION, payee=PayeeKind.STATE),
    ),
    not_met(
        "DEP-PAYEE",
        "registration for the Senate: The Hague",
        _REGISTER_PAYEE,
        paid(T.EK, purpose=DepositPurpose.REGISTRATION, payee=PayeeKind.THE_HAGUE),
    ),
    met("DEP-WORDS", "right words", _WORDS, paid(words="Waarborgsom kandidaatstelling Lijst Dorpsbelang")),
    not_met("DEP-WORDS", '"gift"', _WORDS, paid(words="gift")),
    met(
        "DEP-WORDS",
        "right words, registration",
        _REGISTER_WORDS,
        paid(purpose=DepositPurpose.REGISTRATION, words="waarborgsom registratie"),
    ),
    not_met(
        "DEP-WORDS",
        "words of the other deposit",
        _REGISTER_WORDS,
        paid(purpose=DepositPurpose.REGISTRATION, words="waarborgsom kandidaatstelling"),
    ),
    met("DEP-RECEIPT", "model proof", payments.payer_of_the_deposit_gets_proof, paid(proof_given=True)),
    not_met("DEP-RECEIPT", "nothing", payments.payer_of_the_deposit_gets_proof, paid(proof_given=False)),
    met(
        "DEP-RECEIPT",
        "model proof, registration",
        payments.payer_of_the_registration_deposit_gets_proof,
        paid(T.EK, purpose=DepositPurpose.REGISTRATION, proof_given=True),
    ),
    not_met(
        "DEP-RECEIPT",
        "nothing, registration",
        payments.payer_of_the_registration_deposit_gets_proof,
        paid(T.EK, purpose=DepositPurpose.REGISTRATION, proof_given=False),
    ),
    met(
        "DEP-REFUND-NOTICE",
        "list deposit named after result",
        _NAMED,
        _refund(DepositPurpose.LISTS, named_on=date(2026, 3, 27)),
    ),
    not_met(
        "DEP-REFUND-NOTICE",
        "list deposit named on T+4",
        _NAMED,
        _refund(DepositPurpose.LISTS, named_on=date(2026, 2, 6)),
    ),
    met(
        "DEP-REFUND-NOTICE",
        "registration after publication of lists",
        _REGISTER_NAMED,
        _refund(DepositPurpose.REGISTRATION, named_on=date(2026, 2, 13)),
    ),
    not_met(
        "DEP-REFUND-NOTICE",
        "registration before publication of lists",
        _REGISTER_NAMED,
        _refund(DepositPurpose.REGISTRATION, named_on=date(2026, 2, 6)),
    ),
    met(
        "DEP-REFUND-NOTICE",
        "no interest",
        payments.refund_carries_no_interest,
        _refund(DepositPurpose.LISTS, amount=Decimal(225)),
    ),
    not_met(
        "DEP-REFUND-NOTICE",
        "with interest",
        payments.refund_carries_no_interest,
        _refund(DepositPurpose.LISTS, amount=Decimal(226)),
    ),
)
