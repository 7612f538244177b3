"""A column *Kieskring* or *Lijst*: over which lists the rows go (pure)."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from kieslijst.elections.model import District

_ALL = frozenset({"alle", "allemaal", "alle kieskringen", "all", "alle kiesrunten"})


def named_districts(text: str, districts: Sequence[District]) -> tuple[tuple[int, ...], str]:
    """The numbers of the districts that a cell names, and the part that names none ("" when all is clear)."""
    whole = _plain(text)
    if whole in _ALL:
        return tuple(district.number for district in districts), ""
    known = {_plain(district.name): district.number for district in districts}
    known |= {str(district.number): district.number for district in districts}
    if whole in known:
        return (known[whole],), ""
    found = []
    for part in re.split(r"[,;/+&]|\ben\b", text):
        plain = re.sub(r"^(kieskring|kiesrunte|district)\s+", "", _plain(part))
        bare = re.sub(r"^(\d+)\s*[-.:)]?\s+.*$", r"\1", plain)
        number = known.get(plain) or known.get(bare)
        if number is None:
            return (), part.strip() or text
        found.append(number)
    return tuple(dict.fromkeys(found)), ""


@cache
def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).split())
