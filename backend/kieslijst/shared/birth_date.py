"""A date of birth, of which parts may be unknown (persons born where no full date was recorded)."""

import re
from dataclasses import dataclass
from datetime import date

_FULL = re.compile(r"^\s*(\d{1,2}|XX)-(\d{1,2}|XX)-(\d{4}|XXXX)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BirthDate:
    """Year, month and day; a part that is `None` is unknown, and so are the smaller parts (EML_NL DateOfBirthAnnex)."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def on(cls, day: date) -> "BirthDate":
        return cls(day.year, day.month, day.day)

    @classmethod
    def read(cls, text: str) -> "BirthDate":
        """From "dd-mm-jjjj", XX for unknown. Raises `ValueError` for another form or a day that does not exist."""
        match = _FULL.match(text)
        if match is None:
            raise ValueError(text)
        day, month, year = (None if "X" in part.upper() else int(part) for part in match.groups())
        if (year is None and month is not None) or (month is None and day is not None):
            raise ValueError(text)
        # An unknown year counts as a leap year, so that 29 February may be.
        date(2000 if year is None else year, 1 if month is None else month, 1 if day is None else day)
        return cls(year, month, day)

    @property
    def as_date(self) -> date | None:
        """The day, when all three parts are known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def on_form(self) -> str:
        """As the forms print it: "25-12-1997", "XX-12-1997"."""
        day = "XX" if self.day is None else f"{self.day:02}"
        month = "XX" if self.month is None else f"{self.month:02}"
        year = "XXXX" if self.year is None else f"{self.year:04}"
        return f"{day}-{month}-{year}"
