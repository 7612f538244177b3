"""I 1, I 3, I 4, I 12 and I 15: the hearings of examination and decision. S 1 to S 2 and S 10; Pa 15, Pa 16, Pa 18."""

from kieslijst.law.calendar import Moment
from kieslijst.law.procedure.scopes import DECISIONS, EXAMINATIONS, HEARINGS, INSPECTION
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import Gazette, HearingFacts, HearingKind, InspectionFacts
from kieslijst.law.rule import NOT_SENATE, SENATE, Severity, Types, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_AT_A_FIXED_HOUR = Types(NOT_SENATE.members - {_T.KCNI})
_ABROAD = types(_T.KCNI)


@rule(EXAMINATIONS, "I 1(1)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-I1",))
def lists_are_examined_on_the_day_after_nomination_day(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """The committee examines the lists on the day after nomination day."""
    at, expected = hearing.starts_at, case.day(Moment.EXAMINATION)
    if at is None or expected is None or at.date() == expected:
        return MET
    return not_met(day=at.date(), expected=expected)


@rule(EXAMINATIONS, "I 1(1)", severity=Severity.INFO, for_types=_AT_A_FIXED_HOUR, rows=("CSB-I1",))
def examination_starts_at_its_hour(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """The hearing of examination starts at the hour of the Act; for KCNI it follows another hearing."""
    at, hour = hearing.starts_at, case.moments[Moment.EXAMINATION].opens
    return MET if at is None or hour is None or at.time() == hour else not_met(at=at, hour=hour.hour)


@rule(DECISIONS, "I 4", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-I4",))
def committee_decides_on_the_day_after_the_term_for_repair(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """The committee decides on the day after the term for repair, or on the next working day."""
    at, expected = hearing.starts_at, case.day(Moment.DECISION)
    if at is None or expected is None or at.date() == expected:
        return MET
    return not_met(day=at.date(), expected=expected)


@rule(DECISIONS, "I 4", severity=Severity.INFO, for_types=_AT_A_FIXED_HOUR, rows=("CSB-I4",))
def decision_starts_at_its_hour(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """The hearing of decision starts at the hour of the Act; for KCNI it follows another hearing."""
    at, hour = hearing.starts_at, case.moments[Moment.DECISION].opens
    return MET if at is None or hour is None or at.time() == hour else not_met(at=at, hour=hour.hour)


@rule(DECISIONS, "S 2(1)", severity=Severity.INFO, for_types=SENATE, rows=("CSB-S2",))
def committee_decides_on_the_senate_in_time(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """For the Senate the committee decides within so many days after nomination day."""
    at, last = hearing.starts_at, case.day(Moment.DECISION)
    return MET if at is None or last is None or at.date() <= last else not_met(day=at.date(), last=last)


@rule(DECISIONS, "I 4", senate=("S 2(1)",), severity=Severity.INFO, rows=("CSB-I4", "CSB-S2"))
def decision_is_made_in_public(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """The hearing of decision is public."""
    return not_met() if hearing.public is False else MET


@rule(
    HEARINGS,
    "Kb I 2",
    senate=("S 2(2)",),
    own={_T.EP: "Kb Y 4", _T.KCNI: "Pa 15"},
    severity=Severity.INFO,
    rows=("CSB-SESSION-NOTICE",),
)
def hearing_is_announced_in_good_time(hearing: HearingFacts, case: ProcedureCase) -> Verdict:
    """Time and place of each hearing are announced in good time; for the Senate those of the decision."""
    announced, at = hearing.announced_on, hearing.starts_at
    if case.election_type is ElectionType.EK and hearing.kind is HearingKind.EXAMINATION:
        return MET
    if hearing.announced is False:
        return not_met()
    if announced is None or at is None or announced < at.date():
        return MET
    return not_met() if announced > at.date() else needs_judgement("on_the_day", day=announced)


@rule(
    DECISIONS,
    "Kb Y 4",
    senate=("S 2(2)",),
    severity=Severity.INFO,
    for_types=types(_T.EK, _T.EP),
    rows=("CSB-SESSION-NOTICE",),
)
def hearing_of_the_kiesraad_is_announced_in_the_staatscourant(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """The hearing of decision for the Senate and the European Parliament is announced in the Staatscourant."""
    return not_met() if hearing.announced_in not in (None, Gazette.STAATSCOURANT) else MET


@rule(
    HEARINGS, "Pa 15", "Pa 16", severity=Severity.INFO, for_types=_ABROAD, rows=("CSB-KCNI-SESSION", "CSB-I1", "CSB-I4")
)
def hearing_for_voters_abroad_follows_the_one_for_the_province(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """Both hearings for KCNI come right after the same hearing for the provincial council of Zuid-Holland."""
    at, over = hearing.starts_at, hearing.follows
    if at is None or over is None:
        return MET
    return MET if over <= at and over.date() == at.date() else not_met(at=at, over=over)


@rule(DECISIONS, "Pa 16", severity=Severity.INFO, for_types=_ABROAD, rows=("CSB-KCNI-SESSION",))
def decision_for_voters_abroad_can_be_followed_online(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """The public may attend the hearing of decision for KCNI online and follow it live."""
    return not_met() if hearing.online_live is False else MET


@rule(DECISIONS, "I 12", senate=("S 10",), severity=Severity.INFO, rows=("CSB-NUM-SESSION",))
def lists_are_numbered_in_the_hearing_of_decision(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """The valid lists get their numbers in the hearing of decision itself."""
    return not_met() if hearing.lists_numbered is False else MET


@rule(DECISIONS, "I 15", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-NUM-SESSION",))
def numbers_are_told_at_once(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """The chair tells the numbers at once; for the Senate no text asks it."""
    return not_met() if hearing.numbers_told is False else MET


@rule(INSPECTION, "I 3", senate=("S 1a",), severity=Severity.INFO, rows=("CSB-INSPECT",))
def lists_are_open_for_inspection(inspection: InspectionFacts, case: ProcedureCase) -> Verdict:
    """From the examination on everybody may look at the lists."""
    held, opened = case.examined_on, inspection.opened_on
    if inspection.lists_open is False:
        return not_met()
    return not_met() if held is not None and opened is not None and opened > held else MET


@rule(INSPECTION, "I 3", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-INSPECT",))
def lists_stay_open_until_validity_is_final(inspection: InspectionFacts, case: ProcedureCase) -> Verdict:
    """The inspection lasts until it is certain which lists are valid; for the Senate no end is named."""
    until, final = inspection.until, case.facts.validity_final_on
    return not_met(until=until, final=final) if until is not None and final is not None and until < final else MET


@rule(INSPECTION, "I 3", severity=Severity.INFO, for_types=NOT_SENATE, rows=("CSB-INSPECT",))
def declarations_of_support_are_open_for_inspection(inspection: InspectionFacts, _: ProcedureCase) -> Verdict:
    """Declarations of support that the law requires are open together with the lists."""
    return not_met() if inspection.lists_open and inspection.support_open is False else MET


@rule(INSPECTION, "S 1a", severity=Severity.INFO, for_types=SENATE, rows=("CSB-INSPECT",))
def declarations_of_support_for_the_senate_are_not_shown(inspection: InspectionFacts, _: ProcedureCase) -> Verdict:
    """For the Senate the lists are open for inspection, the declarations of support are not."""
    return not_met() if inspection.support_open else MET


@rule(INSPECTION, "Pa 18", severity=Severity.INFO, for_types=_ABROAD, rows=("CSB-INSPECT",))
def lists_of_voters_abroad_are_online_without_signatures(inspection: InspectionFacts, _: ProcedureCase) -> Verdict:
    """For KCNI the lists are open online as well, without signatures."""
    return not_met() if inspection.online is False or inspection.online_with_signatures else MET


RULES = (
    lists_are_examined_on_the_day_after_nomination_day,
    examination_starts_at_its_hour,
    committee_decides_on_the_day_after_the_term_for_repair,
    decision_starts_at_its_hour,
    committee_decides_on_the_senate_in_time,
    decision_is_made_in_public,
    hearing_is_announced_in_good_time,
    hearing_of_the_kiesraad_is_announced_in_the_staatscourant,
    hearing_for_voters_abroad_follows_the_one_for_the_province,
    decision_for_voters_abroad_can_be_followed_online,
    lists_are_numbered_in_the_hearing_of_decision,
    numbers_are_told_at_once,
    lists_are_open_for_inspection,
    lists_stay_open_until_validity_is_final,
    declarations_of_support_are_open_for_inspection,
    declarations_of_support_for_the_senate_are_not_shown,
    lists_of_voters_abroad_are_online_without_signatures,
)
