"""The calendar of one election, from what is known of it."""

from kieslijst.elections.model import Election
from kieslijst.law.calendar import CalendarFacts, LegalMoment, calendar_of


def calendar_facts(election: Election) -> CalendarFacts:
    """What the law computes the calendar from."""
    return CalendarFacts(
        election_type=election.type,
        nomination_day=election.nomination_date,
        election_day=election.election_date,
        several_districts=election.has_several_districts,
    )


def calendar(election: Election) -> tuple[LegalMoment, ...]:
    """Every legal moment of this election, in the order of the days."""
    return calendar_of(calendar_facts(election))
