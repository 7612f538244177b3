"""F 1, J 1, Q 4, Q 5, T 1, Y 8 and Z 12: the days of nomination and of the vote, and what a free day does to them."""

from calendar import monthrange
from datetime import MINYEAR, date

from kieslijst.law.amount import AmountName
from kieslijst.law.calendar import Moment
from kieslijst.law.calendar.election_days import (
    days_by_decree,
    election_day,
    european_nomination_day,
    latest_election_day,
    nomination_day,
)
from kieslijst.law.days import is_free_day, next_working_day, shifted
from kieslijst.law.procedure.scopes import COMMITTEE, HEARINGS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import HearingFacts, ProcedureFacts
from kieslijst.law.rule import SENATE, Severity, Types, rule, types
from kieslijst.law.terms import is_year_of
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_IN_WINTER = types(_T.TK, _T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI)
_NOT_EUROPE = Types(frozenset(_T) - {_T.EP})
_LENT_BY = {_T.ER: "Ya 13", _T.KC: "Ya 22", _T.KCNI: "Pa 1"}
_MONTHS = 12


@rule(COMMITTEE, "F 1(1)", own=_LENT_BY, severity=Severity.INFO, for_types=_IN_WINTER, rows=("CSB-DATE-T",))
def nomination_day_is_the_monday_of_the_act(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """Nomination day is the Monday in the week that starts on 30 January, in a leap year a day later, unless a decree
    moved it or the election is out of its turn."""
    day, expected = facts.nomination_day, _regular_day(facts)
    if facts.out_of_turn or facts.moved is not None or _in_spring(facts) or day == expected:
        return MET
    return not_met(day=day, expected=expected)


@rule(COMMITTEE, "F 1(2)", severity=Severity.INFO, for_types=types(_T.TK), rows=("CSB-DATE-T-MAY",))
def nomination_day_in_a_year_of_other_elections_is_in_spring(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """When the term of the House ends in a year of municipal or provincial elections, nomination day is the Monday in
    the week that starts on 28 March."""
    day, expected = facts.nomination_day, _regular_day(facts)
    if facts.out_of_turn or facts.moved is not None or not _in_spring(facts) or day == expected:
        return MET
    return not_met(day=day, expected=expected)


@rule(COMMITTEE, "F 1(3)", own=_LENT_BY, severity=Severity.INFO, for_types=_IN_WINTER, rows=("CSB-DATE-T",))
def moved_nomination_day_is_a_weekday_of_the_week_before(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """A decree moves nomination day to a day from Monday to Friday of the week before, and to no other."""
    if facts.moved is None or facts.out_of_turn:
        return MET
    week = days_by_decree(_regular_day(facts))
    return MET if facts.nomination_day in week else not_met(day=facts.nomination_day, first=week[0], last=week[-1])


@rule(COMMITTEE, "F 1(3)", own=_LENT_BY, severity=Severity.INFO, for_types=_IN_WINTER, rows=("CSB-DATE-T",))
def decree_that_moves_nomination_day_is_announced_in_time(facts: ProcedureFacts, case: ProcedureCase) -> Verdict:
    """A decree that moves nomination day is announced so many months ahead."""
    announced = None if facts.moved is None else facts.moved.announced_on
    last = _months_earlier(facts.nomination_day, case.whole(AmountName.MOVED_MONTHS))
    return MET if announced is None or announced <= last else not_met(announced=announced, last=last)


@rule(COMMITTEE, "J 1(1)", senate=("T 1",), severity=Severity.INFO, for_types=_NOT_EUROPE, rows=("CSB-DATE-V",))
def vote_is_so_many_days_after_nomination_day(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """The vote is on its day after nomination day; later, by at most the same number of days, when a decree brought
    nomination day forward."""
    first = last = election_day(facts.election_type, facts.nomination_day)
    if facts.election_day is None or first is None or last is None:
        return MET
    if facts.moved is not None and facts.nomination_day in days_by_decree(_regular_day(facts)):
        last = latest_election_day(_regular_day(facts), facts.nomination_day)
    return MET if first <= facts.election_day <= last else not_met(day=facts.election_day, expected=first)


@rule(COMMITTEE, "T 1", severity=Severity.INFO, for_types=SENATE, rows=("CSB-DATE-V",))
def vote_of_the_senate_starts_at_its_hour(facts: ProcedureFacts, case: ProcedureCase) -> Verdict:
    """The vote for the Senate starts at one hour in all provinces."""
    at, hour = facts.voting_starts_at, case.moments[Moment.VOTE].opens
    return MET if at is None or hour is None or at.time() == hour else not_met(at=at, hour=hour.hour)


@rule(COMMITTEE, "Q 4", severity=Severity.INFO, for_types=SENATE, rows=("CSB-DATE-T-EK",))
def nomination_day_of_the_senate_is_the_tuesday_of_the_act(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """Nomination day for the Senate is the Tuesday in the week that starts on 19 April, unless it was dissolved."""
    day, expected = facts.nomination_day, _regular_day(facts)
    if facts.out_of_turn or facts.dissolved_on is not None or day == expected:
        return MET
    return not_met(day=day, expected=expected)


@rule(COMMITTEE, "Q 5", severity=Severity.INFO, for_types=SENATE, rows=("CSB-DATE-T-EK",))
def nomination_day_after_a_dissolution_of_the_senate_is_in_time(facts: ProcedureFacts, case: ProcedureCase) -> Verdict:
    """After a decree of dissolution nomination day falls within so many days."""
    if facts.dissolved_on is None:
        return MET
    last = shifted(facts.dissolved_on, case.whole(AmountName.DISSOLUTION_DAYS))
    day = facts.nomination_day
    return MET if facts.dissolved_on <= day <= last else not_met(day=day, last=last)


@rule(COMMITTEE, "Y 8(2)", severity=Severity.INFO, for_types=types(_T.EP), rows=("CSB-DATE-V",))
def nomination_day_for_europe_is_so_many_days_before_the_vote(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """Nomination day for the European Parliament is counted back from the vote."""
    if facts.election_day is None:
        return MET
    expected = european_nomination_day(facts.election_day)
    return MET if facts.nomination_day == expected else not_met(day=facts.nomination_day, expected=expected)


@rule(COMMITTEE, "Z 12(1)", severity=Severity.INFO, for_types=_NOT_EUROPE, rows=("CSB-Z12",))
def vote_is_on_a_working_day(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """A vote that would fall on a Saturday, a Sunday or a holiday is on the next working day."""
    day = facts.election_day
    return not_met(day=day, expected=next_working_day(day)) if day is not None and is_free_day(day) else MET


@rule(COMMITTEE, "Z 12(1)", severity=Severity.INFO, rows=("CSB-Z12",))
def nomination_day_is_on_a_working_day(facts: ProcedureFacts, _: ProcedureCase) -> Verdict:
    """Nomination day that would fall on a Saturday, a Sunday or a holiday is on the next working day, also when it is
    counted backwards."""
    day = facts.nomination_day
    return not_met(day=day, expected=next_working_day(day)) if is_free_day(day) else MET


@rule(HEARINGS, "Z 12(3)", "S 1(2)", "S 2", severity=Severity.INFO, for_types=SENATE, rows=("CSB-Z12-CHOICE",))
def day_that_the_committee_chooses_is_a_working_day(hearing: HearingFacts, _: ProcedureCase) -> Verdict:
    """A day that the committee may choose itself is no Saturday, Sunday or holiday."""
    at = hearing.starts_at
    return not_met(day=at.date()) if at is not None and is_free_day(at.date()) else MET


def _regular_day(facts: ProcedureFacts) -> date:
    """Nomination day as the Act gives it for the year of the election (F 1(1), F 1(2), Q 4)."""
    return nomination_day(facts.election_type, facts.nomination_day.year) or facts.nomination_day


def _in_spring(facts: ProcedureFacts) -> bool:
    """Whether the regular election of the House goes to spring, as others are held that year (F 1(2))."""
    year = facts.nomination_day.year
    return facts.election_type is _T.TK and (is_year_of(_T.PS, year) or is_year_of(_T.GR, year))


def _months_earlier(day: date, months: int) -> date:
    whole = day.year * _MONTHS + day.month - 1 - months
    year, month = max(whole // _MONTHS, MINYEAR), whole % _MONTHS + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


RULES = (
    nomination_day_is_the_monday_of_the_act,
    nomination_day_in_a_year_of_other_elections_is_in_spring,
    moved_nomination_day_is_a_weekday_of_the_week_before,
    decree_that_moves_nomination_day_is_announced_in_time,
    vote_is_so_many_days_after_nomination_day,
    vote_of_the_senate_starts_at_its_hour,
    nomination_day_of_the_senate_is_the_tuesday_of_the_act,
    nomination_day_after_a_dissolution_of_the_senate_is_in_time,
    nomination_day_for_europe_is_so_many_days_before_the_vote,
    vote_is_on_a_working_day,
    nomination_day_is_on_a_working_day,
    day_that_the_committee_chooses_is_a_working_day,
)
