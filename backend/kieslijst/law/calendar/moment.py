"""What a legal moment is: what the Act puts on a day, with its hours, the clock it goes by and its article."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from kieslijst.law.article import Article
from kieslijst.law.days import days_later, is_free_day

THE_NETHERLANDS = "Europe/Amsterdam"
THE_ISLANDS = "America/Kralendijk"
"""One zone for Bonaire, Sint Eustatius and Saba."""


class Moment(StrEnum):
    """The moments of an election, in the order in which they usually come."""

    LATEST_BIRTH_DATE = "latest_birth_date"
    """The latest birth date that a candidate may have."""
    REGISTRATION_CLOSES = "registration_closes"
    REGISTERS_PUBLISHED = "registers_published"
    """Higher registers are published, so that their appellations count for this election."""
    CARRY_OVER_BLOCK = "carry_over_block"
    """Until then the committee may keep an appellation of a higher register out."""
    REGISTRATION_APPEAL = "registration_appeal"
    ANNOUNCEMENT = "announcement"
    """The committee announces where and when lists can be handed in."""
    FORMS_AVAILABLE = "forms_available"
    DEPOSIT_RECEIVED = "deposit_received"
    SUPPORT = "support"
    """The days on which declarations of support can be signed."""
    NOMINATION = "nomination"
    NOMINATION_ON_ISLANDS = "nomination_on_islands"
    """The same with the governor of an island, by the clock there."""
    EXAMINATION = "examination"
    REPAIR = "repair"
    REPAIR_ON_ISLANDS = "repair_on_islands"
    DECISION = "decision"
    """The committee decides on the lists and numbers them."""
    APPEAL = "appeal"
    JUDGMENT = "judgment"
    ORDER_REPORT = "order_report"
    """Until then a group may report its own order (H 10a, R 9a)."""
    PUBLICATION = "publication"
    LISTS_AT_HOMES = "lists_at_homes"
    VOTE = "vote"
    RESULT = "result"
    MEMBERS_LEAVE = "members_leave"
    """The members of now leave."""
    TERM_ENDS = "term_ends"
    """The members who are to be elected leave."""


class Bound(StrEnum):
    """Whether it happens on that day, or the day is a limit."""

    ON = "on"
    AT_THE_LATEST = "at_the_latest"
    AT_THE_EARLIEST = "at_the_earliest"


class Remark(StrEnum):
    """What a reader must know of a day that is not simply fixed."""

    NONE = ""
    COMMITTEE_CHOOSES = "committee_chooses"
    """The committee sets the day; until then the limit is shown."""
    HANGS_ON_CHOICE = "hangs_on_choice"
    """Computed from a day that the committee sets and has not set yet."""
    AFTER_ZUID_HOLLAND = "after_zuid_holland"
    """Follows the same hearing for the provincial council of Zuid-Holland, so that no hour is fixed (Pa 15)."""
    AS_SOON_AS_FINAL = "as_soon_as_final"
    """As soon as nobody can appeal any more or the court has spoken; the last day is that of a judgment on time."""


@dataclass(frozen=True, slots=True)
class LegalMoment:
    """A moment of one election. `first` and `last` are equal but for a period; hours are local in `zone`."""

    moment: Moment
    first: date
    last: date
    articles: tuple[Article, ...]
    bound: Bound = Bound.ON
    opens: time | None = None
    closes: time | None = None
    zone: str = THE_NETHERLANDS
    """IANA name."""
    shifted_from: date | None = None
    """The day that counting gives, where Z 12 moves it."""
    remark: Remark = Remark.NONE
    question: str = ""
    """Heading in `open_questions.md`, where no text settles the day."""

    @property
    def latest(self) -> bool:
        """Whether the day is the last on which it may happen, and not the day on which it does."""
        return self.bound is Bound.AT_THE_LATEST

    @property
    def working_days(self) -> tuple[date, ...]:
        """The days of the period that count for an act."""
        span = (self.last - self.first).days + 1
        return tuple(day for day in (days_later(self.first, offset) for offset in range(span)) if not is_free_day(day))
