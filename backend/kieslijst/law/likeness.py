"""A stand-in for the comparison that another branch builds; deleted on rebase."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kieslijst.law.words import key


class LikenessReason(StrEnum):
    """Why two appellations are alike."""

    SAME = "same"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Likeness:
    """One appellation that is like the asked one."""

    appellation: str
    reason: LikenessReason
    score: int


def likenesses(asked: str, others: Iterable[str]) -> tuple[Likeness, ...]:
    """Those that are alike, best first."""
    same = [Likeness(other, LikenessReason.SAME, 100) for other in others if key(other) == key(asked)]
    parts = [Likeness(o, LikenessReason.PARTS, 80) for o in others if o and sorted(key(o)) == sorted(key(asked))]
    return (*same, *(one for one in parts if one.appellation not in {s.appellation for s in same}))
