"""G 1 to G 3, paragraphs 1, 2 and 6, and Q 6: who may ask for registration, until when, and what it costs."""

from kieslijst.law.amount import Amount, AmountName
from kieslijst.law.chapter_g.articles import beside
from kieslijst.law.chapter_g.scopes import ASKED, CHANGE, REQUEST
from kieslijst.law.registration_case import Asked, RegistrationCase, is_late
from kieslijst.law.registration_facts import ChangeFacts, LegalForm, RequestFacts
from kieslijst.law.rule import NOT_SENATE, SENATE, Severity, Types, rule, types
from kieslijst.law.sanctions import Consequence
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_BUT_WATER_BOARDS = Types(frozenset(_T) - {_T.WS})
_BELOW_ANOTHER = Types(frozenset(_T) - {_T.TK, _T.EP})


@rule(
    REQUEST,
    "G 1(1)",
    senate=("Q 6(2)",),
    own=beside("(1)"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=_BUT_WATER_BOARDS,
    rows=("REG-FORM",),
)
def group_is_an_association_with_full_legal_capacity(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """A group that asks for registration is an association with articles in a notarial deed."""
    return MET if request.legal_form in (None, LegalForm.ASSOCIATION) else not_met()


@rule(
    REQUEST,
    "G 2a(1)",
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=types(_T.WS),
    rows=("REG-FORM-WS",),
)
def group_for_a_water_board_is_an_association_or_a_foundation(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """For a water board a foundation may ask as well."""
    allowed = (None, LegalForm.ASSOCIATION, LegalForm.FOUNDATION)
    return MET if request.legal_form in allowed else not_met()


@rule(
    REQUEST,
    "G 2(1)",
    senate=("Q 6(2)",),
    own=beside("(1)", KC="Ya 25(1)"),
    severity=Severity.WARNING,
    attached=Consequence.ASIDE,
    for_types=_BELOW_ANOTHER,
    rows=("REG-ALREADY-TK",),
)
def group_has_no_name_in_a_higher_register(request: RequestFacts, case: RegistrationCase) -> Verdict:
    """A group whose name stands in a higher register, and so counts here already, does not ask again."""
    own = [name for name in case.names if name.group == request.group]
    there = [name.appellation for name in own if name.registered and name.register in case.higher]
    return not_met(registered=there[0]) if there else MET


@rule(
    REQUEST,
    "G 1(1)",
    own=beside("(1)"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=NOT_SENATE,
    rows=("REG-T42",),
)
def request_comes_in_on_time(request: RequestFacts, case: RegistrationCase) -> Verdict:
    """A request comes in by the last day before nomination day; later it waits for the next election."""
    return _in_time(request, case)


@rule(
    REQUEST,
    "Q 6(2)",
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=SENATE,
    rows=("REG-T29-EK",),
)
def request_for_the_senate_comes_in_on_time(request: RequestFacts, case: RegistrationCase) -> Verdict:
    """A request for the Senate comes in by its own, later, last day."""
    return _in_time(request, case)


@rule(
    REQUEST,
    "G 1(1)",
    own=beside("(1)"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=NOT_SENATE,
    rows=("REG-COMPLETE",),
)
def request_is_complete_on_time(request: RequestFacts, case: RegistrationCase) -> Verdict:
    """The last missing paper comes in by that same day; who completes later bears the risk."""
    day, last = request.completed_on, case.day_before(AmountName.REGISTRATION_DAYS)
    return not_met(completed=day, last=last) if day and last and is_late(day, last) else MET


@rule(
    REQUEST,
    "G 1(2)",
    senate=("Q 6(3)",),
    own=beside("(2)", ER="Ya 15(1)", KC="Ya 25(2)"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    rows=("REG-DEPOSIT",),
)
def registration_deposit_is_paid_in_full(request: RequestFacts, case: RegistrationCase) -> Verdict:
    """The deposit is paid to the full amount, in dollars where the Act asks that of groups seated on the islands."""
    paid, currency = request.deposit.paid, request.deposit.currency
    allowed = _deposits(case)
    if paid is None or any(paid >= due.value and currency in (None, due.unit.value) for due in allowed):
        return MET
    return not_met(paid=paid, currency=currency or "", amount=allowed[0].value, unit=allowed[0].unit.value)


@rule(
    ASKED,
    "G 1(1)",
    senate=("Q 6(2)",),
    own=beside("(1)"),
    severity=Severity.ERROR,
    attached=Consequence.REFUSE,
    rows=("REG-MIN1",),
)
def asked_appellation_is_not_empty(asked: Asked, _: RegistrationCase) -> Verdict:
    """A request names the appellation that is asked for."""
    return MET if asked.appellation.strip() else not_met()


@rule(
    CHANGE,
    "G 1(6)",
    senate=("Q 6(3)",),
    own=beside("(6)"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    rows=("REG-CHANGE",),
)
def change_of_the_appellation_is_asked_on_time(change: ChangeFacts, case: RegistrationCase) -> Verdict:
    """A change is asked by the last day for requests. Open question "Change of name for the Senate"."""
    day, last = change.received_on, case.day_before(AmountName.CHANGE_DAYS)
    cautious = case.day_before(AmountName.CAUTIOUS_CHANGE_DAYS)
    if day and last and is_late(day, last):
        return not_met(received=day, last=last)
    if day and cautious and is_late(day, cautious):
        return needs_judgement("between_two_terms", received=day, cautious=cautious)
    return MET


def _in_time(request: RequestFacts, case: RegistrationCase) -> Verdict:
    day, last = request.received_on, case.day_before(AmountName.REGISTRATION_DAYS)
    return not_met(received=day, last=last) if day and last and is_late(day, last) else MET


def _deposits(case: RegistrationCase) -> list[Amount]:
    """The amounts that will do, the one to ask for first; two where the seat of the group is not known."""
    usual = case.amount(AmountName.REGISTRATION_DEPOSIT)
    islands = case.amount(AmountName.REGISTRATION_DEPOSIT_IN_DOLLARS)
    if islands is None or case.facts.seat_on_islands is False:
        return [usual] if usual else []
    if case.facts.seat_on_islands:
        return [islands]
    return [due for due in (usual, islands) if due]


RULES = (
    group_is_an_association_with_full_legal_capacity,
    group_for_a_water_board_is_an_association_or_a_foundation,
    group_has_no_name_in_a_higher_register,
    request_comes_in_on_time,
    request_for_the_senate_comes_in_on_time,
    request_is_complete_on_time,
    registration_deposit_is_paid_in_full,
    asked_appellation_is_not_empty,
    change_of_the_appellation_is_asked_on_time,
)
