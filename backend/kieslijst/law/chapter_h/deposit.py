"""H 12 to H 14: the deposit, with Ya 17, Ya 28 and Pa 14; the Senate asks none.

Who is exempt from support is exempt here too. What is asked of single payments stands in `payments`.
"""

from datetime import date

from kieslijst.law.amount import AmountName, Unit
from kieslijst.law.case import Case
from kieslijst.law.chapter_h.payments import payments_for
from kieslijst.law.days import shifted
from kieslijst.law.deposits import (
    DepositFate,
    DepositUnit,
    Fate,
    FateWhy,
    currency_of,
    deposits_needed,
    fate_of_deposit,
)
from kieslijst.law.facts import DepositFacts, GroupFacts
from kieslijst.law.payment_facts import DepositPurpose, PaymentFacts
from kieslijst.law.repair_term import repair_term
from kieslijst.law.rule import NOT_SENATE, Severity, rule, types
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_NOTHING_KNOWN = DepositFacts()
_ISLANDS = {_T.ER: "Ya 17", _T.KC: "Ya 28", _T.KCNI: "Pa 14"}
_OWN_PROOF = {_T.PS: "H 13(3)", _T.WS: "H 13a(3)", _T.GR: "H 14(3)", **_ISLANDS}
_PAID_ON_ISLANDS = {_T.ER: "Kb Ya 3", _T.KC: "Kb Ya 3"}
_OWN_RETURN = {_T.PS: "H 13(4)", _T.WS: "H 13a(4)", _T.GR: "H 14(4)", **_ISLANDS}
_OWN_LOSS = {_T.WS: "H 13a", _T.GR: "H 14", **_ISLANDS}
_OWN_AMOUNT = {_T.PS: "H 13(1)", _T.WS: "H 13a(1)", _T.GR: "H 14(1)", **_ISLANDS}


@rule(
    GROUP,
    "H 12(3)",
    own=_OWN_PROOF,
    severity=Severity.WARNING,
    attached=Omission.DEPOSIT,
    for_types=NOT_SENATE,
    rows=("DEP-PROOF", "DEP-EXEMPT", "DEP-EK"),
)
def proof_of_the_deposit_goes_with_the_list(_: GroupFacts, case: Case) -> Verdict:
    """A group that is not exempt hands in proof that the deposit was paid."""
    if _asked(case).proof_given is not False:
        return MET
    return needs_judgement("result_unknown") if case.needs_deposit is None else not_met()


@rule(
    GROUP,
    "H 12(1)",
    own=_OWN_AMOUNT,
    severity=Severity.WARNING,
    attached=Omission.DEPOSIT,
    for_types=NOT_SENATE,
    rows=("DEP-AMOUNT",),
)
def deposit_is_paid_in_full(_: GroupFacts, case: Case) -> Verdict:
    """The deposit is paid to the full amount for this election."""
    in_dollars = case.amount(AmountName.DEPOSIT_IN_DOLLARS) if _pays_in_dollars(case) else None
    paid, amount = _asked(case).paid, in_dollars or case.amount(AmountName.DEPOSIT)
    if paid is None or amount is None or paid >= amount.value or case.needs_deposit is None:
        return MET
    return not_met(paid=paid, amount=amount.value, unit=amount.unit.value)


@rule(GROUP, "Kb H 3(1)", own=_PAID_ON_ISLANDS, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-T14",))
def deposit_is_received_before_the_last_fortnight(_: GroupFacts, case: Case) -> Verdict:
    """The deposit is on the account in time before nomination day; paying late can be made good in the repair term."""
    received, last = _asked(case).received_on, _last_day(case)
    return MET if received is None or received <= last else not_met(received=received, last=last)


@rule(GROUP, "I 2(4)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-CURE",))
def late_deposit_comes_in_before_the_repair_term_ends(_: GroupFacts, case: Case) -> Verdict:
    """A deposit may still be paid in the repair term, and no later."""
    received, term = _asked(case).received_on, repair_term(case.election)
    return MET if received is None or term is None or received <= term[1] else not_met(received=received, last=term[1])


