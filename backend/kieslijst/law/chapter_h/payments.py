"""Single payments of a deposit: to whom, in which currency, with which words, and what comes of them.

Kieswet H 12 to H 14 and G 1 to G 3 (Q 6 for the Senate), Kiesbesluit H 3 and G 1, Ya 3 and Ya 1 on the islands.
"""

from datetime import date

from kieslijst.law.case import Case
from kieslijst.law.deposits import currency_of
from kieslijst.law.facts import GroupFacts
from kieslijst.law.payees import payee
from kieslijst.law.payment_facts import DepositPurpose, PaymentFacts, RefundFacts
from kieslijst.law.rule import NOT_SENATE, Severity, rule, types
from kieslijst.law.sanctions import Consequence, Omission
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.law.words import key, place_key
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_ISLANDS = {_T.ER: "Ya 17", _T.KC: "Ya 28", _T.KCNI: "Pa 14"}
_OWN_PAYEE = {_T.PS: "H 13(1)", _T.WS: "H 13a(1)", _T.GR: "H 14(1)", **_ISLANDS}
_OWN_PROOF = {_T.PS: "H 13(3)", _T.WS: "H 13a(3)", _T.GR: "H 14(3)", **_ISLANDS}
_OWN_REGISTER = {
    _T.PS: "G 2(2)",
    _T.WS: "G 2a(2)",
    _T.GR: "G 3(2)",
    _T.ER: "Ya 15(1)",
    _T.KC: "Ya 25(2)",
    _T.KCNI: "G 2(2)",
}
_PAID_ON_ISLANDS = {_T.ER: "Kb Ya 3", _T.KC: "Kb Ya 3"}
_REGISTERED_ON_ISLANDS = {_T.ER: "Kb Ya 1", _T.KC: "Kb Ya 1"}
_WORDS = {
    DepositPurpose.LISTS: "waarborgsom kandidaatstelling",
    DepositPurpose.REGISTRATION: "waarborgsom registratie",
}
"""What the decree wants with a payment."""


@rule(
    GROUP,
    "H 12(1)",
    own={_T.PS: "H 13(1)"},
    severity=Severity.INFO,
    for_types=types(_T.TK, _T.PS, _T.EP),
    rows=("DEP-USD",),
)
def deposit_is_paid_in_the_currency_of_the_seat(_: GroupFacts, case: Case) -> Verdict:
    """A group with its seat on the islands, or an unnamed list whose first candidate lives there, pays in dollars;
    everybody else in euros."""
    for payment in payments_for(case, DepositPurpose.LISTS) or ():
        asked = _currency(payment, case)
        if payment.currency is not None and asked is not None and payment.currency != asked:
            return not_met(currency=payment.currency, asked=asked)
    return MET


@rule(
    GROUP,
    "H 12(1)",
    own=_OWN_PAYEE,
    severity=Severity.WARNING,
    attached=Omission.DEPOSIT,
    for_types=NOT_SENATE,
    rows=("DEP-PAYEE",),
)
def deposit_is_paid_to_whom_the_law_names(_: GroupFacts, case: Case) -> Verdict:
    """A deposit for lists goes to the State, the municipality where the committee of the province has its seat, the
    water board, the municipality, the public body or The Hague."""
    return _paid_to_the_right_one(case, DepositPurpose.LISTS) if case.needs_deposit else MET


@rule(
    GROUP,
    "G 1(2)",
    senate=("Q 6(3)",),
    own=_OWN_REGISTER,
    severity=Severity.WARNING,
    attached=Consequence.ASIDE,
    rows=("DEP-PAYEE",),
)
def registration_deposit_is_paid_to_whom_the_law_names(_: GroupFacts, case: Case) -> Verdict:
    """The same for a deposit for registration; for the Senate it goes to the State."""
    return _paid_to_the_right_one(case, DepositPurpose.REGISTRATION)


