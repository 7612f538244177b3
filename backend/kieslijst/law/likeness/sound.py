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
_SOUNDS = {
    "sch": "sg", "ch": "g", "ck": "k", "ph": "f", "th": "t", "dt": "t", "qu": "kw", "x": "ks", "v": "f", "z": "s",
    "ij": "Y", "ei": "Y", "ey": "Y", "y": "Y", "au": "O", "ou": "O", "oe": "U", "eu": "E", "ui": "A", "ie": "i",
    "ce": "se", "ci": "si", "c": "k",
}  # fmt: skip
_SPELLED = re.compile("|".join(sorted(_SOUNDS, key=lambda letters: (-len(letters), letters))))
_DIGITS = re.compile(r"\d+")
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = "aeiouYOUEA"
_VOWEL = re.compile(f"[{_VOWELS}]+")
_AT_THE_END = {"d": "t", "b": "p"}


@lru_cache(maxsize=65536)
def sound(key: str) -> str:
    """How a folded name is heard, "idreen" for "idr1"; empty for a name without a vowel: its letters are spelled."""
    if not _VOWEL.search(spoken := _DIGITS.sub(_in_words, key)):
        return ""
    heard = _DOUBLE.sub(r"\1", _SPELLED.sub(lambda found: _SOUNDS[found[0]], spoken))
    return heard[:-1] + _AT_THE_END.get(heard[-1], heard[-1])


def consonants(heard: str) -> str:
    """The sound without its vowels but a vowel in front: "idrn" for "idreen" and for "idern"."""
    return heard[:1] + _VOWEL.sub("", heard[1:])


def squeezes_a_word(key: str) -> bool:
    """Whether a name is written with a digit for a sound, or with few of its vowels, as "idr1"."""
    letters = sum(sign.isalpha() for sign in key)
    vowels = sum(sign in "aeiouy" for sign in key)
    return 0 < letters < len(key) or 0 < vowels * 4 <= letters


def _in_words(digits: re.Match[str]) -> str:
    return _NUMBERS.get(digits[0]) or "".join(_NUMBERS.get(digit, "") for digit in digits[0])
