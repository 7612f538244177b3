"""The calendar of an election: every legal moment, on its day, with its hours, its clock and its article.

`calendar_of` computes them from the facts of one election; `undated` names those that hang on a fact not known yet.
Nothing here knows today's date.
"""

from collections.abc import Iterator
from datetime import date, time

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.calendar.building import NO_HOURS, cited, counted, on_day, zone_of
from kieslijst.law.calendar.facts import CalendarFacts
from kieslijst.law.calendar.hearings import hearings
from kieslijst.law.calendar.moment import Bound, LegalMoment, Moment, Remark
from kieslijst.law.calendar.steps import steps
from kieslijst.law.days import days_later
from kieslijst.law.terms import LEAVE_WITH_EFFECT_FROM_THE_DAY, end_of_term, latest_birth_date, members_leave
from kieslijst.shared.election_type import ElectionType

__all__ = ["Bound", "CalendarFacts", "LegalMoment", "Moment", "Remark", "calendar_of", "undated"]

_T = ElectionType
_TO_BLOCK = 14
_TO_APPEAL_REGISTRATION = 6
_SENATE_VOTES_AT = (time(15), None)
_LEAVING = {_T.TK: "C 3(1)", _T.EK: "Q 2(2)"}
_VOTING = {_T.EK: "T 1", _T.EP: "Y 8(1)"}


def calendar_of(facts: CalendarFacts) -> tuple[LegalMoment, ...]:
    """Every moment whose day is known, in the order of the days."""
    found = [*steps(facts), *hearings(facts), *_others(facts)]
    order = list(Moment)
    return tuple(sorted(found, key=lambda one: (one.first, one.last, order.index(one.moment))))


def undated(facts: CalendarFacts) -> tuple[Moment, ...]:
    """The moments of this type of election whose day hangs on a fact that is not known."""
    missing = [] if facts.registration_published else [Moment.REGISTRATION_APPEAL]
    if facts.election_type is _T.EK:
        missing.append(Moment.RESULT)
    if members_leave(facts.election_type, facts.election_day) is None:
        missing.append(Moment.MEMBERS_LEAVE)
    if _end_of_term(facts) is None:
        missing += [Moment.TERM_ENDS, Moment.LATEST_BIRTH_DATE]
    return tuple(missing)


def _others(facts: CalendarFacts) -> Iterator[LegalMoment]:
    kind = facts.election_type
    yield from _registration(facts)
    yield from _support(facts)
    hours = _SENATE_VOTES_AT if kind is _T.EK else NO_HOURS
    yield on_day(facts, Moment.VOTE, _VOTING.get(kind, "J 1(1)"), day=facts.election_day, hours=hours)
    leaving = members_leave(kind, facts.election_day)
    if leaving is not None:
        yield on_day(facts, Moment.MEMBERS_LEAVE, _LEAVING.get(kind, "C 4(2)"), day=leaving)
    yield from _term(facts)


def _registration(facts: CalendarFacts) -> Iterator[LegalMoment]:
    kind = facts.election_type
    for step in steps(facts):
        if step.moment is Moment.REGISTERS_PUBLISHED:
            article = "Ya 26(3)" if kind is _T.KC else "G 4(2), G 4(3)"
            yield counted(facts, Moment.CARRY_OVER_BLOCK, article, start=step.last, offset=_TO_BLOCK)
    published = facts.registration_published
    if published is not None:
        article = "Q 6(5)" if kind is _T.EK else "G 5(1)a"
        yield counted(facts, Moment.REGISTRATION_APPEAL, article, start=published, offset=_TO_APPEAL_REGISTRATION)


def _support(facts: CalendarFacts) -> Iterator[LegalMoment]:
    """The window of H 4(3): a period that opens and closes, so its first day is not moved."""
    window = amount(AmountName.SUPPORT_WINDOW, facts.election_type, on=facts.nomination_day)
    if window is None or window.article is None:
        return
    yield LegalMoment(
        Moment.SUPPORT,
        days_later(facts.nomination_day, -window.whole),
        facts.nomination_day,
        cited(facts.election_type, window.article.short),
        zone=zone_of(facts.election_type),
        question=window.question,
    )


def _term(facts: CalendarFacts) -> Iterator[LegalMoment]:
    kind, leaving = facts.election_type, _end_of_term(facts)
    age = amount(AmountName.AGE, kind, on=facts.nomination_day)
    if leaving is None or age is None or age.article is None:
        return
    yield on_day(facts, Moment.TERM_ENDS, _LEAVING.get(kind, "C 4(2)"), day=leaving)
    yield LegalMoment(
        Moment.LATEST_BIRTH_DATE,
        *(latest_birth_date(leaving, age.whole),) * 2,
        cited(kind, age.article.short),
        bound=Bound.AT_THE_LATEST,
        zone=zone_of(kind),
        question="" if kind in LEAVE_WITH_EFFECT_FROM_THE_DAY else "Birthday on the day the term ends",
    )


def _end_of_term(facts: CalendarFacts) -> date | None:
    return facts.end_of_term or end_of_term(facts.election_type, facts.election_day)
