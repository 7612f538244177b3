"""I 18: the records of both hearings. S 7 for the Senate; Kiesbesluit I 1 and Ya 4."""

from datetime import date

from kieslijst.law.procedure.scopes import HEARINGS, RECORDS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import HearingFacts, RecordFacts
from kieslijst.law.rule import NOT_SENATE, Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_ONLINE_SINCE = date(2026, 1, 1)


@rule(HEARINGS, "I 18(1)", senate=("S 7(1)",), severity=Severity.INFO, rows=("CSB-PV-INSPECT",))
def record_is_made_of_each_hearing(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """Both hearings have a record."""
    return not_met() if hearing.record is not None and hearing.record.made is False else MET


@rule(RECORDS, "I 18(1)", senate=("S 7(1)",), severity=Severity.INFO, rows=("CSB-PV-INSPECT",))
def record_is_open_to_everyone(record: RecordFacts, _: ProcedureCase) -> Verdict:
    """Everybody may look at the record."""
    return not_met() if record.open_to_everyone is False else MET


@rule(RECORDS, "Kb I 1", senate=("S 7(1)",), severity=Severity.INFO, rows=("CSB-PV-INSPECT",))
def record_stays_open_until_the_lists_are_published(record: RecordFacts, case: ProcedureCase) -> Verdict:
    """The record stays open until the lists are published; for the Senate the end is an open question."""
    published = [found.on for found in case.publications if found.on is not None]
    until = record.open_until
    if until is None or not published or until >= min(published):
        return MET
    if case.election_type is ElectionType.EK:
        return needs_judgement("senate", until=until)
    return not_met(until=until, published=min(published))


@rule(RECORDS, "Kb Ya 4", severity=Severity.INFO, for_types=types(_T.TK, _T.EP), rows=("CSB-PV-INSPECT",))
def record_is_open_on_the_islands_too(record: RecordFacts, _: ProcedureCase) -> Verdict:
    """For the House and the European Parliament the record is open on the islands as well."""
    return not_met() if record.open_on_islands is False else MET


@rule(RECORDS, "I 18(2)", severity=Severity.INFO, for_types=NOT_SENATE, since=_ONLINE_SINCE, rows=("CSB-PV-WEB",))
def record_is_online(record: RecordFacts, _: ProcedureCase) -> Verdict:
    """The record of each hearing is put online."""
    return not_met() if record.made and record.online is False else MET


@rule(RECORDS, "I 18(2)", severity=Severity.INFO, for_types=NOT_SENATE, since=_ONLINE_SINCE, rows=("CSB-PV-WEB",))
def record_online_bears_no_signatures(record: RecordFacts, _: ProcedureCase) -> Verdict:
    """What is put online of the record bears no signatures."""
    return not_met() if record.online and record.online_with_signatures else MET


@rule(HEARINGS, "I 18(3)", senate=("S 7(2)",), severity=Severity.INFO, rows=("CSB-OBJECT",))
def record_holds_the_objections(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """Objections that voters made aloud stand in the record."""
    record = hearing.record
    return not_met() if hearing.objections_made and record is not None and record.holds_objections is False else MET


@rule(HEARINGS, "I 18(3)", senate=("S 7(2)",), severity=Severity.INFO, rows=("CSB-OBJECT",))
def record_holds_the_replies(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """What the committee replied to objections stands in the record."""
    record = hearing.record
    return not_met() if hearing.objections_made and record is not None and record.holds_replies is False else MET


RULES = (
    record_is_made_of_each_hearing,
    record_is_open_to_everyone,
    record_stays_open_until_the_lists_are_published,
    record_is_open_on_the_islands_too,
    record_is_online,
    record_online_bears_no_signatures,
    record_holds_the_objections,
    record_holds_the_replies,
)
