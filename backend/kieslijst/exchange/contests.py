"""Codes of electoral districts: numbers, Roman numerals, "geen" and "alle" (eml.md 4)."""

import re
from collections.abc import Iterator

from kieslijst.exchange.election_definition import Region
from kieslijst.exchange.message import ContestIdentifier

_ROMAN = re.compile(r"M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def contest_form_faults(contest: ContestIdentifier) -> Iterator[str]:
    """What is wrong with the code by itself."""
    code = contest.contest_id
    if code in ("geen", "alle") or re.fullmatch(r"[1-9]\d{0,4}", code) or (code and _ROMAN.fullmatch(code)):
        return
    yield f"De kieskring heeft code “{code[:20]}”; verwacht was een nummer, een Romeins cijfer, geen of alle."


def contest_of(region: Region) -> ContestIdentifier:
    """How lists name a region of the tree: its number, in Roman numerals where the tree asks for them, and its name."""
    number = region.number or 0
    return ContestIdentifier(roman(number) if region.roman_numerals else str(number), region.name)


def is_roman(code: str) -> bool:
    return bool(code) and bool(_ROMAN.fullmatch(code))


def number_of(code: str) -> int | None:
    """The number that a code means, whether in digits or Roman; `None` for "geen" and "alle"."""
    if re.fullmatch(r"[1-9]\d{0,4}", code):
        return int(code)
    if not is_roman(code):
        return None
    values = [_VALUES[letter] for letter in code]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def roman(number: int) -> str:
    """A number in Roman numerals: 4 is "IV"."""
    parts = (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")
    written = ""
    for value, letters in (*parts, (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        times, number = divmod(number, value)
        written += letters * times
    return written
