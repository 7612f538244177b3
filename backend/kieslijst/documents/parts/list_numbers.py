"""The numbers of the lists in model I 4 (Kieswet I 13, I 14; EK S 11, S 12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kieslijst.documents.words.committee_words import list_label
from kieslijst.documents.words.sentences import Sentences
from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.person_name import PersonName


class NumbersBroken(KieslijstError):
    """The numbers of the lists do not follow from the votes and the districts, or are not complete."""


@dataclass(frozen=True, slots=True)
class NumberedByVotes:
    """A group that won a seat at the last election, with its votes; no number before the lot is drawn."""

    appellation: str
    votes: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class NumberedByDistricts:
    """Any other group, with the number of districts in which its list is valid."""

    appellation: str
    districts: int
    number: int | None = None
    first: PersonName | None = None
    """Who stands first on an unnamed list."""


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """A row of either table; `number` is "" before the lot."""

    number: str
    label: str
    count: str


def by_votes(lists: Sequence[NumberedByVotes]) -> tuple[NumberedRow, ...]:
    """The rows, with votes as people read them ("1.234.567"). Raises `NumbersBroken` when votes are not descending."""
    _require_descending([found.votes for found in lists], "stemmen")
    return tuple(NumberedRow(_shown(found.number), found.appellation, _in_thousands(found.votes)) for found in lists)


def by_districts(lists: Sequence[NumberedByDistricts], say: Sentences) -> tuple[NumberedRow, ...]:
    """The rows. Raises `NumbersBroken` when the numbers of districts are not descending."""
    _require_descending([found.districts for found in lists], "kieskringen")
    return tuple(
        NumberedRow(_shown(found.number), list_label(found.appellation, found.first, say), str(found.districts))
        for found in lists
    )


def require_numbers(numbers: Sequence[int | None], *, all_of_them: bool) -> None:
    """Raises `NumbersBroken` unless each given number is the place of its list; a final report has all of them."""
    for place, number in enumerate(numbers, start=1):
        if number is None and all_of_them:
            raise NumbersBroken(
                f"De lijst op plaats {place} heeft nog geen nummer. Leg eerst de uitslag van de loting vast."
            )
        if number not in (None, place):
            raise NumbersBroken(
                f"De nummers moeten van 1 af doorlopen. Op plaats {place} staat nummer {number}. "
                "Nummer de lijsten opnieuw."
            )


def _require_descending(counts: Sequence[int], what: str) -> None:
    for earlier, later in pairwise(counts):
        if later > earlier:
            raise NumbersBroken(
                f"Een lijst met {later} {what} staat na een lijst met {earlier}. Nummer de lijsten opnieuw."
            )


def _shown(number: int | None) -> str:
    return "" if number is None else str(number)


def _in_thousands(count: int) -> str:
    return f"{count:,}".replace(",", ".")
