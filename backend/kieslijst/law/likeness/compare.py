"""Two appellations compared: each way to be alike gives a score, the highest counts."""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Protocol

from kieslijst.law.likeness.reading import Reading
from kieslijst.law.likeness.sound import squeezes_a_word

SHOWN_FROM = 60
"""Lower scores are no likeness; chosen by measurement (see `tests/law/test_likeness.py`)."""


class _Ratio(Protocol):
    """How much two texts have in common, 0 to 100; 0 below the cutoff."""

    def __call__(self, one: str, other: str, /, *, score_cutoff: float | None = None) -> float: ...


@cache
def _ratio() -> _Ratio:
    """Loaded with the first comparison: it takes a tenth of a second, and checking one list compares no names."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - see above

    found: _Ratio = fuzz.ratio
    return found


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
_SHORTEST_STEM = 3
_CLOSE_FROM, _WHOLE_CLOSE_FROM, _ONE_WORD_CLOSE_FROM, _WORDS_CLOSE_FROM = 88.0, 90.0, 83.0, 80.0
"""Per cent. Of one-letter mistakes in real names over 10 characters these find 96%, of 6 to 10 characters 81%."""


def best_reason(asked: Reading, other: Reading) -> tuple[int, LikenessReason]:
    """The highest score with its reason; of equal scores the stronger reason."""
    if asked.key == other.key:
        return 100, LikenessReason.SAME
    scored = [(measure(asked, other), reason) for reason, measure in _MEASURES.items()]
    return max(scored, key=lambda pair: pair[0])


def _abbreviation(asked: Reading, other: Reading) -> int:
    if not asked.names.isdisjoint(other.names):
        return 95
    return 70 if other.is_abbreviated_to(asked.key) or asked.is_abbreviated_to(other.key) else 0


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
    if any(len(heard) >= _SHORTEST_SOUND for heard in asked.sounds & other.sounds):
        return 85
    if asked.consonants != other.consonants or not asked.core or not other.core:
        return 0
    squeezed = squeezes_a_word(asked.key) or squeezes_a_word(other.key)
    return 75 if len(asked.consonants) >= (_SHORTEST_CONSONANTS if squeezed else _PLAIN_CONSONANTS) else 0


def _contains(asked: Reading, other: Reading) -> int:
    return max(_stands_in(asked, other), _stands_in(other, asked))


def _stands_in(short: Reading, long: Reading) -> int:
    """One name in the other, the better the more it tells of it; a name of generic words only beside a mere place."""
    telling = max([long.weight_of(name) for name in short.names])
    if telling >= 1:
        return 60 + round(35 * telling / long.weight)
    if long.places and not short.places and short.parts and short.without_places == long.without_places:
        return 80
    return 65 if short.stems and _begins_a_word(short, long) else 0


def _begins_a_word(short: Reading, long: Reading) -> bool:
    """Whether a word is its abbreviation with a letter or two behind it, as "PvdAC" beside "(P.v.d.A.)"."""
    return any(
        word.startswith(stem) and 0 < len(word) - len(stem) <= len(stem) - _SHORTEST_STEM + 1
        for stem in short.stems
        for word in long.words
    )


def _close(asked: Reading, other: Reading) -> int:
    """By their own words, or by the whole names when the words that differ are close as well."""
    if _of_two_places(asked, other):
        return 0
    own = _ratio()(asked.core, other.core, score_cutoff=_CLOSE_FROM) if asked.core and other.core else 0.0
    cutoff = _ONE_WORD_CLOSE_FROM if len(asked.words) == len(other.words) == 1 else _WHOLE_CLOSE_FROM
    whole = _ratio()(asked.key, other.key, score_cutoff=cutoff)
    if whole > own and not _differ_in_close_words(asked, other):
        whole = 0.0
    return round(max(own, whole) * 0.85)


def _differ_in_close_words(asked: Reading, other: Reading) -> bool:
    """Whether the words that only one has are close: "Belanq" and "Belang", but not "Dieren" and "Ouderen"."""
    mine = [word for word in asked.words if word not in other.words]
    theirs = [word for word in other.words if word not in asked.words]
    return _ratio()("".join(mine), "".join(theirs)) >= _WORDS_CLOSE_FROM


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
