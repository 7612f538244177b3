"""Likeness of appellations (G 1(4)b, G 2, G 2a, G 3, Q 6(4), Y 10): what a reader could take for the same.

Gives names that look or sound alike, the best first, with the reason. It never decides: whether confusion is to be
feared, people judge, over the whole appellations. Only names that somebody asked for or registered are compared; a
nickname that is nowhere registered does not exist (ECLI:NL:RVS:2017:67).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kieslijst.law.likeness.compare import SHOWN_FROM, LikenessReason, best_reason
from kieslijst.law.likeness.reading import reading

__all__ = ["SHOWN_FROM", "Likeness", "LikenessReason", "likenesses"]


@dataclass(frozen=True)
class Likeness:
    """One name that the asked one is like. `score` runs from `SHOWN_FROM` to 100, the same name."""

    appellation: str
    reason: LikenessReason
    score: int


def likenesses(asked: str, others: Iterable[str]) -> tuple[Likeness, ...]:
    """The names like the asked one, the best first, then by name; every different spelling once."""
    wanted = reading(asked)
    found = []
    for other in set(others):
        score, reason = best_reason(wanted, reading(other))
        if score >= SHOWN_FROM:
            found.append(Likeness(other, reason, score))
    return tuple(sorted(found, key=lambda likeness: (-likeness.score, likeness.appellation)))
