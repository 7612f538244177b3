"""Names of places that are spelled nearly right (pure).

The product has no register of places of residence; what it knows are the municipalities of the catalogue of elections.
"""

from functools import cache

from rapidfuzz import fuzz, process

from kieslijst.elections.catalogue import elections
from kieslijst.shared.election_type import ElectionType

_SHORTEST = 6
_NEAR = 90.0


@cache
def _municipalities() -> dict[str, str]:
    names = (each.domain.name for each in elections().values() if each.domain and each.type is ElectionType.GR)
    return {name.casefold(): name for name in names}


@cache
def near_place(text: str) -> str | None:
    """The only municipality whose name is nearly this text; `None` when the text is one, or is like none or several."""
    folded = text.casefold().strip()
    if len(folded) < _SHORTEST or folded in _municipalities() or "(" in folded:
        return None
    near = process.extract(folded, list(_municipalities()), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=2)
    same_start = [name for name, _, _ in near if name[0] == folded[0]]
    return _municipalities()[same_start[0]] if len(near) == 1 and same_start else None
