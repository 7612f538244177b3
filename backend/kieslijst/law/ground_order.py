"""In which order the grounds of a decision come: a candidate falls by the first one that applies (I 6(1), S 4(1)).

For the European Parliament the missing declaration of Y 13 comes first of all (Y 17). The grounds of Y 35a and Y 35c
have no rank: they come after the others, and may be recorded whatever else applies.
"""

from collections.abc import Iterable

from kieslijst.law.sanctions import Ground

WITHOUT_RANK = frozenset({Ground.NO_Y35, Ground.EXCLUDED_AT_HOME})
_RANKS = {ground: rank for rank, ground in enumerate(Ground)}
"""`Ground` lists them as the law does, those without a rank after the last one that has a rank."""


def in_order(grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    """Each of them once, in the order of the law."""
    return tuple(sorted(set(grounds), key=rank_of))


def rank_of(ground: Ground) -> int:
    """Sorts grounds as the law does."""
    return _RANKS[ground]


def may_be_recorded(ground: Ground, *, among: Iterable[Ground]) -> bool:
    """Whether this is the ground to record of those that apply: the first one, or one without a rank."""
    applying = in_order(among)
    return ground in applying and (ground in WITHOUT_RANK or ground is applying[0])
