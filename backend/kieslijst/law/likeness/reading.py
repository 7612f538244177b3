"""An appellation taken apart once, so that a name is compared with a whole register in milliseconds."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kieslijst.law.likeness.places import PLACES
from kieslijst.law.likeness.sound import consonants, sound, squeezes_a_word
from kieslijst.law.likeness.telling import ARTICLES, SMALL, aliased, weight
from kieslijst.law.words import key

_BRACKETED = re.compile(r"\(([^()]*)\)")
_JOINED_SIGNS = re.compile(r"[.'’`´]+")
_NOT_IN_WORDS = re.compile(r"[\W_]+")
_PARTS = re.compile(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+|[^\WA-Za-z\d_]+")
_LONGEST_RUN = 8
_SHORTEST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What is compared of one appellation; all texts folded. `key` has letters and digits only."""

    key: str
    names: frozenset[str]
    """The whole name, the name without its brackets, and the abbreviation in brackets."""
    abbreviations: frozenset[str]
    initials: frozenset[str]
    """Of the name without its brackets."""
    words: tuple[str, ...]
    runs: dict[str, float]
    """Neighbouring parts, joined, with what they tell."""
    weight: float
    parts: tuple[str, ...]
    """Telling parts in their order, split at changes of case; generic words and places among them."""
    sorted_parts: tuple[str, ...]
    places: frozenset[str]
    without_places: str
    core: str
    """The words of its own, in their order."""
    sounds: frozenset[str]
    consonants: str
    squeezed: bool


@lru_cache(maxsize=16384)
def reading(appellation: str) -> Reading:
    """The appellation taken apart."""
    plain = _plain(appellation)
    outside = _BRACKETED.sub(" ", plain)
    abbreviations = frozenset(_abbreviations(plain))
    parts = tuple(_parts(plain))
    bare = tuple(_parts(outside))
    told = tuple(aliased(part) for part in bare if part not in SMALL)
    whole = key(plain) or appellation.strip()
    return Reading(
        key=whole,
        names=frozenset({whole, key(outside) or whole}) | abbreviations,
        abbreviations=abbreviations,
        initials=frozenset(_initials(bare)),
        words=tuple(_words(plain)),
        runs=dict(_runs(parts)),
        weight=sum(weight(part) for part in parts),
        parts=told,
        sorted_parts=tuple(sorted(told)),
        places=frozenset(part for part in told if part in PLACES),
        without_places="".join(part for part in told if part not in PLACES),
        core=_core(outside),
        sounds=frozenset(_sounds(key(outside), bare)),
        consonants="".join(consonants(sound(part) or part) for part in told if part not in PLACES),
        squeezed=squeezes_a_word(whole),
    )


def _plain(appellation: str) -> str:
    decomposed = unicodedata.normalize("NFKD", appellation)
    return _JOINED_SIGNS.sub("", "".join(sign for sign in decomposed if not unicodedata.combining(sign)))


def _core(outside: str) -> str:
    words = tuple(_words(outside))
    if all(weight(word) < 1 for word in words):
        return ""
    return " ".join(word for word in words if weight(word) == 1 or word.isdigit())


def _words(plain: str) -> Iterator[str]:
    return (aliased(key(word)) for word in _NOT_IN_WORDS.split(plain) if word)


def _parts(plain: str) -> Iterator[str]:
    return (key(part) for part in _PARTS.findall(plain))


def _abbreviations(plain: str) -> Iterator[str]:
    """What stands in brackets, unless that is a mere place or generic word: "(PvdA)", not "(Horst)"."""
    for inner in _BRACKETED.findall(plain):
        parts = [part for part in _PARTS.findall(inner) if weight(key(part)) == 1]
        if parts and len(key(inner)) > 1:
            yield key(inner)


def _initials(parts: tuple[str, ...]) -> Iterator[str]:
    without_articles = tuple(part for part in parts if part not in ARTICLES)
    for counted in (parts, without_articles, tuple(part for part in parts if part not in SMALL)):
        if len(counted) >= _SHORTEST_INITIALS:
            yield "".join(part[0] for part in counted)


def _runs(parts: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    weights = [weight(part) for part in parts]
    for start in range(len(parts)):
        for end in range(start + 1, min(len(parts), start + _LONGEST_RUN) + 1):
            if end - start < len(parts):
                yield "".join(parts[start:end]), sum(weights[start:end])


def _sounds(name: str, parts: tuple[str, ...]) -> Iterator[str]:
    without_places = [part for part in parts if part not in PLACES]
    own = any(weight(part) == 1 for part in without_places)
    return (heard for heard in (sound(name), sound("".join(without_places)) if own else "") if heard)
