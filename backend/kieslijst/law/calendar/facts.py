"""What the calendar of an election is computed from."""

from dataclasses import dataclass
from datetime import date, datetime

from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """The days of one election that are given, by the Act (`election_days`), a decree or the committee.

    Times are local and carry no zone. `None` is not known yet.
    """

    election_type: ElectionType
    nomination_day: date
    election_day: date
    several_districts: bool | None = None
    examination: datetime | None = None
    """When the committee examines the lists, where it sets that itself (EK, S 1(2)); else it is computed."""
    decision_hearing: datetime | None = None
    """When the committee decides, where it sets that itself (EK, S 2), or where it is otherwise known."""
    registration_published: date | None = None
    """Date of the publication of a decision on registration; the term of appeal runs from it (G 5)."""
    end_of_term: date | None = None
    """The day on which the members to be elected leave, where it is given and not computed."""
