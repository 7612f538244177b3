"""What one amount of the law consists of."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kieslijst.law.article import Article
from kieslijst.shared.election_type import ElectionType


class AmountName(StrEnum):
    """What a number is about."""

    MAXIMUM_NAMES = "maximum_names"
    LARGER_MAXIMUM_NAMES = "larger_maximum_names"
    SEATS_OF_A_LARGE_LIST = "seats_of_a_large_list"
    """More seats than this give the larger maximum."""
    NEW_NAME_MAY_BE_LARGE = "new_name_may_be_large"
    """1 when a new name of H 4(8)b or c counts for the larger maximum, 0 when not."""
    DECLARATIONS = "declarations"
    """Declarations of support per district."""
    SUPPORT_WINDOW = "support_window"
    LONGEST_SUPPORT_WINDOW = "longest_support_window"
    """Days before nomination day that a decree may allow at most while chapter Yb is in force."""
    DEPOSIT = "deposit"
    DEPOSIT_IN_DOLLARS = "deposit_in_dollars"
    """For a group seated on the islands, or an unnamed list whose first candidate lives there (TK, PS, EP)."""
    DEPOSIT_DAYS = "deposit_days"
    """Days before nomination day by which the deposit is on the account."""
    DEPOSIT_SHARE = "deposit_share"
    """Share of the quota, in per cent, with which the deposit comes back."""
    PREFERENCE_SHARE = "preference_share"
    """Share of the quota, in per cent, above which (the Senate: from which) a candidate is not passed over."""
    REGISTRATION_DEPOSIT = "registration_deposit"
    REGISTRATION_DEPOSIT_IN_DOLLARS = "registration_deposit_in_dollars"
    """For a group seated on the islands (TK, EK, EP, PS, WS, KCNI)."""
    REGISTRATION_DAYS = "registration_days"
    """Days before nomination day by which a request for registration is in, and complete."""
    CHANGE_DAYS = "change_days"
    """The same for a change of the appellation."""
    CAUTIOUS_CHANGE_DAYS = "cautious_change_days"
    """The longer term for a change, where the texts can be read both ways."""
    LOGO_DAYS = "logo_days"
    """The same for a logo."""
    PUBLICATION_DAYS = "publication_days"
    """Days before nomination day on which a higher register is published."""
    BLOCK_DAYS = "block_days"
    """Days after that publication within which a carry-over may be blocked."""
    REGISTRATION_APPEAL_DAYS = "registration_appeal_days"
    """Days after publication of a decision within which an appeal is lodged."""
    BLOCK_APPEAL_DAYS = "block_appeal_days"
    """The same after a block was made known."""
    REGISTERED_LENGTH = "registered_length"
    """Characters that an appellation in the register may have."""
    AGE = "age"
    APPELLATION_LENGTH = "appellation_length"
    ORDER_REPORT = "order_report"
    """Days after nomination day in which the group's own order may be reported."""
    OPENING_HOUR = "opening_hour"
    CLOSING_HOUR = "closing_hour"
    UNUSUAL_AGE = "unusual_age"
    """From this age a birth date is shown for a second look."""
    FEW = "few"
    """Share of a list, in per cent, up to which those who differ are called few."""
    CONSENT_AGE = "consent_age"
    """Days before nomination day from which a date of signing is plausible."""
    JUDGMENT_DAYS = "judgment_days"
    """Days after an appeal came in within which the court decides."""
    DISSOLUTION_DAYS = "dissolution_days"
    """Days after a decree of dissolution within which nomination day falls."""
    MOVED_MONTHS = "moved_months"
    """Months ahead that a decree on another nomination day is announced."""
    REPLY_WORKING_DAYS = "reply_working_days"
    """Working days in which another member state gets its answer."""


class Unit(StrEnum):
    """What a number counts."""

    NAMES = "names"
    SEATS = "seats"
    DECLARATIONS = "declarations"
    DAYS = "days"
    MONTHS = "months"
    EUROS = "EUR"
    DOLLARS = "USD"
    YEARS = "years"
    CHARACTERS = "characters"
    HOUR = "hour of the day"
    PER_CENT = "per cent"
    YES_OR_NO = "1 yes, 0 no"


@dataclass(frozen=True, slots=True)
class Amount:
    """One number; `article` is None for a figure of practice that no text gives."""

    name: AmountName
    value: Decimal
    unit: Unit
    types: frozenset[ElectionType]
    article: Article | None
    district: int | None = None
    """Only in the district with this number."""
    seats_from: int | None = None
    seats_to: int | None = None
    """Only for a body of this many seats, bounds included."""
    since: date | None = None
    until: date | None = None
    """First and last nomination day it holds for; None: no bound known."""
    question: str = ""
    """Heading in `open_questions.md`, when no text settles the number."""

    @property
    def whole(self) -> int:
        """The value as a whole number."""
        return int(self.value)

    def holds(self, *, on: date, election_type: ElectionType) -> bool:
        """Whether it is in force for this type on this nomination day."""
        begun = self.since is None or self.since <= on
        return begun and (self.until is None or on <= self.until) and election_type in self.types
