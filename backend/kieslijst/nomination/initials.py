"""Initials as people type them, written as a list prints them (pure)."""

import re

_LONGEST_RUN = 6
"""Letters without full stops; more of them are a name rather than initials."""
_LETTERS = re.compile(r"[^\W\d_]+")


def written(typed: str) -> str:
    """ "abc" and "a b c" are "A.B.C.", "th.g" is "Th.G."; a name, and what holds more than letters, stay as typed."""
    parts = typed.replace(".", " ").split()
    if not parts or not all(_LETTERS.fullmatch(part) for part in parts):
        return typed
    if "." in typed:
        # Somebody who types capitals means the small letters beside them: "F.d.C.".
        chosen = parts if any(letter.isupper() for letter in typed) else [_capital(part) for part in parts]
        return _with_stops(chosen)
    if any(_is_a_name(part) for part in parts):
        return typed
    return _with_stops([letter.upper() for part in parts for letter in part])


def _with_stops(parts: list[str]) -> str:
    return "".join(f"{part}." for part in parts)


def _capital(part: str) -> str:
    """IJ is one letter."""
    return "IJ" if part == "ij" else part[0].upper() + part[1:]


def _is_a_name(part: str) -> bool:
    """ "Jan" and "johannes", not "ab" and "AB"; of "Th" nobody can tell."""
    return len(part) > _LONGEST_RUN or not (part.islower() or part.isupper())
