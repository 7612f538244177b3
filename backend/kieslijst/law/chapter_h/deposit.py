"""H 12 to H 14: the deposit, with Ya 17, Ya 28 and Pa 14; the Senate asks none.

Who is exempt from support is exempt here too.
"""

from datetime import date

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.days import shifted
from kieslijst.law.facts import DepositFacts, GroupFacts
from kieslijst.law.rule import NOT_SENATE, Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_NOTHING_KNOWN = DepositFacts()
_ISLANDS = {_T.ER: "Ya 17", _T.KC: "Ya 28", _T.KCNI: "Pa 14"}
_OWN_PROOF = {_T.PS: "H 13(3)", _T.WS: "H 13a(3)", _T.GR: "H 14(3)", **_ISLANDS}
_PAID_ON_ISLANDS = {_T.ER: "Kb Ya 3", _T.KC: "Kb Ya 3"}
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
    return not_met() if _asked(case).proof_given is False else MET


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
    paid, amount = _asked(case).paid, case.amount(AmountName.DEPOSIT)
    if paid is None or amount is None or paid >= amount.value:
        return MET
    return not_met(paid=paid, amount=amount.value, unit=amount.unit.value)


@rule(GROUP, "Kb H 3(1)", own=_PAID_ON_ISLANDS, severity=Severity.INFO, for_types=NOT_SENATE, rows=("DEP-T14",))
def deposit_is_received_before_the_last_fortnight(_: GroupFacts, case: Case) -> Verdict:
    """The deposit is on the account in time before nomination day; paying late can be made good in the repair term."""
    received, last = _asked(case).received_on, _last_day(case)
    return MET if received is None or received <= last else not_met(received=received, last=last)


def _asked(case: Case) -> DepositFacts:
    """What is known of the deposit, nothing for a group that need not pay."""
    if case.exemption.answer:
        return _NOTHING_KNOWN
    return case.facts.deposit or _NOTHING_KNOWN


def _last_day(case: Case) -> date:
    return shifted(case.election.nomination_day, -case.whole(AmountName.DEPOSIT_DAYS))


RULES = (
    proof_of_the_deposit_goes_with_the_list,
    deposit_is_paid_in_full,
    deposit_is_received_before_the_last_fortnight,
)
