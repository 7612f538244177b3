"""Any facts of a committee at all, for hypothesis: odd dates, missing parts, things that do not belong together."""

from dataclasses import fields
from datetime import date, datetime
from typing import Any, TypeVar

from hypothesis import strategies as st

from kieslijst.law.procedure_facts import (
    AccessRequestFacts,
    AnnouncementFacts,
    AppealFacts,
    CopiesFacts,
    DeliveryFacts,
    DestructionFacts,
    ExclusionQuestionFacts,
    FormsFacts,
    HearingFacts,
    HomeStateStatementFacts,
    InspectionFacts,
    IslandHandInFacts,
    MovedDay,
    NoticeFacts,
    OutsideCandidateFacts,
    ProcedureFacts,
    PublicationFacts,
    ReceivedNoticeFacts,
    RecordFacts,
    RepairFacts,
    UnionCandidateFacts,
)
from kieslijst.shared.election_type import ElectionType

_F = TypeVar("_F")
_day = st.sampled_from((date.min, date(2024, 2, 29), date(2026, 2, 2), date(2027, 4, 20), date.max)) | st.dates(
    date(2024, 1, 1), date(2031, 1, 1)
)
_moment = st.sampled_from((datetime.min, datetime.max)) | st.datetimes(datetime(2026, 2, 1), datetime(2026, 2, 9))  # noqa: DTZ001, DTZ901 - local at the place of the act
_id = st.sampled_from(("a", "b"))
_IDS = ("id", "group_id", "person_id", "sender", "name", "group", "municipality")
_BY_TYPE: dict[object, st.SearchStrategy[Any]] = {
    date | None: st.none() | _day,
    datetime | None: st.none() | _moment,
    frozenset[str] | None: st.none() | st.frozensets(st.sampled_from(("NL", "BE", "US", ""))),
    frozenset[int] | None: st.none() | st.frozensets(st.integers(0, 21), max_size=3),
}


def _any(kind: type[_F], **own: st.SearchStrategy[Any]) -> st.SearchStrategy[_F]:
    """Anything in every field, also in those with a default."""
    found: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]  # each of them is a dataclass
        known = _id if field.name in _IDS else _BY_TYPE.get(field.type, ...)
        found[field.name] = own.get(field.name, known)
    return st.builds(kind, **found)


def _some(kind: type[_F], **own: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[_F, ...]]:
    return st.lists(_any(kind, **own), max_size=3).map(tuple)


def _maybe(kind: type[_F]) -> st.SearchStrategy[_F | None]:
    return st.none() | _any(kind)


def any_procedure(kind: st.SearchStrategy[ElectionType] | None = None) -> st.SearchStrategy[ProcedureFacts]:
    """Facts in which nothing needs to make sense."""
    return _any(
        ProcedureFacts,
        election_type=kind or st.sampled_from(ElectionType),
        nomination_day=_day,
        moved=_maybe(MovedDay),
        hearings=_some(HearingFacts, record=_maybe(RecordFacts)),
        notices=_some(NoticeFacts),
        repairs=_some(RepairFacts),
        announcement=_maybe(AnnouncementFacts),
        forms=st.none() | _some(FormsFacts),
        inspection=_maybe(InspectionFacts),
        publications=_some(PublicationFacts),
        appeals=_some(AppealFacts),
        destruction=_maybe(DestructionFacts),
        outside_candidates=_some(OutsideCandidateFacts),
        received_notices=_some(ReceivedNoticeFacts),
        home_state_statements=_some(HomeStateStatementFacts),
        union_candidates=_some(UnionCandidateFacts),
        exclusion_questions=_some(ExclusionQuestionFacts),
        island_hand_ins=_some(IslandHandInFacts),
        copies=_maybe(CopiesFacts),
        access_requests=_some(AccessRequestFacts),
        deliveries=_some(DeliveryFacts),
    )
