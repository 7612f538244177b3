"""The days on which omissions may be repaired (I 2(2), S 1(4)), and until when with a governor (Ya 9, Ya 31a)."""

from datetime import date, datetime
from functools import lru_cache

from kieslijst.law.calendar.facts import CalendarFacts
from kieslijst.law.calendar.hearings import hearings
from kieslijst.law.calendar.moment import Bound, Moment
from kieslijst.law.facts import ElectionFacts
from kieslijst.shared.election_type import ElectionType

Term = tuple[date, date]
"""First and last day."""


def repair_term(election: ElectionFacts) -> Term | None:
    """As the calendar computes it; None for the Senate while its committee has not set the day of examination."""
    return _terms_of(election).get(Moment.REPAIR)


def repair_term_with_a_governor(election: ElectionFacts) -> Term | None:
    """The same on the islands, for TK, EK and EP."""
    return _terms_of(election).get(Moment.REPAIR_ON_ISLANDS)


def _terms_of(election: ElectionFacts) -> dict[Moment, Term]:
    return _terms(
        election.election_type,
        election.nomination_day,
        election.election_day,
        examination=election.examination,
        decision_hearing=election.decision_hearing,
    )


@lru_cache(maxsize=256)
def _terms(
    election_type: ElectionType,
    nomination_day: date,
    election_day: date,
    *,
    examination: datetime | None,
    decision_hearing: datetime | None,
) -> dict[Moment, Term]:
    facts = CalendarFacts(
        election_type,
        nomination_day,
        election_day,
        examination=examination,
        decision_hearing=decision_hearing,
    )
    return {one.moment: (one.first, one.last) for one in hearings(facts) if one.bound is Bound.ON}
