"""Comparing words as a reader does: without case, accents, blanks and signs. Nothing here decides anything."""

import re
import unicodedata
from functools import lru_cache

_SIGNS = re.compile(r"[\W_]+")
_PROVINCE_TAIL = re.compile(
    r"\s*(?:\([^)]*\)|\s(?:gem\.?\s.*|gld|gn|gr|ut|nh|zh|nb|dr|ov|fr|fl|ze|lb|l|o))$", re.IGNORECASE
)
_OFFICIAL = {
    "denhaag": "sgravenhage",
    "denbosch": "shertogenbosch",
}
"""Keys of names in daily use, to those of the register of addresses (BAG)."""


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """Letters and digits only, without case and accents: "P.v.d.A." and "PvdA" have one key."""
    plain = unicodedata.normalize("NFKD", text)
    return _SIGNS.sub("", "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold())


@lru_cache(maxsize=65536)
def place_key(place: str) -> str:
    """Key of a place without the tail that tells namesakes apart ("Hengelo (Gld)", "Bergen NH"); a name in daily use
    has the key of the official one: "Den Haag" that of "'s-Gravenhage"."""
    plain = key(_PROVINCE_TAIL.sub("", place.strip()))
    return _OFFICIAL.get(plain, plain)


def letters_and_digits(text: str) -> int:
    """How many characters are a letter or a digit."""
    return sum(character.isalnum() for character in text)


def non_blank(text: str) -> int:
    """How many characters are not white space."""
    return sum(not character.isspace() for character in text)


def abbreviates(short: str, full: str) -> bool:
    """Whether the letters of `short` stand in `full` in that order, the first at its start: "CU" for "ChristenUnie"."""
    wanted, letters = key(short), key(full)
    if not wanted or not letters or wanted[0] != letters[0]:
        return False
    rest = iter(letters)
    return all(letter in rest for letter in wanted)
