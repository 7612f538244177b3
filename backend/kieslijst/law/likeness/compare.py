"""Two appellations compared: each way to be alike gives a score, the highest counts."""

from collections.abc import Callable
from enum import StrEnum

from rapidfuzz import fuzz

from kieslijst.law.likeness.reading import Reading

SHOWN_FROM = 60
"""Lower scores are no likeness; chosen by measurement (see `tests/law/test_likeness.py`)."""


class LikenessReason(StrEnum):
    """Why two names are alike, the strongest first."""

    SAME = "same"
    ABBREVIATION = "abbreviation"
    SWAPPED = "swapped"
    SOUNDS_ALIKE = "sounds_alike"
    CONTAINS = "contains"
    CLOSE = "close"


_SHORTEST_ROTATION = 6
_SHORTEST_SOUND, _SHORTEST_CONSONANTS, _PLAIN_CONSONANTS = 4, 4, 6
_SHORTEST_STEM, _LONGEST_TAIL = 4, 2
_CLOSE_FROM = 88.0


def best_reason(asked: Reading, other: Reading) -> tuple[int, LikenessReason]:
    """The highest score with its reason; of equal scores the stronger reason."""
    if asked.key == other.key:
        return 100, LikenessReason.SAME
    scored = [(measure(asked, other), reason) for reason, measure in _MEASURES.items()]
    return max(scored, key=lambda pair: pair[0])


def _abbreviation(asked: Reading, other: Reading) -> int:
    if not asked.names.isdisjoint(other.names):
        return 95
    return 70 if asked.key in other.initials or other.key in asked.initials else 0


def _swapped(asked: Reading, other: Reading) -> int:
    if len(asked.parts) > 1 and asked.sorted_parts == other.sorted_parts and asked.parts != other.parts:
        return 92
    return 88 if _is_turned(asked.key, other.key) else 0


def _is_turned(one: str, two: str) -> bool:
    """Whether the end of one stands in front in the other, both pieces of two signs or more: BETERNL, NLBETER."""
    if len(one) != len(two) or len(one) < _SHORTEST_ROTATION:
        return False
    return two in (one + one)[2 : 2 * len(one) - 2]


def _sounds_alike(asked: Reading, other: Reading) -> int:
    if _of_two_places(asked, other):
        return 0
    same = asked.sounds & other.sounds
    if any(len(heard) >= _SHORTEST_SOUND for heard in same):
        return 85
    if not asked.core or not other.core:
        return 0
    shortest = _SHORTEST_CONSONANTS if asked.squeezed or other.squeezed else _PLAIN_CONSONANTS
    return 75 if asked.consonants == other.consonants and len(asked.consonants) >= shortest else 0


def _contains(asked: Reading, other: Reading) -> int:
    both = ((asked, other), (other, asked))
    return max(*(_stands_in(*pair) for pair in both), *(_begins_a_word(*pair) for pair in both))


def _stands_in(short: Reading, long: Reading) -> int:
    """One name in the other, the better the more it tells of it; a name of generic words only beside a mere place."""
    telling = max((long.runs.get(name, 0.0) for name in short.names), default=0.0)
    if telling >= 1:
        return 60 + round(35 * telling / long.weight)
    return 80 if short.parts and not short.places and long.places and short.without_places == long.without_places else 0


def _begins_a_word(short: Reading, long: Reading) -> int:
    """An abbreviation with a letter or two behind it, as "PvdAC" for "(P.v.d.A.)"."""
    for stem in short.abbreviations:
        for word in long.words:
            if len(stem) >= _SHORTEST_STEM and word.startswith(stem) and 0 < len(word) - len(stem) <= _LONGEST_TAIL:
                return 65
    return 0


def _close(asked: Reading, other: Reading) -> int:
    if _of_two_places(asked, other) or not asked.core or not other.core:
        return 0
    return round(fuzz.ratio(asked.core, other.core, score_cutoff=_CLOSE_FROM) * 0.85)


def _of_two_places(asked: Reading, other: Reading) -> bool:
    """Whether both name a place and not the same: what they share beside it is then no reason to take them for one."""
    return bool(asked.places and other.places) and asked.places != other.places


_MEASURES: dict[LikenessReason, Callable[[Reading, Reading], int]] = {
    LikenessReason.ABBREVIATION: _abbreviation,
    LikenessReason.SWAPPED: _swapped,
    LikenessReason.SOUNDS_ALIKE: _sounds_alike,
    LikenessReason.CONTAINS: _contains,
    LikenessReason.CLOSE: _close,
}
