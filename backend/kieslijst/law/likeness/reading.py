"""An appellation taken apart once, so that a name is compared with a whole register in milliseconds."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kieslijst.law.likeness.sound import sound
from kieslijst.law.likeness.telling import ARTICLES, Word, word

_BRACKETED = re.compile(r"\(([^()]*)\)")
_JOINED_SIGNS = re.compile(r"[.'’`´]+")
_WORDS = re.compile(r"[^\W_]+")
_PARTS = re.compile(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+|[^\WA-Za-z\d_]+")
"""Pieces of a word between changes of case; digits stay with the letters before them, as in D66 and BIJ1."""
_SHORTEST_INITIALS = 3
_LENGTHS_OF_ABBREVIATIONS = range(3, 6)


class Reading(NamedTuple):
    """What is compared of one appellation; all texts folded, and joined without blanks unless it is said."""

    key: str
    names: frozenset[str]
    """The whole name, the name without its brackets, and the abbreviations in brackets."""
    stems: frozenset[str]
    """Abbreviations of three to five signs, a name in capitals among them: what somebody may put a letter behind."""
    written: tuple[Word, ...]
    """All parts without brackets."""
    words: tuple[str, ...]
    weights: dict[int, float]
    """What the parts before each place between two parts tell together."""
    parts: tuple[str, ...]
    """Parts without brackets and without little words, in their order."""
    sorted_parts: tuple[str, ...]
    places: frozenset[str]
    without_places: str
    core: str
    """The words of its own and numbers beside them, with blanks; empty for generic words and places only."""
    sounds: frozenset[str]
    consonants: str

    def weight_of(self, name: str) -> float:
        """How much of this name another tells that stands in it as whole parts; 0 where it does not or is all of it."""
        start = self.key.find(name) if len(name) < len(self.key) else -1
        while start >= 0:
            end = start + len(name)
            if start in self.weights and end in self.weights:
                return self.weights[end] - self.weights[start]
            start = self.key.find(name, start + 1)
        return 0.0

    def is_abbreviated_to(self, short: str) -> bool:
        """Whether the initials of the name without its brackets are this: all, or without articles or little words."""
        if not _SHORTEST_INITIALS <= len(short) <= len(self.written):
            return False
        letters = [(part.folded[0], part) for part in self.written]
        return short in (
            "".join(letter for letter, _ in letters),
            "".join(letter for letter, part in letters if part.folded not in ARTICLES),
            "".join(letter for letter, part in letters if part.weight),
        )

    @property
    def weight(self) -> float:
        """What the whole name tells."""
        return self.weights[len(self.key)]


@lru_cache(maxsize=16384)
def reading(appellation: str) -> Reading:
    """The appellation taken apart."""
    plain = _plain(appellation)
    all_parts = _parts(plain)
    outside = _BRACKETED.sub(" ", plain) if "(" in plain else plain
    bare = _parts(outside) if "(" in plain else all_parts
    told = [part for part in bare if part.weight]
    whole = "".join(part.folded for part in all_parts) or appellation.strip()
    named = "".join(part.folded for part in bare) or whole
    short = frozenset(_abbreviations(plain)) if "(" in plain else frozenset()
    elsewhere = [part for part in told if not part.is_place]
    return Reading(
        key=whole,
        names=short | {whole, named},
        stems=frozenset(name for name in short | _as_abbreviation(plain) if len(name) in _LENGTHS_OF_ABBREVIATIONS),
        written=tuple(bare),
        words=tuple(_WORDS.findall(plain.casefold())),
        weights=_weights(all_parts, len(whole)),
        parts=tuple(part.compared for part in told),
        sorted_parts=tuple(sorted(part.compared for part in told)),
        places=frozenset(part.compared for part in told if part.is_place),
        without_places="".join(part.compared for part in elsewhere),
        core=_core(outside),
        sounds=_sounds(named, _parts(_spoken(outside)) if "+" in outside or "&" in outside else bare),
        consonants="".join([part.consonants for part in elsewhere]),
    )


def _plain(appellation: str) -> str:
    if not appellation.isascii():
        decomposed = unicodedata.normalize("NFKD", appellation)
        appellation = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _JOINED_SIGNS.sub("", appellation)


def _spoken(plain: str) -> str:
    return plain.replace("+", " plus ").replace("&", " en ")


def _parts(plain: str) -> list[Word]:
    return [word(part.casefold()) for part in _PARTS.findall(plain)]


def _abbreviations(plain: str) -> Iterator[str]:
    """What stands in brackets, unless that is a mere place or generic word: "(PvdA)", not "(Horst)"."""
    for inner in _BRACKETED.findall(plain):
        parts = _parts(inner)
        folded = "".join(part.folded for part in parts)
        if len(folded) > 1 and any(part.is_own for part in parts):
            yield folded


def _weights(parts: list[Word], length: int) -> dict[int, float]:
    end, told = 0, 0.0
    weights = {0: told}
    for part in parts:
        end += len(part.folded)
        told += part.weight
        weights[end] = told
    return weights if parts else {length: 0.0}


def _as_abbreviation(plain: str) -> frozenset[str]:
    """The whole name when it is one word in capitals, as CDA."""
    word = plain.strip()
    return frozenset({word.casefold()}) if word.isupper() and word.isalpha() else frozenset()


def _core(outside: str) -> str:
    words = [word(text) for text in _WORDS.findall(outside.casefold())]
    if not any(each.is_own for each in words):
        return ""
    return " ".join(each.compared for each in words if each.is_own or each.compared.isdigit())


def _sounds(named: str, parts: list[Word]) -> frozenset[str]:
    """How the name is heard, also without its place when it has words of its own."""
    heard = {sound(named), sound("".join([part.folded for part in parts]))}
    if any(part.is_place for part in parts) and any(part.is_own for part in parts):
        heard.add(sound("".join(part.folded for part in parts if not part.is_place)))
    return frozenset(heard - {""})
