"""What the submitter and the substitutes say for the desk; it is on no paper (pure)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeskAnswer:
    """A mobile number for the day of handing in; `is_entitled` to vote in this election is None while not answered."""

    mobile: str = ""
    is_entitled: bool | None = None
