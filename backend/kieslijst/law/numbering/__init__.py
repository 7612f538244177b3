"""The numbers of the lists (Kieswet I 12 to I 16, S 10 to S 14): worked out (`order`), and checked (`rules`)."""

from kieslijst.law.numbering.order import (
    Draw,
    Entrant,
    Numbered,
    Numbering,
    PastResult,
    Round,
    number_for_revived,
    number_lists,
    votes_that_count,
)

__all__ = [
    "Draw",
    "Entrant",
    "Numbered",
    "Numbering",
    "PastResult",
    "Round",
    "number_for_revived",
    "number_lists",
    "votes_that_count",
]
