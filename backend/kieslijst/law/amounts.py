"""Every number of the law with its article, unit, election types and date; rules and templates hold none.

The tables are in the dated module `amounts_2025` (text of the Act since 1 August 2025, unchanged up to and including
1 October 2026) and in `terms` (days on which members leave). A number that no text settles carries the question of
`open_questions.md` that hangs on it.
"""

from datetime import date
from functools import lru_cache

from kieslijst.law.amount import Amount, AmountName
from kieslijst.law.amounts_2025 import AMOUNTS, FIXED_SEATS, SEATS_BY_INHABITANTS
from kieslijst.shared.election_type import ElectionType


@lru_cache(maxsize=1024)
def amount(name: AmountName, election_type: ElectionType, *, on: date) -> Amount | None:
    """The number in force on nomination day `on`, where it does not differ by district or by seats.

    None when the law knows no such number for this type, for example a deposit for the Senate.
    """
    return next((entry for entry in _in_force(name, election_type, on=on) if _is_general(entry)), None)


def declarations_needed(
    election_type: ElectionType, *, seats: int | None, district: int | None, on: date
) -> Amount | None:
    """Declarations of support per district for a list that is not exempt (H 4(1), R 2(1), Ya 27, Pa 10).

    None when the number hangs on the seats of the body and those are unknown.
    """
    entries = tuple(_in_force(AmountName.DECLARATIONS, election_type, on=on))
    for entry in entries:
        if entry.district is not None and entry.district == district:
            return entry
    general = [entry for entry in entries if entry.district is None]
    return next((entry for entry in general if _is_general(entry) or _fits(entry, seats)), None)


def fewest_and_most_declarations(election_type: ElectionType, *, on: date) -> tuple[int, int]:
    """The bounds of what a list of such an election may need in a district, whatever the seats."""
    numbers = [entry.whole for entry in _in_force(AmountName.DECLARATIONS, election_type, on=on)]
    return min(numbers, default=0), max(numbers, default=0)


def seats_for(election_type: ElectionType, *, inhabitants: int) -> int | None:
    """Seats of a body with so many inhabitants (KCNI: registered voters); None where no table gives them."""
    steps = SEATS_BY_INHABITANTS.get(election_type, ())
    return next((seats for most, seats in steps if most is None or inhabitants <= most), None)


def fixed_seats(election_type: ElectionType, island: str = "") -> int | None:
    """Seats that a law gives outright; None where they hang on inhabitants or on a regulation."""
    return FIXED_SEATS.get((election_type, island))


def _in_force(name: AmountName, election_type: ElectionType, *, on: date) -> list[Amount]:
    return [entry for entry in AMOUNTS if entry.name is name and entry.holds(on=on, election_type=election_type)]


def _is_general(entry: Amount) -> bool:
    return entry.district is None and entry.seats_from is None and entry.seats_to is None


def _fits(entry: Amount, seats: int | None) -> bool:
    if seats is None:
        return False
    return (entry.seats_from or 0) <= seats and (entry.seats_to is None or seats <= entry.seats_to)
