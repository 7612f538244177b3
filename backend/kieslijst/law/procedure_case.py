"""The facts of one committee with the days and terms that the Act gives it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.calendar import CalendarFacts, LegalMoment, Moment, calendar_of
from kieslijst.law.calendar.election_days import election_day
from kieslijst.law.days import days_later, shifted
from kieslijst.law.procedure_facts import (
    AccessRequestFacts,
    AppealFacts,
    DeliveryFacts,
    ExclusionQuestionFacts,
    FormsFacts,
    HearingFacts,
    HearingKind,
    HomeStateStatementFacts,
    IslandHandInFacts,
    NoticeFacts,
    OutsideCandidateFacts,
    ProcedureFacts,
    PublicationFacts,
    ReceivedNoticeFacts,
    RepairFacts,
    UnionCandidateFacts,
)
from kieslijst.law.rule import Subject
from kieslijst.shared.election_type import ElectionType

_F = TypeVar("_F")
_SEVERAL = frozenset({ElectionType.TK, ElectionType.EK})


class ProcedureCase:
    """Facts, indexed; whatever order they came in, they stand in one order here."""

    def __init__(self, facts: ProcedureFacts, *, on: date) -> None:
        self.facts = facts
        self.on = on
        self.election_type = facts.election_type

    @property
    def several_districts(self) -> bool | None:
        """A provincial council may have one district or more (E 1); the other types have a fixed answer."""
        if self.election_type is ElectionType.PS:
            return self.facts.several_districts
        return self.election_type in _SEVERAL

    def order_of(self, subject: Subject) -> tuple[int, int]:
        """Things of one kind stand by their ids."""
        return (0, 0 if subject.number is None else subject.number)

    @cached_property
    def hearings(self) -> tuple[HearingFacts, ...]:
        return _in_order(self.facts.hearings)

    @cached_property
    def examinations(self) -> tuple[HearingFacts, ...]:
        return tuple(hearing for hearing in self.hearings if hearing.kind is HearingKind.EXAMINATION)

    @cached_property
    def decisions(self) -> tuple[HearingFacts, ...]:
        return tuple(hearing for hearing in self.hearings if hearing.kind is HearingKind.DECISION)

    @cached_property
    def notices(self) -> tuple[NoticeFacts, ...]:
        return _in_order(self.facts.notices)

    @cached_property
    def repairs(self) -> tuple[RepairFacts, ...]:
        return _in_order(self.facts.repairs)

    @cached_property
    def appeals(self) -> tuple[AppealFacts, ...]:
        return _in_order(self.facts.appeals)

    @cached_property
    def publications(self) -> tuple[PublicationFacts, ...]:
        return _in_order(self.facts.publications)

    @cached_property
    def forms(self) -> tuple[FormsFacts, ...]:
        return _in_order(self.facts.forms or ())

    @cached_property
    def access_requests(self) -> tuple[AccessRequestFacts, ...]:
        return _in_order(self.facts.access_requests)

    @cached_property
    def deliveries(self) -> tuple[DeliveryFacts, ...]:
        return _in_order(self.facts.deliveries)

    @cached_property
    def outside_candidates(self) -> tuple[OutsideCandidateFacts, ...]:
        return _in_order(self.facts.outside_candidates)

    @cached_property
    def notices_on_one_person(self) -> tuple[tuple[ReceivedNoticeFacts, ...], ...]:
        """Notices by other committees, by person; only persons on whom more than one came."""
        found: dict[str, list[ReceivedNoticeFacts]] = defaultdict(list)
        for notice in _in_order(self.facts.received_notices):
            found[notice.person_id].append(notice)
        return tuple(tuple(notices) for notices in found.values() if len({one.sender for one in notices}) > 1)

    @cached_property
    def home_state_statements(self) -> tuple[HomeStateStatementFacts, ...]:
        return _in_order(self.facts.home_state_statements)

    @cached_property
    def union_candidates(self) -> tuple[UnionCandidateFacts, ...]:
        return _in_order(self.facts.union_candidates)

    @cached_property
    def exclusion_questions(self) -> tuple[ExclusionQuestionFacts, ...]:
        return _in_order(self.facts.exclusion_questions)

    @cached_property
    def island_hand_ins(self) -> tuple[IslandHandInFacts, ...]:
        return _in_order(self.facts.island_hand_ins)

    def whole(self, name: AmountName) -> int:
        """A number of the law for this type on nomination day, 0 where there is none."""
        found = amount(name, self.election_type, on=self.on)
        return 0 if found is None else found.whole

    @cached_property
    def examined_on(self) -> date | None:
        """The day of the examination: as recorded, else as the Act fixes it (not for the Senate)."""
        recorded = self._start_of(self.examinations)
        if recorded is not None:
            return recorded.date()
        return None if self.election_type is ElectionType.EK else self.day(Moment.EXAMINATION)

    @cached_property
    def decided_on(self) -> date | None:
        """The day of the decision: as recorded, else as the Act fixes it (not for the Senate)."""
        recorded = self._start_of(self.decisions)
        if recorded is not None:
            return recorded.date()
        return None if self.election_type is ElectionType.EK else self.day(Moment.DECISION)

    @cached_property
    def repair_term(self) -> LegalMoment | None:
        """The term for repair; None for the Senate while no examination is known, from which its days are counted."""
        held, term = self.examined_on, self.moments.get(Moment.REPAIR)
        if held is None or term is None:
            return None
        return replace(term, first=days_later(held, 1)) if self.election_type is ElectionType.EK else term

    @cached_property
    def last_day_of_appeal(self) -> date | None:
        """The last day of the term that runs from the decision, as it was made or else as the Act fixes it."""
        if self.decided_on is None:
            return None
        decided = self._calendar(decided=self._start_of(self.decisions))
        return decided[Moment.APPEAL].last

    @cached_property
    def moments(self) -> Mapping[Moment, LegalMoment]:
        """The moments as the Act gives them, whatever the committee planned."""
        return self._calendar(decided=None)

    def day(self, moment: Moment) -> date | None:
        """The only, or the last, day of a moment; None where this election has no such moment."""
        found = self.moments.get(moment)
        return None if found is None else found.last

    def _calendar(self, *, decided: datetime | None) -> Mapping[Moment, LegalMoment]:
        facts = self.facts
        voted = facts.election_day or election_day(facts.election_type, facts.nomination_day)
        senate = facts.election_type is ElectionType.EK
        known = CalendarFacts(
            facts.election_type,
            facts.nomination_day,
            voted or facts.nomination_day,
            self.several_districts,
            examination=self._start_of(self.examinations) if senate else None,
            decision_hearing=decided,
        )
        return {found.moment: found for found in calendar_of(known)}

    def _start_of(self, hearings: tuple[HearingFacts, ...]) -> datetime | None:
        starts = [hearing.starts_at for hearing in hearings if hearing.starts_at is not None]
        return min(starts) if starts else None


def working_days_later(day: date, count: int) -> date:
    """The `count`-th working day after a day."""
    found = day
    for _ in range(count):
        found = shifted(found, 1)
    return found


def _in_order(things: Iterable[_F]) -> tuple[_F, ...]:
    return tuple(sorted(things, key=repr))
