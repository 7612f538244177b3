"""A whole name in one cell, taken apart (pure)."""

import re
from dataclasses import dataclass

from kieslijst.exchange.spreadsheet.cells import PREFIX_WORDS
from kieslijst.shared.person_name import PersonName

_BEHIND = frozenset(["ba", "bc", "bsc", "em", "hc", "llb", "llm", "ma", "mba", "med", "msc", "phd", "ra", "rc"])
_TITLES = _BEHIND | frozenset(["dhr", "dr", "drs", "ds", "heer", "ing", "ir", "mevr", "mevrouw", "mr", "mw", "prof"])
"""Academic titles and forms of address; a noble title belongs to the name and stays."""
_GENDER = re.compile(r"\s*\(([mvf])\)\s*$", re.IGNORECASE)
_FIRST_NAME = re.compile(r"\s*\(([^()]{2,60})\)")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,4}\.\s?)+[^\W\d_]?\.?|[^\W\d_]{1}(?:\s[^\W\d_])*|[A-Z]{2,4}")
_TWO_PARTS = 2


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The parts of a name, the titles that were taken off, and "m" or "v" where it stood behind the name."""

    name: PersonName
    titles: tuple[str, ...] = ()
    gender: str = ""


def without_titles(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without titles at its beginning and after its last comma or blank, and those titles."""
    words, titles = text.split(), []
    while len(words) > 1 and _is_title(words[0]):
        titles.append(words.pop(0))
    behind: list[str] = []
    while len(words) > 1 and _is_title(words[-1]) and words[-1].strip(".,").casefold() in _BEHIND:
        behind.insert(0, words.pop())
    return " ".join(words).rstrip(",") if behind else " ".join(words), (*titles, *behind)


def _is_title(word: str) -> bool:
    """ "M.A." are initials; "BA" and "RA" are titles in capitals only, or they may be names."""
    plain = word.strip(".,")
    folded = plain.casefold()
    if "." in plain or folded not in _TITLES:
        return False
    return len(folded) > _TWO_PARTS or plain.isupper() or folded in ("dr", "mr", "ir", "mw", "ds")


def take_apart(text: str) -> TakenApart:
    """ "Jansen-de Vries, A.B. (Anna)" and "drs. A.B. (Anna) van der Berg" in their parts."""
    gender = _GENDER.search(text)
    rest = text[: gender.start()] if gender else text
    first = _FIRST_NAME.search(rest)
    if first:
        rest = f"{rest[: first.start()]} {rest[first.end() :]}"
    rest = re.sub(r"\s+,", ",", " ".join(rest.split()))
    rest, titles = without_titles(rest)
    name, more = _surname_first(rest) if "," in rest else _surname_last(rest)
    if first and not name.first_name:
        name = PersonName(name.initials, first[1].strip(), name.prefix, name.last_name)
    letter = gender[1].casefold().replace("f", "v") if gender else ""
    return TakenApart(name, (*titles, *more), letter)


def _surname_first(text: str) -> tuple[PersonName, tuple[str, ...]]:
    """ "van der Berg, A.B.", "Berg, van der, A.B.", "Berg, A.B. van der"."""
    last, *others = (part.strip() for part in text.split(","))
    prefix, last = leading_prefix(last)
    initials, first_name = "", ""
    titles: list[str] = []
    for part in others:
        plain, off = without_titles(part)
        titles += off
        ahead, behind = _trailing_prefix(plain)
        prefix = prefix or behind
        if _INITIALS.fullmatch(ahead):
            initials = ahead.replace(" ", "")
        elif _is_title(ahead):
            titles.append(ahead)
        else:
            first_name = first_name or ahead
    return PersonName(initials, first_name, prefix, last), tuple(titles)


def _surname_last(text: str) -> tuple[PersonName, tuple[str, ...]]:
    """ "A.B. van der Berg", "Anna van der Berg"; one word is a last name."""
    words = text.split()
    count = 0
    while count < len(words) - 1 and _are_initials(words[count]):
        count += 1
    initials, rest = "".join(words[:count]), words[count:]
    first_name = ""
    at = next((index for index, word in enumerate(rest) if word.casefold() in PREFIX_WORDS), None)
    if not initials and at is None and len(rest) == _TWO_PARTS:
        at = 1
    if not initials and at:
        first_name, rest = " ".join(rest[:at]), rest[at:]
    prefix, last = leading_prefix(" ".join(rest))
    return PersonName(initials, first_name, prefix, last), ()


def _are_initials(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]{1,4}\.)+[^\W\d_]?\.?|[^\W\d_]", word))


def leading_prefix(surname: str) -> tuple[str, str]:
    """("van der", "Berg") for "van der Berg"; a surname of only such words stays whole."""
    words, count = surname.split(), 0
    while count < len(words) - 1 and words[count].casefold() in PREFIX_WORDS:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _trailing_prefix(text: str) -> tuple[str, str]:
    words, count = text.split(), 0
    while count < len(words) and words[-1 - count].casefold() in PREFIX_WORDS and not _are_initials(words[-1 - count]):
        count += 1
    cut = len(words) - count
    return " ".join(words[:cut]), " ".join(words[cut:])