@rule(
    GROUP,
    "H 12(1)",
    own={_T.PS: "H 13(1)"},
    severity=Severity.INFO,
    for_types=types(_T.TK, _T.PS),
    rows=("DEP-UNIT",),
)
def each_list_group_set_or_single_list_has_its_own_deposit(_: GroupFacts, case: Case) -> Verdict:
    """One deposit is paid for each list group, set of identical lists or single list that stands apart."""
    payments = payments_for(case, DepositPurpose.LISTS)
    if payments is None or case.needs_deposit is None:
        return MET
    units = deposits_needed(case.facts)
    uncovered = sum(not any(_covers(payment, unit) for payment in payments) for unit in units)
    missing = max(uncovered, len(units) - len(payments))
    return not_met(needed=len(units), paid=len(payments), missing=missing) if missing > 0 else MET


@rule(
    GROUP,
    "H 12(5)",
    severity=Severity.INFO,
    for_types=types(_T.TK, _T.EP),
    rows=("DEP-FORFEIT-TK",),
)
def votes_reach_the_share_that_saves_the_deposit(_: GroupFacts, case: Case) -> Verdict:
    """With votes below the share of the quota the deposit is lost; a share reached exactly saves it."""
    return _saved(case)


@rule(
    GROUP,
    "H 13(5)",
    own=_OWN_LOSS,
    severity=Severity.INFO,
    for_types=types(_T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI),
    rows=("DEP-FORFEIT-LOC",),
)
def votes_or_a_seat_save_the_deposit(_: GroupFacts, case: Case) -> Verdict:
    """With votes below the share of the quota and no seat the deposit is lost; either of them saves it."""
    return _saved(case)


@rule(GROUP, "H 12(4)", own=_OWN_RETURN, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-NOVALID",))
def deposit_goes_back_when_no_list_is_valid(_: GroupFacts, case: Case) -> Verdict:
    """A deposit for lists of which none was valid goes back."""
    known = case.facts.deposit or _NOTHING_KNOWN
    return not_met() if known.kept and _fate(case).why is FateWhy.NO_VALID_LIST else MET


def _saved(case: Case) -> Verdict:
    fate = _fate(case)
    return not_met(votes=fate.votes, share=fate.share) if fate.fate is Fate.FORFEITED else MET


def _fate(case: Case) -> DepositFate:
    result = None if case.facts.deposit is None else case.facts.deposit.result
    return fate_of_deposit(result, case.election_type, on=case.on)


def _covers(payment: PaymentFacts, unit: DepositUnit) -> bool:
    return payment.list_ids is None or bool(payment.list_ids & set(unit.list_ids))


def _asked(case: Case) -> DepositFacts:
    """What is known of the deposit, nothing for a group that need not pay; for an unnamed list every group pays."""
    if case.needs_deposit is False:
        return _NOTHING_KNOWN
    return case.facts.deposit or _NOTHING_KNOWN


def _pays_in_dollars(case: Case) -> bool:
    return {currency_of(list_, case.facts) for list_ in case.lists} == {Unit.DOLLARS.value}


def _last_day(case: Case) -> date:
    return shifted(case.election.nomination_day, -case.whole(AmountName.DEPOSIT_DAYS))


RULES = (
    proof_of_the_deposit_goes_with_the_list,
    deposit_is_paid_in_full,
    deposit_is_received_before_the_last_fortnight,
    late_deposit_comes_in_before_the_repair_term_ends,
    each_list_group_set_or_single_list_has_its_own_deposit,
    votes_reach_the_share_that_saves_the_deposit,
    votes_or_a_seat_save_the_deposit,
    deposit_goes_back_when_no_list_is_valid,
)
