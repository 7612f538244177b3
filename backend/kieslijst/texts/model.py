"""A text of the interface: its key, the shipped words in each language, and what own words must hold (pure)."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kieslijst.web.i18n import Key

Words = tuple[str, ...]
"""One sentence, or two of a text that depends on a number: for one, and for several."""
_VALUE = re.compile(r"%\((\w+)\)[sd]")


@dataclass(frozen=True, slots=True)
class InterfaceText:
    """`shipped` has no entry for a language that has no translation; `slice_name` is the catalogue that it is from."""

    key: Key
    slice_name: str
    shipped: Mapping[str, Words]

    @property
    def digest(self) -> str:
        """The key in an address."""
        return digest_of(self.key)

    @property
    def source(self) -> Words:
        """The Dutch words in the code."""
        return tuple(part for part in self.key if part)

    def misses(self, language: str) -> bool:
        return language not in self.shipped

    def trouble_with(self, language: str, words: Words) -> "Trouble | None":
        """What keeps these words from being shown in the place of the shipped ones."""
        for place, sentence in enumerate(words):
            allowed = [values_in(self.source[place]), values_in(self.shipped.get(language, self.source)[place])]
            if values_in(sentence) not in allowed:
                return Trouble(place, allowed[0], values_in(sentence))
            if any(allowed) or len(words) > 1:
                rest = _VALUE.sub("", sentence).replace("%%", "")
                if "%" in rest:
                    return Trouble(place, allowed[0], values_in(sentence), stray=True)
        return None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Which sentence, the values that it must hold, those that it holds; `stray` for a per cent sign of its own."""

    place: int
    expected: frozenset[str]
    found: frozenset[str]
    stray: bool = False


@dataclass(frozen=True, slots=True)
class OwnText:
    """Own words for a text in a language, by whom and when (aware)."""

    key: Key
    language: str
    words: Words
    by: str
    at: datetime


def digest_of(key: Key) -> str:
    """Sixteen hexadecimal figures: short enough for an address."""
    return hashlib.sha256("\0".join(key).encode()).hexdigest()[:16]


def values_in(sentence: str) -> frozenset[str]:
    """The names of the values that a sentence shows: `%(name)s`."""
    return frozenset(_VALUE.findall(sentence.replace("%%", "")))


def with_samples(sentence: str) -> str:
    """The sentence as it reads, with the name of each value in its place."""
    return _VALUE.sub(lambda found: f"‹{found[1]}›", sentence).replace("%%", "%")
