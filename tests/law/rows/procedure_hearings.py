"""Both examples of the rows of E.8 on the hearings, notices, repair and records."""

from datetime import date

from tests.law.examples import Example
from tests.law.procedures import T, asks, at, met, not_met, procedure, with_hearing, with_one, with_record

from kieslijst.law.facts import HandInPlace
from kieslijst.law.procedure import hearings, notices, records
from kieslijst.law.procedure_facts import Channel, Gazette, HearingFacts, HearingKind, ProcedureFacts, RecordFacts

_EXAMINED, _DECIDED = HearingKind.EXAMINATION, HearingKind.DECISION
_ANNOUNCED = hearings.hearing_is_announced_in_good_time
_TERM, _HOURS = notices.repair_comes_in_within_its_term, notices.repair_comes_in_within_hours
_BOTH_TOLD = notices.committees_that_sent_notice_of_one_person_are_told
_INSPECTION = "inspection"


def _held(which: HearingKind, kind: T, month: int, day: int, hour: int) -> ProcedureFacts:
    year = procedure(kind).nomination_day.year
    return with_hearing(which, kind, starts_at=at(year, month, day, hour))


def _repaired(kind: T, day: date, hour: int, minute: int = 0, place: HandInPlace = HandInPlace.CSB) -> ProcedureFacts:
    return with_one("repairs", kind, received_at=at(day.year, day.month, day.day, hour, minute), place=place)


