"""From the examination to the judgment: each of these moments hangs on the one before (I 1 to I 7, S 1 to S 5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from kieslijst.law.calendar.building import OFFICE_HOURS, ON_ISLANDS_TOO, cited, counted, zone_of
from kieslijst.law.calendar.facts import CalendarFacts
from kieslijst.law.calendar.moment import THE_ISLANDS, Bound, LegalMoment, Moment, Remark
from kieslijst.law.days import days_later, last_working_day_before, next_working_day, shifted
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_EXAMINED_AT = time(16)
_DECIDED_AT = time(17)
_DECISION_OF_THE_SENATE = 10
_REPAIR_OF_THE_SENATE = 3
_TO_APPEAL = 4
_TO_JUDGE = 6
_ISLANDS = frozenset({_T.ER, _T.KC})
_APPEALS_ON_ISLANDS = "Appeals on the islands"


@dataclass(frozen=True, slots=True)
class Hearing:
    """A hearing: its day, its hour where one is fixed, and whether the day is only a limit so far."""

    day: date
    hour: time | None
    counted: date
    """The day that counting gives, before the shift."""
    bound: Bound = Bound.ON
    remark: Remark = Remark.NONE


def hearings(facts: CalendarFacts) -> Iterator[LegalMoment]:
    """Examination, repair, decision, appeal, judgment and publication."""
    senate = facts.election_type is _T.EK
    decided = _senate_decides(facts) if senate else None
    examined = _senate_examines(facts) if senate else _examined(facts)
    repair = _senate_repair(examined) if senate else _repair(examined)
    decided = decided or _decided(facts, repair[1])
    yield _hearing(facts, Moment.EXAMINATION, examined, "S 1(2)" if senate else "I 1(1)")
    yield from _repair_moments(facts, repair, examined=examined, decided=decided)
    yield _hearing(facts, Moment.DECISION, decided, "S 2(1), S 10" if senate else "I 4, I 12")
    yield from _afterwards(facts, decided)


def _examined(facts: CalendarFacts) -> Hearing:
    """On the day after nomination day at 16:00 (I 1(1))."""
    if facts.examination is not None:
        return _given(facts.examination)
    counted, day = days_later(facts.nomination_day, 1), shifted(facts.nomination_day, 1)
    return Hearing(day, _hour(facts, _EXAMINED_AT), counted, remark=_following(facts))


def _decided(facts: CalendarFacts, repaired: date) -> Hearing:
    """On the day after the repair term at 17:00 (I 4)."""
    if facts.decision_hearing is not None:
        return _given(facts.decision_hearing)
    counted, day = days_later(repaired, 1), shifted(repaired, 1)
    return Hearing(day, _hour(facts, _DECIDED_AT), counted, remark=_following(facts))


def _senate_decides(facts: CalendarFacts) -> Hearing:
    """On a day that the committee sets, at the latest the tenth after nomination day (S 2(1))."""
    if facts.decision_hearing is not None:
        return _given(facts.decision_hearing)
    counted = days_later(facts.nomination_day, _DECISION_OF_THE_SENATE)
    day = next_working_day(counted)
    return Hearing(day, None, counted, Bound.AT_THE_LATEST, Remark.COMMITTEE_CHOOSES)


def _senate_examines(facts: CalendarFacts) -> Hearing:
    """On a day that the committee sets (S 1(2)); the last one that leaves the repair term before the decision."""
    if facts.examination is not None:
        return _given(facts.examination)
    decided = _senate_decides(facts).day
    day = last_working_day_before(decided)
    while shifted(day, _REPAIR_OF_THE_SENATE) >= decided and day > facts.nomination_day:
        day = last_working_day_before(day)
    return Hearing(day, None, day, Bound.AT_THE_LATEST, Remark.COMMITTEE_CHOOSES)


def _repair(examined: Hearing) -> tuple[date, date]:
    """The two days after the examination (I 2(2)); two different ones, also where holidays come between."""
    first = shifted(examined.day, 1)
    return first, shifted(first, 1)


def _senate_repair(examined: Hearing) -> tuple[date, date]:
    """Up to and including the third day after the examination (S 1(4))."""
    return shifted(examined.day, 1), shifted(examined.day, _REPAIR_OF_THE_SENATE)


def _repair_moments(
    facts: CalendarFacts, repair: tuple[date, date], *, examined: Hearing, decided: Hearing
) -> Iterator[LegalMoment]:
    kind = facts.election_type
    senate = kind is _T.EK
    open_ = examined.bound is not Bound.ON
    shared = {"bound": examined.bound, "remark": Remark.HANGS_ON_CHOICE if open_ else Remark.NONE}
    opens, closes = OFFICE_HOURS
    yield LegalMoment(
        Moment.REPAIR,
        *repair,
        cited(kind, "S 1(4)" if senate else "I 2(2)"),
        opens=opens,
        closes=closes,
        zone=zone_of(kind),
        shifted_from=_moved(examined.day, repair[1], 3 if senate else 2),
        **shared,  # type: ignore[arg-type]  # the two values have the types of their fields
    )
    if kind in ON_ISLANDS_TOO:
        last = repair[1] if senate else last_working_day_before(decided.day)
        article = {_T.EK: "Ya 31a", _T.EP: "Ya 9, Ya 32"}.get(kind, "Ya 9")
        yield LegalMoment(
            Moment.REPAIR_ON_ISLANDS,
            repair[0],
            last,
            cited(kind, article),
            opens=opens,
            closes=closes,
            zone=THE_ISLANDS,
            **shared,  # type: ignore[arg-type]  # as above
        )


def _afterwards(facts: CalendarFacts, decided: Hearing) -> Iterator[LegalMoment]:
    kind = facts.election_type
    senate, question = kind is _T.EK, _APPEALS_ON_ISLANDS if kind in _ISLANDS else ""
    remark = Remark.NONE if decided.bound is Bound.ON else Remark.HANGS_ON_CHOICE
    appeal = counted(
        facts,
        Moment.APPEAL,
        "S 5(2)" if senate else "I 7(1)",
        start=decided.day,
        offset=_TO_APPEAL,
        remark=remark,
        question=question,
    )
    judgment = counted(
        facts,
        Moment.JUDGMENT,
        "S 5(2)" if senate else "I 7(3)",
        start=appeal.last,
        offset=_TO_JUDGE,
        remark=remark,
        question=question,
    )
    yield appeal
    yield judgment
    if not senate:
        yield LegalMoment(
            Moment.PUBLICATION,
            shifted(appeal.last, 1),
            judgment.last,
            cited(kind, "I 17"),
            zone=zone_of(kind),
            remark=Remark.AS_SOON_AS_FINAL,
        )


def _hearing(facts: CalendarFacts, moment: Moment, hearing: Hearing, article: str) -> LegalMoment:
    kind = facts.election_type
    text = f"{article}, Pa 15" if kind is _T.KCNI else article
    return LegalMoment(
        moment,
        hearing.day,
        hearing.day,
        cited(kind, text),
        bound=hearing.bound,
        opens=hearing.hour,
        zone=zone_of(kind),
        shifted_from=None if hearing.day == hearing.counted else hearing.counted,
        remark=hearing.remark,
    )


def _given(at: datetime) -> Hearing:
    return Hearing(at.date(), at.time(), at.date())


def _moved(start: date, day: date, offset: int) -> date | None:
    counted = days_later(start, offset)
    return None if day == counted else counted


def _hour(facts: CalendarFacts, hour: time) -> time | None:
    """For KCNI the hearings follow those of Zuid-Holland, so that no hour is fixed (Pa 15)."""
    return None if facts.election_type is _T.KCNI else hour


def _following(facts: CalendarFacts) -> Remark:
    return Remark.AFTER_ZUID_HOLLAND if facts.election_type is _T.KCNI else Remark.NONE