@rule(GROUP, "Kb H 3(1)", own=_PAID_ON_ISLANDS, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-WORDS",))
def deposit_is_paid_with_the_words_of_the_decree(_: GroupFacts, case: Case) -> Verdict:
    """The payment says that it is the deposit for a nomination."""
    return _has_its_words(case, DepositPurpose.LISTS)


@rule(GROUP, "Kb G 1(1)", own=_REGISTERED_ON_ISLANDS, severity=Severity.INFO, rows=("DEP-WORDS",))
def registration_deposit_is_paid_with_the_words_of_the_decree(_: GroupFacts, case: Case) -> Verdict:
    """The payment says that it is the deposit for a registration."""
    return _has_its_words(case, DepositPurpose.REGISTRATION)


@rule(GROUP, "H 12(3)", own=_OWN_PROOF, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-RECEIPT",))
def payer_of_the_deposit_gets_proof(_: GroupFacts, case: Case) -> Verdict:
    """Who pays the deposit for lists gets proof of it, to hand in."""
    return _has_proof(case, DepositPurpose.LISTS)


@rule(GROUP, "G 1(2)", senate=("Q 6(3)",), own=_OWN_REGISTER, severity=Severity.INFO, rows=("DEP-RECEIPT",))
def payer_of_the_registration_deposit_gets_proof(_: GroupFacts, case: Case) -> Verdict:
    """Who pays the deposit for registration gets proof of it, to add to the request."""
    return _has_proof(case, DepositPurpose.REGISTRATION)


@rule(
    GROUP, "Kb H 3(2)", own=_PAID_ON_ISLANDS, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-REFUND-NOTICE",)
)
def refund_of_the_deposit_is_named_after_the_result(_: GroupFacts, case: Case) -> Verdict:
    """The chair tells who holds the deposits for lists which go back, after the result."""
    return _named_from(case, DepositPurpose.LISTS, case.election.result_on or case.election.election_day)


@rule(GROUP, "Kb G 1(2)", own=_REGISTERED_ON_ISLANDS, severity=Severity.INFO, rows=("DEP-REFUND-NOTICE",))
def refund_for_registration_is_named_after_publication_of_the_lists(_: GroupFacts, case: Case) -> Verdict:
    """The chair tells who holds the deposits for registration which go back, after the lists were published."""
    published = case.election.lists_published_on or case.election.nomination_day
    return _named_from(case, DepositPurpose.REGISTRATION, published)


@rule(GROUP, "Kb G 1(2)", "Kb H 3(2)", severity=Severity.INFO, rows=("DEP-REFUND-NOTICE",))
def refund_carries_no_interest(_: GroupFacts, case: Case) -> Verdict:
    """What goes back is what was paid, without interest."""
    for purpose in DepositPurpose:
        for payment in payments_for(case, purpose) or ():
            back = None if payment.refund is None else payment.refund.amount
            if back is not None and payment.amount is not None and back > payment.amount:
                return not_met(back=back, paid=payment.amount)
    return MET


def payments_for(case: Case, purpose: DepositPurpose) -> tuple[PaymentFacts, ...] | None:
    """Payments of this kind in one order; None when payments are not known."""
    if case.facts.deposit is None or case.facts.deposit.payments is None:
        return None
    own = (payment for payment in case.facts.deposit.payments if payment.purpose is purpose)
    return tuple(sorted(own, key=lambda payment: (payment.id, repr(payment))))


def _currency(payment: PaymentFacts, case: Case) -> str | None:
    """The currency asked for the lists of a payment; None when it differs by list or is not known."""
    ids = payment.list_ids
    asked = {currency_of(list_, case.facts) for list_ in case.lists if ids is None or list_.id in ids}
    return asked.pop() if len(asked) == 1 else None


def _paid_to_the_right_one(case: Case, purpose: DepositPurpose) -> Verdict:
    right = payee(case.election, purpose)
    for payment in payments_for(case, purpose) or ():
        if right is None or payment.payee is None:
            continue
        places = (payment.payee_place, right.place)
        other_place = all(places) and place_key(payment.payee_place or "") != place_key(right.place or "")
        if payment.payee is not right.kind or other_place:
            return not_met(place=right.place or "")
    return MET


def _has_its_words(case: Case, purpose: DepositPurpose) -> Verdict:
    for payment in payments_for(case, purpose) or ():
        if payment.words is not None and key(_WORDS[purpose]) not in key(payment.words):
            return not_met(found=payment.words, words=_WORDS[purpose])
    return MET


def _has_proof(case: Case, purpose: DepositPurpose) -> Verdict:
    return not_met() if any(one.proof_given is False for one in payments_for(case, purpose) or ()) else MET


def _named_from(case: Case, purpose: DepositPurpose, first: date) -> Verdict:
    """A refund is named on `first` or later; where the day itself is not known, that is a day surely before it."""
    for payment in payments_for(case, purpose) or ():
        named = (payment.refund or RefundFacts()).named_on
        if named is not None and named < first:
            return not_met(named=named, first=first)
    return MET


RULES = (
    deposit_is_paid_in_the_currency_of_the_seat,
    deposit_is_paid_to_whom_the_law_names,
    registration_deposit_is_paid_to_whom_the_law_names,
    deposit_is_paid_with_the_words_of_the_decree,
    registration_deposit_is_paid_with_the_words_of_the_decree,
    payer_of_the_deposit_gets_proof,
    payer_of_the_registration_deposit_gets_proof,
    refund_of_the_deposit_is_named_after_the_result,
    refund_for_registration_is_named_after_publication_of_the_lists,
    refund_carries_no_interest,
)
