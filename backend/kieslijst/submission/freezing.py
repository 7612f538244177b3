"""A snapshot is kept for good: sealed, behind a code that nobody else has."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kieslijst.shared.errors import NotReady
from kieslijst.shared.paper_code import new_code
from kieslijst.submission import store
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.model import FrozenSnapshot, Snapshot

_MOST_CODES = 20


@dataclass(frozen=True, slots=True)
class Randomness:
    """Where new codes and ids come from: `below(n)` a whole number below n, `new_id()` a fresh id."""

    below: Callable[[int], int]
    new_id: Callable[[], UUID]


async def keep(
    snapshot: Snapshot, randomness: Randomness, *, by: str, at: datetime, version: int = 1, has_papers: bool = True
) -> FrozenSnapshot:
    """Keep it in the transaction that is open; `has_papers` when papers of it are to be made.

    What submitters say of their right to vote is left out. Raises `NotReady` when no free code was found.
    """
    for _ in range(_MOST_CODES):
        frozen = FrozenSnapshot(
            id=randomness.new_id(),
            code=new_code(randomness.below, practice=snapshot.is_practice),
            hash=hash_of(snapshot),
            version=version,
            made_at=at,
            made_by=by,
            snapshot=replace(snapshot, entitled=()),
        )
        if await store.insert(frozen, has_papers=has_papers):
            return frozen
    raise NotReady("Er kon geen vrije code worden gekozen. Probeer het nog een keer.")
