"""I 1(2)(3) and I 2: notices between committees, notices of omissions, and the term for repair. S 1 for the Senate."""

from dataclasses import replace
from datetime import time

from kieslijst.law.amount import AmountName
from kieslijst.law.calendar import LegalMoment, Moment
from kieslijst.law.facts import HandInPlace
from kieslijst.law.procedure.scopes import NOTICED_PERSONS, NOTICES, OUTSIDE_CANDIDATES, REPAIRS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import (
    Channel,
    NoticeFacts,
    OutsideCandidateFacts,
    ReceivedNoticeFacts,
    RepairFacts,
)
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_WITH_RESIDENTS = types(_T.PS, _T.WS, _T.GR, _T.ER, _T.KC)
_WITH_PROOF = (Channel.REGISTERED_LETTER, Channel.RECEIPT)


@rule(OUTSIDE_CANDIDATES, "I 1(2)", severity=Severity.INFO, for_types=_WITH_RESIDENTS, rows=("CSB-CROSSNOTICE",))
def committee_of_the_home_area_is_told(candidate: OutsideCandidateFacts, _: ProcedureCase) -> Verdict:
    """Of a candidate from outside the area, the committee of the area where that candidate lives is told."""
    return not_met() if candidate.home_told is False else MET


@rule(NOTICED_PERSONS, "I 1(3)", severity=Severity.INFO, for_types=_WITH_RESIDENTS, rows=("CSB-CROSSNOTICE-BACK",))
def committees_that_sent_notice_of_one_person_are_told(
    notices: tuple[ReceivedNoticeFacts, ...], _: ProcedureCase
) -> Verdict:
    """Who gets notice of one person from more than one committee tells each of them."""
    silent = sum(notice.sender_told is False for notice in notices)
    return not_met(count=len(notices), silent=silent) if silent else MET


@rule(NOTICES, "I 2(1)", senate=("S 1(3)",), severity=Severity.INFO, rows=("CSB-NOTICE",))
def omissions_are_told_by_registered_letter_or_against_receipt(notice: NoticeFacts, _: ProcedureCase) -> Verdict:
    """Omissions are told by registered letter or against a dated receipt; through a governor another rule holds."""
    if notice.channel is None or notice.handed_in_on_islands or notice.channel in _WITH_PROOF:
        return MET
    return not_met()


@rule(NOTICES, "I 2(1)", senate=("S 1(3)",), severity=Severity.INFO, rows=("CSB-NOTICE",))
def omissions_are_told_to_the_list_submitter(notice: NoticeFacts, _: ProcedureCase) -> Verdict:
    """It is the list submitter who is told of omissions."""
    return not_met() if notice.to_submitter is False else MET


@rule(NOTICES, "I 2(1)", senate=("S 1(3)",), severity=Severity.INFO, rows=("CSB-NOTICE",))
def omissions_are_told_at_once(notice: NoticeFacts, case: ProcedureCase) -> Verdict:
    """Omissions are told at once after the examination; once the term for repair is over, it is too late."""
    sent, held, term = notice.sent_on, case.examined_on, case.repair_term
    if sent is None or held is None or sent <= held:
        return MET
    if term is not None and sent > term.last:
        return not_met(sent=sent, held=held)
    return needs_judgement("later", sent=sent, held=held)


@rule(REPAIRS, "I 2(2)", senate=("S 1(4)",), severity=Severity.INFO, rows=("CSB-I2-TERM", "CSB-S1-TERM"))
def repair_comes_in_within_its_term(repair: RepairFacts, case: ProcedureCase) -> Verdict:
    """What repairs an omission comes in within the term; with a governor it may be up to the last working day before
    the decision. What comes later repairs nothing."""
    at, term = repair.received_at, _term(repair, case)
    if at is None or term is None or term.first <= at.date() <= term.last:
        return MET
    return not_met(at=at, first=term.first, last=term.last)


@rule(REPAIRS, "I 2(2)", senate=("S 1(4)",), severity=Severity.INFO, rows=("CSB-I2-TERM", "CSB-S1-TERM"))
def repair_comes_in_within_hours(repair: RepairFacts, case: ProcedureCase) -> Verdict:
    """What repairs an omission comes in between the opening and the closing hour at that place."""
    at = repair.received_at
    opening, closing = case.whole(AmountName.OPENING_HOUR), case.whole(AmountName.CLOSING_HOUR)
    if at is None or time(opening) <= at.time() <= time(closing):
        return MET
    return not_met(at=at, opening=opening, closing=closing)


def _term(repair: RepairFacts, case: ProcedureCase) -> LegalMoment | None:
    """The term at the place where it came in (Ya 9, Ya 31a and Ya 32 for a governor)."""
    term, there = case.repair_term, case.moments.get(Moment.REPAIR_ON_ISLANDS)
    if term is None or there is None or repair.place is not HandInPlace.GOVERNOR:
        return term
    return replace(term, last=there.last)


RULES = (
    committee_of_the_home_area_is_told,
    committees_that_sent_notice_of_one_person_are_told,
    omissions_are_told_by_registered_letter_or_against_receipt,
    omissions_are_told_to_the_list_submitter,
    omissions_are_told_at_once,
    repair_comes_in_within_its_term,
    repair_comes_in_within_hours,
)