EXAMPLES: tuple[Example, ...] = (
    met("CSB-I1", "GR26 3 Feb 16:00", hearings.lists_are_examined_on_the_day_after_nomination_day, procedure()),
    not_met(
        "CSB-I1",
        "GR26 4 Feb",
        hearings.lists_are_examined_on_the_day_after_nomination_day,
        _held(_EXAMINED, T.GR, 2, 4, 16),
    ),
    met("CSB-I1", "GR26 3 Feb 16:00", hearings.examination_starts_at_its_hour, procedure()),
    not_met("CSB-I1", "GR26 3 Feb 10:00", hearings.examination_starts_at_its_hour, _held(_EXAMINED, T.GR, 2, 3, 10)),
    met(
        "CSB-I4",
        "GR26 6 Feb 17:00",
        hearings.committee_decides_on_the_day_after_the_term_for_repair,
        procedure(),
    ),
    not_met(
        "CSB-I4",
        "GR26 5 Feb",
        hearings.committee_decides_on_the_day_after_the_term_for_repair,
        _held(_DECIDED, T.GR, 2, 5, 17),
    ),
    met(
        "CSB-I4",
        "EP24 Monday 29 Apr",
        hearings.committee_decides_on_the_day_after_the_term_for_repair,
        procedure(T.EP),
    ),
    not_met(
        "CSB-I4",
        "EP24 Saturday 27 Apr",
        hearings.committee_decides_on_the_day_after_the_term_for_repair,
        _held(_DECIDED, T.EP, 4, 27, 17),
    ),
    met(
        "CSB-I4",
        "EP29 Tuesday 1 May",
        hearings.committee_decides_on_the_day_after_the_term_for_repair,
        procedure(
            T.EP,
            nomination_day=date(2029, 4, 24),
            election_day=date(2029, 6, 7),
            hearings=(HearingFacts(_DECIDED, at(2029, 5, 1, 17)),),
        ),
    ),
    met("CSB-I4", "17:00", hearings.decision_starts_at_its_hour, procedure()),
    not_met("CSB-I4", "15:00", hearings.decision_starts_at_its_hour, _held(_DECIDED, T.GR, 2, 6, 15)),
    met("CSB-I4", "public", hearings.decision_is_made_in_public, procedure()),
    not_met("CSB-I4", "behind closed doors", hearings.decision_is_made_in_public, with_hearing(_DECIDED, public=False)),
    met("CSB-S2", "EK27 30 Apr", hearings.committee_decides_on_the_senate_in_time, procedure(T.EK)),
    not_met(
        "CSB-S2",
        "3 May (e-KS)",
        hearings.committee_decides_on_the_senate_in_time,
        _held(_DECIDED, T.EK, 5, 3, 15),
    ),
    met("CSB-SESSION-NOTICE", "both announced", _ANNOUNCED, procedure()),
    not_met("CSB-SESSION-NOTICE", "I 4 held unannounced", _ANNOUNCED, with_hearing(_DECIDED, announced=False)),
    not_met("CSB-SESSION-NOTICE", "the day after", _ANNOUNCED, with_hearing(_DECIDED, announced_on=date(2026, 2, 7))),
    asks("CSB-SESSION-NOTICE", "the same day", _ANNOUNCED, with_hearing(_DECIDED, announced_on=date(2026, 2, 6))),
    met(
        "CSB-SESSION-NOTICE",
        "EK: examination unannounced",
        _ANNOUNCED,
        with_hearing(_EXAMINED, T.EK, announced=False),
    ),
    met(
        "CSB-SESSION-NOTICE",
        "EP: Staatscourant",
        hearings.hearing_of_the_kiesraad_is_announced_in_the_staatscourant,
        procedure(T.EP),
    ),
    not_met(
        "CSB-SESSION-NOTICE",
        "EK: on a web site",
        hearings.hearing_of_the_kiesraad_is_announced_in_the_staatscourant,
        with_hearing(_DECIDED, T.EK, announced_in=Gazette.OTHER),
    ),
    *(
        example(row, words, hearings.hearing_for_voters_abroad_follows_the_one_for_the_province, facts)
        for row in ("CSB-KCNI-SESSION", "CSB-I1", "CSB-I4")
        for example, words, facts in (
            (met, "17:40, after PS closed", procedure(T.KCNI)),
            (not_met, "17:00, before PS", _held(_DECIDED, T.KCNI, 2, 5, 17)),
        )
    ),
    met("CSB-KCNI-SESSION", "online", hearings.decision_for_voters_abroad_can_be_followed_online, procedure(T.KCNI)),
    not_met(
        "CSB-KCNI-SESSION",
        "in the hall only",
        hearings.decision_for_voters_abroad_can_be_followed_online,
        with_hearing(_DECIDED, T.KCNI, online_live=False),
    ),
    met(
        "CSB-NUM-SESSION", "GR26: 6 Feb in session", hearings.lists_are_numbered_in_the_hearing_of_decision, procedure()
    ),
    not_met(
        "CSB-NUM-SESSION",
        "GR26: 9 Feb by mail",
        hearings.lists_are_numbered_in_the_hearing_of_decision,
        with_hearing(_DECIDED, lists_numbered=False),
    ),
    met("CSB-NUM-SESSION", "told in session", hearings.numbers_are_told_at_once, procedure()),
    not_met(
        "CSB-NUM-SESSION",
        "told on Monday",
        hearings.numbers_are_told_at_once,
        with_hearing(_DECIDED, numbers_told=False),
    ),
    met(
        "CSB-NUM-SESSION",
        "EK: no text asks to tell at once",
        hearings.numbers_are_told_at_once,
        with_hearing(_DECIDED, T.EK, numbers_told=False),
    ),
    met("CSB-INSPECT", "GR26: 3 Feb after I 1", hearings.lists_are_open_for_inspection, procedure()),
    not_met(
        "CSB-INSPECT",
        "GR26: from 4 Feb",
        hearings.lists_are_open_for_inspection,
        with_one(_INSPECTION, opened_on=date(2026, 2, 4)),
    ),
    not_met("CSB-INSPECT", "closed", hearings.lists_are_open_for_inspection, with_one(_INSPECTION, lists_open=False)),
    met("CSB-INSPECT", "until 16 Feb", hearings.lists_stay_open_until_validity_is_final, procedure()),
    not_met(
        "CSB-INSPECT",
        "until 10 Feb, final 16 Feb",
        hearings.lists_stay_open_until_validity_is_final,
        with_one(_INSPECTION, until=date(2026, 2, 10)),
    ),
    met("CSB-INSPECT", "support too", hearings.declarations_of_support_are_open_for_inspection, procedure()),
    not_met(
        "CSB-INSPECT",
        "GR: lists only",
        hearings.declarations_of_support_are_open_for_inspection,
        with_one(_INSPECTION, support_open=False),
    ),
    met("CSB-INSPECT", "EK lists only", hearings.declarations_of_support_for_the_senate_are_not_shown, procedure(T.EK)),
    not_met(
        "CSB-INSPECT",
        "EK: support declarations shown",
        hearings.declarations_of_support_for_the_senate_are_not_shown,
        with_one(_INSPECTION, T.EK, support_open=True),
    ),
    met(
        "CSB-INSPECT",
        "KCNI online unsigned",
        hearings.lists_of_voters_abroad_are_online_without_signatures,
        procedure(T.KCNI),
    ),
    not_met(
        "CSB-INSPECT",
        "KCNI on paper only",
        hearings.lists_of_voters_abroad_are_online_without_signatures,
        with_one(_INSPECTION, T.KCNI, online=False),
    ),
    not_met(
        "CSB-INSPECT",
        "KCNI with signatures",
        hearings.lists_of_voters_abroad_are_online_without_signatures,
        with_one(_INSPECTION, T.KCNI, online_with_signatures=True),
    ),
    met("CSB-CROSSNOTICE", "Utrecht tells Gelderland", notices.committee_of_the_home_area_is_told, procedure(T.PS)),
    not_met(
        "CSB-CROSSNOTICE",
        "silence",
        notices.committee_of_the_home_area_is_told,
        with_one("outside_candidates", T.PS, home_told=False),
    ),
    met("CSB-CROSSNOTICE-BACK", "two notices, both told", _BOTH_TOLD, procedure(T.PS)),
    not_met(
        "CSB-CROSSNOTICE-BACK",
        "two notices, silence",
        _BOTH_TOLD,
        with_one("received_notices", T.PS, sender_told=False),
    ),
    met(
        "CSB-CROSSNOTICE-BACK",
        "one notice, silence",
        _BOTH_TOLD,
        procedure(T.PS, received_notices=with_one("received_notices", T.PS, sender_told=False).received_notices[:1]),
    ),
    met("CSB-NOTICE", "receipt", notices.omissions_are_told_by_registered_letter_or_against_receipt, procedure()),
    not_met(
        "CSB-NOTICE",
        "e-mail only",
        notices.omissions_are_told_by_registered_letter_or_against_receipt,
        with_one("notices", channel=Channel.ELECTRONIC),
    ),
    met("CSB-NOTICE", "to the submitter", notices.omissions_are_told_to_the_list_submitter, procedure()),
    not_met(
        "CSB-NOTICE",
        "to the first candidate",
        notices.omissions_are_told_to_the_list_submitter,
        with_one("notices", to_submitter=False),
    ),
    met("CSB-NOTICE", "on T+1", notices.omissions_are_told_at_once, procedure()),
    asks("CSB-NOTICE", "on T+2", notices.omissions_are_told_at_once, with_one("notices", sent_on=date(2026, 2, 4))),
    not_met("CSB-NOTICE", "on T+4", notices.omissions_are_told_at_once, with_one("notices", sent_on=date(2026, 2, 6))),
    met("CSB-I2-TERM", "T+3 16:59", _HOURS, _repaired(T.GR, date(2026, 2, 5), 16, 59)),
    not_met("CSB-I2-TERM", "T+3 17:01", _HOURS, _repaired(T.GR, date(2026, 2, 5), 17, 1)),
    met("CSB-I2-TERM", "T+3 16:59", _TERM, _repaired(T.GR, date(2026, 2, 5), 16, 59)),
    not_met("CSB-I2-TERM", "T+4 10:00", _TERM, _repaired(T.GR, date(2026, 2, 6), 10)),
    met(
        "CSB-I2-TERM",
        "EP29: Mon 30 Apr, after King's Day",
        _TERM,
        procedure(
            T.EP,
            nomination_day=date(2029, 4, 24),
            election_day=date(2029, 6, 7),
            hearings=(),
            repairs=_repaired(T.EP, date(2029, 4, 30), 16).repairs,
        ),
    ),
    met(
        "CSB-I2-TERM",
        "TK25 with a governor: Thu 18 Sep 16:59",
        _TERM,
        _repaired(T.TK, date(2025, 9, 18), 16, 59, HandInPlace.GOVERNOR),
    ),
    not_met(
        "CSB-I2-TERM",
        "TK25 with a governor: Fri 19 Sep 10:00",
        _TERM,
        _repaired(T.TK, date(2025, 9, 19), 10, 0, HandInPlace.GOVERNOR),
    ),
    met("CSB-S1-TERM", "day 3", _TERM, _repaired(T.EK, date(2027, 4, 29), 16)),
    not_met("CSB-S1-TERM", "day 4", _TERM, _repaired(T.EK, date(2027, 4, 30), 10)),
    met("CSB-S1-TERM", "day 3 17:00", _HOURS, _repaired(T.EK, date(2027, 4, 29), 17)),
    not_met("CSB-S1-TERM", "day 3 18:00", _HOURS, _repaired(T.EK, date(2027, 4, 29), 18)),
    met("CSB-PV-INSPECT", "I 1 and I 4 records there", records.record_is_made_of_each_hearing, procedure()),
    not_met(
        "CSB-PV-INSPECT",
        "I 4 record only",
        records.record_is_made_of_each_hearing,
        with_hearing(_EXAMINED, record=RecordFacts(made=False)),
    ),
    met("CSB-PV-INSPECT", "open", records.record_is_open_to_everyone, procedure()),
    not_met("CSB-PV-INSPECT", "members only", records.record_is_open_to_everyone, with_record(open_to_everyone=False)),
    met("CSB-PV-INSPECT", "still open", records.record_stays_open_until_the_lists_are_published, procedure()),
    not_met(
        "CSB-PV-INSPECT",
        "closed on 9 Feb",
        records.record_stays_open_until_the_lists_are_published,
        with_record(open_until=date(2026, 2, 9)),
    ),
    asks(
        "CSB-PV-INSPECT",
        "EK: closed on 3 May",
        records.record_stays_open_until_the_lists_are_published,
        with_record(T.EK, open_until=date(2027, 5, 3)),
    ),
    met("CSB-PV-INSPECT", "TK: on Saba too", records.record_is_open_on_the_islands_too, procedure(T.TK)),
    not_met(
        "CSB-PV-INSPECT",
        "EP: in The Hague only",
        records.record_is_open_on_the_islands_too,
        with_record(T.EP, open_on_islands=False),
    ),
    met("CSB-PV-WEB", "pdf without signatures", records.record_online_bears_no_signatures, procedure()),
    not_met(
        "CSB-PV-WEB",
        "pdf with signatures",
        records.record_online_bears_no_signatures,
        with_record(online_with_signatures=True),
    ),
    met("CSB-PV-WEB", "TK25: not yet asked", records.record_is_online, with_record(T.TK, online=False)),
    met("CSB-PV-WEB", "online", records.record_is_online, procedure()),
    not_met("CSB-PV-WEB", "on paper only", records.record_is_online, with_record(online=False)),
    met("CSB-OBJECT", "objection + reply in I 4", records.record_holds_the_objections, procedure()),
    not_met(
        "CSB-OBJECT", "objection left out", records.record_holds_the_objections, with_record(holds_objections=False)
    ),
    met("CSB-OBJECT", "objection + reply in I 4", records.record_holds_the_replies, procedure()),
    not_met("CSB-OBJECT", "reply left out", records.record_holds_the_replies, with_record(holds_replies=False)),
)
