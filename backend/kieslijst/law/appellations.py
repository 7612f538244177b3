"""Comparing appellations: with the register, and a merged one with the groups behind it."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from kieslijst.law.words import abbreviates, key

_BRACKETED = re.compile(r"\(([^()]+)\)")
_BETWEEN = re.compile(r"\s*(?:/|\||\+|&|,|;|\s[-–]\s|(?<=\w)[-–](?=\w)|\ben\b)\s*")


def is_registered(appellation: str, registered: Collection[str]) -> bool:
    """Whether the register holds it, spelling apart; the spelling itself is corrected ex officio (I 6(3))."""
    return appellation in registered or key(appellation) in _keys(frozenset(registered))


def names_and_abbreviations(appellation: str) -> frozenset[str]:
    """Keys by which readers know a group: the whole name, the name without its brackets, what is in brackets."""
    outside = _BRACKETED.sub(" ", appellation)
    return frozenset(key(name) for name in (appellation, outside, *_BRACKETED.findall(appellation)) if key(name))


@lru_cache(maxsize=64)
def all_names(appellations: frozenset[str]) -> frozenset[str]:
    """Keys of all names and abbreviations by which these groups are known."""
    return frozenset(name for appellation in appellations for name in names_and_abbreviations(appellation))


def foreign_pieces(merged: str, parts: Sequence[str]) -> tuple[str, ...]:
    """What stands in a merged appellation beside the names of its parts and abbreviations of them."""
    rest = merged
    for part in sorted(parts, key=lambda name: (-len(name), name)):
        rest = re.sub(re.escape(part), "/", rest, flags=re.IGNORECASE) if part else rest
    pieces = [piece.strip() for piece in _BETWEEN.split(rest)]
    return tuple(piece for piece in pieces if key(piece) and not _is_from(piece, parts))


def _is_from(piece: str, parts: Sequence[str]) -> bool:
    known = key(piece)
    for part in parts:
        if known in names_and_abbreviations(part):
            return True
        if abbreviates(piece, part) and len(known) < len(key(part)):
            return True
    return any(abbreviates(known, inner) for part in parts for inner in _BRACKETED.findall(part))


@lru_cache(maxsize=64)
def _keys(registered: frozenset[str]) -> frozenset[str]:
    return frozenset(key(appellation) for appellation in registered)
