"""What a Dutch reader hears: one sign per sound, digits as words. A rough key, not phonetics."""

import re
from functools import lru_cache

_COUNTED = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
)
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd"
_NUMBERS = {str(number): word for number, word in enumerate(_COUNTED.split())} | {
    str(10 * tens): word for tens, word in enumerate(_TENS.split(), start=2)
}
_SOUNDS = (
    ("sch", "sg"), ("chr", "kr"), ("ch", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("qu", "kw"),
    ("x", "ks"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("v", "f"), ("z", "s"),
    ("ij", "Y"), ("ei", "Y"), ("ey", "Y"), ("y", "Y"), ("au", "O"), ("ou", "O"), ("oe", "U"), ("eu", "E"), ("ui", "A"),
    ("ie", "i"),
)  # fmt: skip
"""Spellings with the sign of their sound, in the order in which they are replaced."""
_DIGITS = re.compile(r"\d+")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = "aeiouYOUEA"
_VOWEL = re.compile(f"[{_VOWELS}]+")
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_AT_THE_END = {"d": "t", "b": "p"}


@lru_cache(maxsize=65536)
def sound(key: str) -> str:
    """How a folded name is heard, "idreen" for "idr1"; empty for a name without a vowel: its letters are spelled."""
    if not _VOWEL.search(spoken := _DIGITS.sub(_in_words, key)):
        return ""
    for spelling, sign in _SOUNDS:
        spoken = spoken.replace(spelling, sign)
    heard = _DOUBLE.sub(r"\1", spoken)
    return heard[:-1] + _AT_THE_END.get(heard[-1], heard[-1])


def consonants(heard: str) -> str:
    """The sound without its vowels but a vowel in front: "idrn" for "idreen" and for "idern"."""
    return heard[:1] + _VOWEL.sub("", heard[1:])


def squeezes_a_word(key: str) -> bool:
    """Whether a name is written with a digit for a sound, or with few of its vowels, as "idr1"."""
    letters = len(_DIGITS.sub("", key))
    vowels = letters - len(_DIGITS.sub("", key.translate(_NO_VOWELS)))
    return 0 < letters < len(key) or 0 < vowels * 4 <= letters


def _in_words(digits: re.Match[str]) -> str:
    return _NUMBERS.get(digits[0]) or "".join(_NUMBERS.get(digit, "") for digit in digits[0])
