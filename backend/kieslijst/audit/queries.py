"""Reading and verifying the record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kieslijst.audit import store
from kieslijst.audit.model import Break, Event, Head, Walk, Wanted, anchor_of


@dataclass(frozen=True, slots=True)
class Verification:
    """What a walk over all chains found: how much was read, the anchor, and each break."""

    chains: int
    events: int
    anchor: bytes
    breaks: tuple[Break, ...]


async def verify() -> Verification:
    """Read every chain from its first event and compare it with its head."""
    heads = await store.heads()
    found: list[Break] = []
    for head in heads:
        found += await _breaks_in(head)
    return Verification(len(heads), sum(head.length for head in heads), anchor_of(heads), tuple(found))


async def verify_chain(chain: str) -> tuple[Break, ...]:
    """The breaks of one chain; none when it is whole, or when nothing has happened in it."""
    return await _breaks_in(await store.head_of(chain))


async def _breaks_in(head: Head) -> tuple[Break, ...]:
    walk = Walk(head.chain)
    async for event in store.events_of(head.chain, up_to=head.length):
        walk.step(event)
    return walk.end(head)


async def anchor() -> bytes:
    """The anchor over all chain heads at this moment (32 bytes)."""
    return anchor_of(await store.heads())


async def head_of(chain: str) -> Head:
    """The head of one chain; of length 0 when nothing has happened in it."""
    return await store.head_of(chain)


async def lengths_of(chains: Sequence[str]) -> dict[str, int]:
    """How many events each chain has; a chain in which nothing has happened is not in it."""
    return await store.lengths_of(chains)


async def latest(chain: str, *, limit: int = 100, before: int | None = None) -> list[Event]:
    """The newest events of a chain first."""
    return await store.latest(chain, limit=limit, before=before)


async def since(chain: str, number: int) -> list[Event]:
    """The event with this number and everything after it, in order; empty when there is no such event."""
    found = await store.since(chain, number)
    return found if found and found[0].number == number else []


async def wanted(chain: str, which: Wanted, *, limit: int, before: int | None = None) -> list[Event]:
    """The newest events of a chain that are asked for, those with a number below `before`."""
    return await store.latest(chain, limit=limit, before=before, which=which)


async def actors_of(chain: str) -> list[str]:
    """The names of everybody who has an event in a chain, in order of the alphabet."""
    return await store.actors_of(chain)


async def number_at(chain: str, moment: datetime) -> int:
    """The number of the last event of a chain at a moment (aware); 0 before the first."""
    return await store.number_at(chain, moment)
