"""A committee that does everything as it should, to change one thing at a time; and examples of rules on it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from tests.law.examples import Example, Says

from kieslijst.law.facts import HandInPlace
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import (
    AccessAddressee,
    AccessRequestFacts,
    AnnouncementFacts,
    AppealFacts,
    Channel,
    CopiesFacts,
    Court,
    DeliveryFacts,
    DestructionFacts,
    ExclusionQuestionFacts,
    FormsFacts,
    FormsPlace,
    Gazette,
    HearingFacts,
    HearingKind,
    HomeStateStatementFacts,
    InspectionFacts,
    IslandHandInFacts,
    NoticeFacts,
    Outcome,
    OutsideCandidateFacts,
    Paper,
    ProcedureFacts,
    PublicationFacts,
    ReceivedNoticeFacts,
    RecordFacts,
    RepairFacts,
    UnionCandidateFacts,
)
from kieslijst.law.rule import AnyRule
from kieslijst.shared.election_type import ElectionType

T = ElectionType


def at(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    """Local time at the place of the act."""
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - local at the place of the act


_2027 = (date(2027, 2, 1), date(2027, 3, 17), at(2027, 2, 2, 16), at(2027, 2, 5, 17))
_DAYS = {
    T.TK: (date(2025, 9, 15), date(2025, 10, 29), at(2025, 9, 16, 16), at(2025, 9, 19, 17)),
    T.GR: (date(2026, 2, 2), date(2026, 3, 18), at(2026, 2, 3, 16), at(2026, 2, 6, 17)),
    T.EK: (date(2027, 4, 20), date(2027, 5, 24), at(2027, 4, 26, 14), at(2027, 4, 30, 15)),
    T.EP: (date(2024, 4, 23), date(2024, 6, 6), at(2024, 4, 24, 16), at(2024, 4, 29, 17)),
    T.KCNI: (*_2027[:2], at(2027, 2, 2, 16, 40), at(2027, 2, 5, 17, 40)),
}
_GAZETTES = {
    T.PS: Gazette.PROVINCIAAL_BLAD,
    T.WS: Gazette.WATERSCHAPSBLAD,
    T.GR: Gazette.GEMEENTEBLAD,
    T.ER: Gazette.AFKONDIGINGSBLAD,
    T.KC: Gazette.AFKONDIGINGSBLAD,
}
RECORD = RecordFacts(
    made=True,
    holds_objections=True,
    holds_replies=True,
    open_to_everyone=True,
    open_on_islands=True,
    online=True,
    online_with_signatures=False,
)


def hearing(kind: ElectionType, which: HearingKind, /, **changes: Any) -> HearingFacts:
    """A hearing as it should be."""
    _, _, examined, decided = _DAYS.get(kind, _2027)
    starts_at = examined if which is HearingKind.EXAMINATION else decided
    known = HearingFacts(
        which,
        starts_at,
        public=which is HearingKind.DECISION,
        announced=True,
        announced_on=starts_at.date() - timedelta(days=9),
        announced_in=_GAZETTES.get(kind, Gazette.STAATSCOURANT),
        follows=starts_at - timedelta(minutes=5) if kind is T.KCNI else None,
        online_live=True,
        objections_made=True,
        lists_numbered=which is HearingKind.DECISION or None,
        numbers_told=which is HearingKind.DECISION or None,
        record=RECORD,
    )
    return replace(known, **changes)


def procedure(kind: ElectionType = T.GR, /, **changes: Any) -> ProcedureFacts:
    """Everything that a committee does, in order, on the days of the real calendar."""
    nominated, voted, examined, decided = _DAYS.get(kind, _2027)
    senate, own_gazette = kind is T.EK, _GAZETTES.get(kind, Gazette.STAATSCOURANT)
    final = decided.date() + timedelta(days=10)
    known = ProcedureFacts(
        kind,
        nominated,
        voted,
        voting_starts_at=at(voted.year, voted.month, voted.day, 15) if senate else None,
        several_districts=False,
        out_of_turn=kind is T.TK,
        result_on=voted + timedelta(days=9),
        validity_final_on=final,
        hearings=(hearing(kind, HearingKind.EXAMINATION), hearing(kind, HearingKind.DECISION)),
        notices=(NoticeFacts("g", "Lijst Dorpsbelang", examined.date(), to_submitter=True, channel=Channel.RECEIPT),),
        repairs=(
            RepairFacts("g", "Lijst Dorpsbelang", examined.replace(hour=12) + timedelta(days=1), HandInPlace.CSB),
        ),
        announcement=AnnouncementFacts(
            nominated - timedelta(days=24),
            own_gazette,
            names_place_and_time=True,
            names_right_of_union_citizens=True,
        ),
        forms=tuple(FormsFacts(place, nominated - timedelta(days=25), nominated, free=True) for place in FormsPlace),
        inspection=InspectionFacts(
            lists_open=True,
            opened_on=examined.date(),
            until=final,
            support_open=not senate,
            online=True,
            online_with_signatures=False,
        ),
        publications=(PublicationFacts(final, own_gazette, by_district=True),),
        appeals=(appeal(kind),),
        destruction=DestructionFacts(
            voted + timedelta(days=30), frozenset({Paper.LIST, Paper.SUPPORT, Paper.Y13}), record_made=True
        ),
        outside_candidates=(OutsideCandidateFacts("p1", "A.B. Dijk", home_told=True),),
        received_notices=tuple(
            ReceivedNoticeFacts("p2", "C.D. Bakker", sender, sender_told=True) for sender in ("Utrecht", "Gelderland")
        ),
        home_state_statements=(
            HomeStateStatementFacts("p3", "E. Kuipers", sent=True, sent_at=examined, answer_asked_before_decision=True),
        ),
        union_candidates=(
            UnionCandidateFacts(
                "p3",
                "E. Kuipers",
                frozenset({"BE"}),
                on_valid_list=True,
                reported_to=frozenset({"BE"}),
                through_foreign_affairs=True,
            ),
        ),
        exclusion_questions=(ExclusionQuestionFacts("p4", "F. Anders", date(2024, 5, 13), date(2024, 5, 17)),),
        island_hand_ins=(
            IslandHandInFacts(
                "g",
                "Lijst Dorpsbelang",
                at(nominated.year, nominated.month, nominated.day, 16, 30),
                authenticity_judged=True,
                escort_statement=True,
                sent_electronically=True,
                sent_electronically_on=nominated,
                originals_posted_sealed=True,
            ),
        ),
        copies=CopiesFacts(
            sent=True, sent_on=examined.date(), districts=frozenset(range(1, 21)), with_support=not senate
        ),
        access_requests=(AccessRequestFacts("v1", 15, AccessAddressee.CSB, refused_on_electoral_act=True),),
        deliveries=(
            DeliveryFacts(
                "Juinen",
                voted - timedelta(days=8),
                in_number_order=True,
                candidates_numbered=True,
                birth_dates=False,
            ),
        ),
    )
    return replace(known, **changes)


def appeal(kind: ElectionType = T.GR, /, **changes: Any) -> AppealFacts:
    """An appeal that failed, lodged and judged as it should be."""
    decided = _DAYS.get(kind, _2027)[3].date()
    known = AppealFacts(
        "a",
        "Lijst Dorpsbelang",
        decided + timedelta(days=3),
        by_voter_or_interested_party=True,
        against_numbers=False,
        court=Court.JOINT_COURT if kind in (T.ER, T.KC) else Court.COUNCIL_OF_STATE,
        group_seated_on_islands=False,
        unnamed=False,
        received_on=decided + timedelta(days=3),
        judged_on=decided + timedelta(days=8),
        outcome=Outcome.UNFOUNDED,
        decision_replaced=False,
    )
    return replace(known, **changes)


def with_appeal(kind: ElectionType = T.GR, /, **changes: Any) -> ProcedureFacts:
    return procedure(kind, appeals=(appeal(kind, **changes),))


def with_hearing(which: HearingKind, kind: ElectionType = T.GR, /, **changes: Any) -> ProcedureFacts:
    """The same with something else about one of the hearings."""
    return procedure(
        kind,
        hearings=tuple(hearing(kind, other, **(changes if other is which else {})) for other in HearingKind),
    )


def with_record(kind: ElectionType = T.GR, /, **changes: Any) -> ProcedureFacts:
    """The same with something else in the record of the decision."""
    return with_hearing(HearingKind.DECISION, kind, record=replace(RECORD, **changes))


def with_one(field: str, kind: ElectionType = T.GR, /, **changes: Any) -> ProcedureFacts:
    """The same with something else in the first, or only, thing of one kind."""
    found: Any = getattr(procedure(kind), field)
    changed: Any = (replace(found[0], **changes), *found[1:]) if isinstance(found, tuple) else replace(found, **changes)
    return procedure(kind, **{field: changed})


def met(row: str, words: str, rule: AnyRule, facts: ProcedureFacts) -> Example:
    return Example(row, words, rule, _case(facts), Says.MET)


def not_met(row: str, words: str, rule: AnyRule, facts: ProcedureFacts) -> Example:
    return Example(row, words, rule, _case(facts), Says.NOT_MET)


def asks(row: str, words: str, rule: AnyRule, facts: ProcedureFacts) -> Example:
    return Example(row, words, rule, _case(facts), Says.ASKS)


def _case(facts: ProcedureFacts) -> ProcedureCase:
    return ProcedureCase(facts, on=facts.nomination_day)
