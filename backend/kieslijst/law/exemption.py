"""The two answers that hang on the last result: exempt from support and deposit or not, and 50 or 80 names.

Source: Kieswet H 4(8), H 6(2), H 12(2) and its likes; for the Senate R 2(5) and R 4(2). Seats count only when they were
won in this same body under this group's appellation, by the groups behind a merged one, or as H 4(8)b and c say.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.article import Article
from kieslijst.law.facts import AppellationKind, CandidateFacts, ElectionFacts, Facts, GroupFacts, ListFacts, Succession
from kieslijst.shared.election_type import ElectionType


class Why(StrEnum):
    """What an answer rests on; the wording says it in a sentence."""

    UNNAMED = "unnamed"
    SEATS_NOT_GIVEN = "seats_not_given"
    SEATS = "seats"
    NO_SEATS = "no_seats"
    MERGED_WITH_SEATS = "merged_with_seats"
    MERGED_WITHOUT_SEATS = "merged_without_seats"
    NEW_NAME_ALL_SEATED = "new_name_all_seated"
    NEW_NAME_NOT_ALL_SEATED = "new_name_not_all_seated"
    NEW_NAME_OF_SEATED_JOINT_LIST = "new_name_of_seated_joint_list"
    NEW_NAME_OF_SEATLESS_JOINT_LIST = "new_name_of_seatless_joint_list"
    LARGE = "large"
    NOT_LARGE = "not_large"
    NEW_NAME = "new_name"


@dataclass(frozen=True, slots=True)
class Exemption:
    """Whether a group needs neither declarations of support nor a deposit; None when the result is not known."""

    answer: bool | None
    why: Why
    seats: int | None
    article: Article


@dataclass(frozen=True, slots=True)
class LargestList:
    """How many names a list of the group may hold; None when the result that decides it is not known."""

    maximum: int | None
    why: Why
    seats: int | None
    article: Article


def is_exempt(facts: Facts) -> Exemption:
    """Whether the group is exempt from support (H 4(8), R 2(5)) and, outside the Senate, from the deposit."""
    group = facts.group
    answer, why, seats = _exempt(group)
    senate = facts.election.election_type is ElectionType.EK
    return Exemption(answer, why, seats, Article.read("R 2(5)" if senate else f"H 4(8){_PART.get(why, '')}"))


def largest_list(facts: Facts, *, on: date | None = None) -> LargestList:
    """How many names each list may hold (H 6(2), R 4(2)), by the text in force on `on` (default: nomination day)."""
    election, day = facts.election, on or facts.election.nomination_day
    article = Article.read("R 4(2)" if election.election_type is ElectionType.EK else "H 6(2)")
    large, why, seats = _is_large(facts.group, election=election, on=day)
    if large is None:
        return LargestList(None, why, seats, article)
    name = AmountName.LARGER_MAXIMUM_NAMES if large else AmountName.MAXIMUM_NAMES
    found = amount(name, election.election_type, on=day)
    return LargestList(None if found is None else found.whole, why, seats, article)


def beyond(list_: ListFacts, maximum: int) -> tuple[CandidateFacts, ...]:
    """The candidates that are struck when a list may hold `maximum` names (I 6(1)i, S 4(1)g): the last ones, as who is
    struck on an earlier ground makes room."""
    return tuple(candidate for candidate in list_.candidates if not candidate.struck)[max(maximum, 0) :]


_PART = {
    Why.MERGED_WITH_SEATS: "a",
    Why.MERGED_WITHOUT_SEATS: "a",
    Why.NEW_NAME_ALL_SEATED: "b",
    Why.NEW_NAME_NOT_ALL_SEATED: "b",
    Why.NEW_NAME_OF_SEATED_JOINT_LIST: "c",
    Why.NEW_NAME_OF_SEATLESS_JOINT_LIST: "c",
}


def _exempt(group: GroupFacts) -> tuple[bool | None, Why, int | None]:
    if group.kind is AppellationKind.UNNAMED:
        return False, Why.UNNAMED, None
    if group.succession is Succession.OF_SEPARATE_GROUPS:
        return _exempt_as_new_name(group)
    if group.kind is AppellationKind.MERGED:
        return _exempt_as_merged(group)
    seats = group.seats_before
    if seats is None:
        return None, Why.SEATS_NOT_GIVEN, None
    if group.succession is Succession.OF_JOINT_LIST:
        joint = Why.NEW_NAME_OF_SEATED_JOINT_LIST if seats > 0 else Why.NEW_NAME_OF_SEATLESS_JOINT_LIST
        return seats > 0, joint, seats
    return seats > 0, Why.SEATS if seats > 0 else Why.NO_SEATS, seats


def _exempt_as_merged(group: GroupFacts) -> tuple[bool | None, Why, int | None]:
    """H 4(8)a: the groups jointly, or at least one of them, won a seat."""
    most = _most_seats(group)
    if most is not None and most > 0:
        return True, Why.MERGED_WITH_SEATS, most
    if not _merged_result_known(group):
        return None, Why.SEATS_NOT_GIVEN, None
    return False, Why.MERGED_WITHOUT_SEATS, 0


def _exempt_as_new_name(group: GroupFacts) -> tuple[bool | None, Why, int | None]:
    """H 4(8)b: each of the groups that now act as one won a seat."""
    seats = [part.seats_before for part in group.parts]
    if any(number == 0 for number in seats):
        return False, Why.NEW_NAME_NOT_ALL_SEATED, None
    if not seats or None in seats:
        return None, Why.SEATS_NOT_GIVEN, None
    return True, Why.NEW_NAME_ALL_SEATED, None


def _is_large(group: GroupFacts, *, election: ElectionFacts, on: date) -> tuple[bool | None, Why, int | None]:
    if group.kind is AppellationKind.UNNAMED:
        return False, Why.UNNAMED, None
    if group.succession is not Succession.NONE and not _yes(AmountName.NEW_NAME_MAY_BE_LARGE, election, on=on):
        return False, Why.NEW_NAME, group.seats_before
    threshold = amount(AmountName.SEATS_OF_A_LARGE_LIST, election.election_type, on=on)
    if threshold is None:
        return None, Why.SEATS_NOT_GIVEN, None
    return _above(group, threshold.whole)


def _above(group: GroupFacts, threshold: int) -> tuple[bool | None, Why, int | None]:
    """Whether the highest single result is above the threshold; seats of several groups are never added up."""
    most = _most_seats(group)
    if most is not None and most > threshold:
        return True, Why.LARGE, most
    known = _merged_result_known(group) if group.kind is AppellationKind.MERGED else group.seats_before is not None
    if not known:
        return None, Why.SEATS_NOT_GIVEN, None
    return False, Why.NOT_LARGE, most


def _most_seats(group: GroupFacts) -> int | None:
    parts = group.parts if group.kind is AppellationKind.MERGED else ()
    known = [seats for seats in (group.seats_before, *(part.seats_before for part in parts)) if seats is not None]
    return max(known, default=None)


def _merged_result_known(group: GroupFacts) -> bool:
    """The result of each group is given, or that of their list when they already ran merged."""
    if group.parts:
        return all(part.seats_before is not None for part in group.parts)
    return group.seats_before is not None


def _yes(name: AmountName, election: ElectionFacts, *, on: date) -> bool:
    found = amount(name, election.election_type, on=on)
    return found is not None and found.whole == 1
