"""What the rules on procedure run over, and how each thing is named in a finding."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from kieslijst.law.procedure_case import ProcedureCase
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
    NoticeFacts,
    OutsideCandidateFacts,
    ProcedureFacts,
    PublicationFacts,
    ReceivedNoticeFacts,
    RecordFacts,
    RepairFacts,
    UnionCandidateFacts,
)
from kieslijst.law.rule import Scope, Subject, SubjectKind

_F = TypeVar("_F")


def _committee(_: object, __: ProcedureCase) -> Subject:
    return Subject(SubjectKind.COMMITTEE, "", None, "")


def _hearing(hearing: HearingFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.COMMITTEE, hearing.kind.value, None, "")


def _group(thing: NoticeFacts | RepairFacts | IslandHandInFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.GROUP, thing.group_id, None, thing.group)


def _appeal(appeal: AppealFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.GROUP, appeal.id, None, appeal.group)


def _outside(candidate: OutsideCandidateFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.CANDIDATE, candidate.id, None, candidate.name)


def _person(thing: HomeStateStatementFacts | UnionCandidateFacts | ExclusionQuestionFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.CANDIDATE, thing.person_id, None, thing.name)


def _noticed(notices: tuple[ReceivedNoticeFacts, ...], _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.CANDIDATE, notices[0].person_id, None, notices[0].name)


def _municipality(delivery: DeliveryFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.COMMITTEE, delivery.municipality, None, "")


def _request(request: AccessRequestFacts, _: ProcedureCase) -> Subject:
    return Subject(SubjectKind.COMMITTEE, request.id, None, "")


def _of_committee(
    each: Callable[[ProcedureCase], Iterable[_F]],
) -> Scope[_F, ProcedureCase]:
    return Scope(SubjectKind.COMMITTEE, each, _committee)


def _records(case: ProcedureCase) -> tuple[RecordFacts, ...]:
    return tuple(hearing.record for hearing in case.hearings if hearing.record is not None)


def _one(found: _F | None) -> tuple[_F, ...]:
    return () if found is None else (found,)


COMMITTEE: Scope[ProcedureFacts, ProcedureCase] = _of_committee(lambda case: (case.facts,))
ANNOUNCEMENT: Scope[AnnouncementFacts, ProcedureCase] = _of_committee(lambda case: _one(case.facts.announcement))
FORMS: Scope[FormsFacts, ProcedureCase] = _of_committee(lambda case: case.forms)
HEARINGS: Scope[HearingFacts, ProcedureCase] = Scope(SubjectKind.COMMITTEE, lambda case: case.hearings, _hearing)
EXAMINATIONS: Scope[HearingFacts, ProcedureCase] = Scope(
    SubjectKind.COMMITTEE, lambda case: case.examinations, _hearing
)
DECISIONS: Scope[HearingFacts, ProcedureCase] = Scope(SubjectKind.COMMITTEE, lambda case: case.decisions, _hearing)
RECORDS: Scope[RecordFacts, ProcedureCase] = _of_committee(_records)
INSPECTION: Scope[InspectionFacts, ProcedureCase] = _of_committee(lambda case: _one(case.facts.inspection))
NOTICES: Scope[NoticeFacts, ProcedureCase] = Scope(SubjectKind.GROUP, lambda case: case.notices, _group)
REPAIRS: Scope[RepairFacts, ProcedureCase] = Scope(SubjectKind.GROUP, lambda case: case.repairs, _group)
APPEALS: Scope[AppealFacts, ProcedureCase] = Scope(SubjectKind.GROUP, lambda case: case.appeals, _appeal)
PUBLICATIONS: Scope[PublicationFacts, ProcedureCase] = _of_committee(lambda case: case.publications)
DESTRUCTION: Scope[DestructionFacts, ProcedureCase] = _of_committee(lambda case: _one(case.facts.destruction))
OUTSIDE_CANDIDATES: Scope[OutsideCandidateFacts, ProcedureCase] = Scope(
    SubjectKind.CANDIDATE, lambda case: case.outside_candidates, _outside
)
NOTICED_PERSONS: Scope[tuple[ReceivedNoticeFacts, ...], ProcedureCase] = Scope(
    SubjectKind.CANDIDATE, lambda case: case.notices_on_one_person, _noticed
)
"""Persons on whom more than one other committee sent a notice."""
HOME_STATE_STATEMENTS: Scope[HomeStateStatementFacts, ProcedureCase] = Scope(
    SubjectKind.CANDIDATE, lambda case: case.home_state_statements, _person
)
UNION_CANDIDATES: Scope[UnionCandidateFacts, ProcedureCase] = Scope(
    SubjectKind.CANDIDATE, lambda case: case.union_candidates, _person
)
EXCLUSION_QUESTIONS: Scope[ExclusionQuestionFacts, ProcedureCase] = Scope(
    SubjectKind.CANDIDATE, lambda case: case.exclusion_questions, _person
)
ISLAND_HAND_INS: Scope[IslandHandInFacts, ProcedureCase] = Scope(
    SubjectKind.GROUP, lambda case: case.island_hand_ins, _group
)
COPIES: Scope[CopiesFacts, ProcedureCase] = _of_committee(lambda case: _one(case.facts.copies))
ACCESS_REQUESTS: Scope[AccessRequestFacts, ProcedureCase] = Scope(
    SubjectKind.COMMITTEE, lambda case: case.access_requests, _request
)
DELIVERIES: Scope[DeliveryFacts, ProcedureCase] = Scope(
    SubjectKind.COMMITTEE, lambda case: case.deliveries, _municipality
)
