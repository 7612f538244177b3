"""The facts of one committee with the days and terms that the Act gives it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time
from functools import cached_property
from typing import TypeVar

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.days import is_free_day, next_working_day
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
from kieslijst.law.terms import days_later
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

    def hour(self, name: AmountName) -> time:
        """An hour of the day that the law gives."""
        return time(self.whole(name))

    @cached_property
    def examined_on(self) -> date | None:
        """The day of the examination: as recorded, else as the Act fixes it (not for the Senate)."""
        recorded = [hearing.starts_at.date() for hearing in self.examinations if hearing.starts_at]
        return min(recorded) if recorded else self.examination_day

    @cached_property
    def decided_on(self) -> date | None:
        """The day of the decision: as recorded, else as the Act fixes it (not for the Senate)."""
        recorded = [hearing.starts_at.date() for hearing in self.decisions if hearing.starts_at]
        if recorded:
            return max(recorded)
        return None if self.election_type is ElectionType.EK else self.decision_day

    @cached_property
    def examination_day(self) -> date | None:
        """The day of the hearing of I 1; None for the Senate, whose committee chooses it (S 1(2))."""
        if self.election_type is ElectionType.EK:
            return None
        return later(self.facts.nomination_day, self.whole(AmountName.EXAMINATION_DAYS))

    @cached_property
    def repair_term(self) -> tuple[date, date] | None:
        """The first and the last day of the term for repair; None for the Senate while no examination is known."""
        days = self.whole(AmountName.REPAIR_DAYS)
        if self.election_type is ElectionType.EK:
            held = self.examined_on
            return None if held is None else (held, later(held, days))
        first = last = later(self.facts.nomination_day, self.whole(AmountName.EXAMINATION_DAYS) + 1)
        for _ in range(days - 1):
            last = later(last, 1)
        return first, last

    @cached_property
    def decision_day(self) -> date | None:
        """The day of the hearing of I 4; for the Senate the last day on which it may be (S 2(1))."""
        days = self.whole(AmountName.DECISION_DAYS)
        if self.election_type is ElectionType.EK:
            return later(self.facts.nomination_day, days)
        term = self.repair_term
        return None if term is None else later(term[1], days)

    @cached_property
    def last_day_at_governor(self) -> date | None:
        """The last day on which a repair may come in with a governor (Ya 9, Ya 31a, Ya 32)."""
        if self.repair_term is None or self.election_type is ElectionType.EK:
            return None if self.repair_term is None else self.repair_term[1]
        return None if self.decision_day is None else last_working_day_before(self.decision_day)

    @cached_property
    def last_day_of_appeal(self) -> date | None:
        return None if self.decided_on is None else later(self.decided_on, self.whole(AmountName.APPEAL_DAYS))


def later(day: date, days: int) -> date:
    """So many days later, or earlier when negative; from a free day on to the next working day (Z 12)."""
    wanted = days_later(day, days)
    return next_working_day(wanted) if is_free_day(wanted) else wanted


def working_days_later(day: date, count: int) -> date:
    """The `count`-th working day after a day."""
    found = day
    for _ in range(count):
        found = later(found, 1)
    return found


def last_working_day_before(day: date) -> date:
    """The last day before it that is no Saturday, Sunday or holiday."""
    found = days_later(day, -1)
    while is_free_day(found) and found > date.min:
        found = days_later(found, -1)
    return found


def _in_order(things: Iterable[_F]) -> tuple[_F, ...]:
    return tuple(sorted(things, key=repr))
