"""Every moment that stands at a fixed distance from nomination day or the day of voting, with its article.

Source: text of the Kieswet since 1 August 2025 and of the Kiesbesluit; the same in the texts up to 1 October 2026.
Moments that hang on one another (hearings, repair, appeal) are in `hearings`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kieslijst.law.calendar.building import NO_HOURS, OFFICE_HOURS, ON_ISLANDS_TOO, Hours, counted
from kieslijst.law.calendar.facts import CalendarFacts
from kieslijst.law.calendar.moment import THE_ISLANDS, Bound, LegalMoment, Moment, Remark
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_SENATE = frozenset({_T.EK})
_ALL = frozenset(_T)
_NOT_SENATE = _ALL - _SENATE
_BELOW_THE_HOUSE = frozenset({_T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI})
_WITH_OWN_ORDER = frozenset({_T.TK, _T.PS, _T.EK})


@dataclass(frozen=True, slots=True)
class Step:
    """One moment: so many days after nomination day, or after the day of voting when `from_vote`."""

    moment: Moment
    offset: int
    article: str
    types: frozenset[ElectionType]
    bound: Bound = Bound.ON
    own: Mapping[ElectionType, str] = field(default_factory=dict)
    """Articles that take its place for some types."""
    from_vote: bool = False
    hours: Hours = NO_HOURS
    question: Mapping[ElectionType, str] = field(default_factory=dict)
    remark: Mapping[ElectionType, Remark] = field(default_factory=dict)
    zone: str = ""
    """Another clock than the committee's."""


STEPS: tuple[Step, ...] = (
    Step(
        Moment.REGISTRATION_CLOSES,
        -42,
        "G 1(1)",
        _NOT_SENATE,
        Bound.AT_THE_LATEST,
        own={
            _T.PS: "G 2(1)",
            _T.WS: "G 2a(1)",
            _T.GR: "G 3(1)",
            _T.ER: "G 3(1)",
            _T.KCNI: "G 2(1)",
            _T.KC: "G 2(1), Ya 25(1)",
        },
    ),
    Step(
        Moment.REGISTRATION_CLOSES,
        -29,
        "Q 6(2)",
        _SENATE,
        Bound.AT_THE_LATEST,
        question={_T.EK: "Change of name for the Senate"},
    ),
    Step(
        Moment.REGISTERS_PUBLISHED,
        -40,
        "G 1(8)",
        _BELOW_THE_HOUSE,
        own={_T.GR: "G 1(8), G 2(8)", _T.KC: "G 1(8), Ya 15(3)"},
    ),
    Step(Moment.ANNOUNCEMENT, -21, "H 1(2)", _NOT_SENATE, Bound.AT_THE_LATEST),
    Step(
        Moment.FORMS_AVAILABLE,
        -21,
        "Kb H 1",
        _ALL,
        own={_T.EK: "Kb R 1", _T.EP: "Kb H 1, Kb Y 2", _T.ER: "Kb Ya 5b", _T.KC: "Kb Ya 5b"},
    ),
    Step(
        Moment.DEPOSIT_RECEIVED,
        -14,
        "Kb H 3(1)",
        _NOT_SENATE,
        Bound.AT_THE_LATEST,
        own={_T.ER: "Kb Ya 3", _T.KC: "Kb Ya 3"},
        question={_T.KCNI: "Deposit of KCNI in time"},
    ),
    Step(Moment.NOMINATION, 0, "H 1(1)", _ALL, own={_T.EK: "R 1(1)"}, hours=OFFICE_HOURS),
    Step(
        Moment.NOMINATION_ON_ISLANDS,
        0,
        "Ya 4",
        ON_ISLANDS_TOO,
        own={_T.EK: "Ya 31", _T.EP: "Ya 32"},
        hours=OFFICE_HOURS,
        zone=THE_ISLANDS,
    ),
    Step(Moment.ORDER_REPORT, 14, "H 10a(4)", _WITH_OWN_ORDER, Bound.AT_THE_LATEST, own={_T.EK: "R 9a(4)"}),
    Step(Moment.PUBLICATION, -7, "S 13", _SENATE, Bound.AT_THE_LATEST, from_vote=True),
    Step(
        Moment.LISTS_AT_HOMES,
        -4,
        "J 9, Kb J 1",
        _NOT_SENATE,
        Bound.AT_THE_LATEST,
        from_vote=True,
        question=dict.fromkeys(_NOT_SENATE, "Lists at voters' homes after a weekend"),
    ),
    Step(
        Moment.RESULT,
        8,
        "P 20(1)",
        _NOT_SENATE,
        Bound.AT_THE_EARLIEST,
        own={_T.KCNI: "P 20(1), Pa 26"},
        from_vote=True,
        remark={_T.KCNI: Remark.AFTER_ZUID_HOLLAND},
    ),
)


def steps(facts: CalendarFacts) -> Iterator[LegalMoment]:
    """The moments of this table for one election."""
    for step in STEPS:
        if facts.election_type in step.types and not _left_out(step, facts):
            yield _at(step, facts)


def _left_out(step: Step, facts: CalendarFacts) -> bool:
    """An own order counts only where a group can have several lists (H 10a(1))."""
    own_order = step.moment is Moment.ORDER_REPORT and facts.election_type is _T.PS
    return own_order and facts.several_districts is not True


def _at(step: Step, facts: CalendarFacts) -> LegalMoment:
    kind = facts.election_type
    return counted(
        facts,
        step.moment,
        step.own.get(kind, step.article),
        start=facts.election_day if step.from_vote else facts.nomination_day,
        offset=step.offset,
        bound=step.bound,
        hours=step.hours,
        remark=step.remark.get(kind, Remark.NONE),
        question=step.question.get(kind, ""),
        zone=step.zone,
    )
