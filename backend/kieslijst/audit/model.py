"""Events, chains and the anchor, as values; how an event is hashed; how a chain is verified."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import rfc8785

FIRST = bytes(32)
"""What the first event of a chain has as its predecessor."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about: a kind in code words ("candidate") and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Event:
    """One act. `before` and `after` hold plain values; personal ones only as a keyed digest."""

    chain: str
    number: int
    at: datetime
    actor_id: UUID | None
    actor_name: str
    role: str
    name: str
    subject: Subject
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    previous: bytes
    hash: bytes

    @property
    def computed_hash(self) -> bytes:
        """SHA-256 over the predecessor's hash and the canonical JSON (RFC 8785) of everything else."""
        content: dict[str, Any] = {
            "chain": self.chain,
            "number": self.number,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor_id": str(self.actor_id) if self.actor_id else None,
            "actor_name": self.actor_name,
            "role": self.role,
            "name": self.name,
            "subject": [self.subject.kind, self.subject.id],
            "before": self.before,
            "after": self.after,
        }
        return hashlib.sha256(self.previous + rfc8785.dumps(content)).digest()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which events are asked for: by the actor or their name, by name of the event, from and until a moment (aware).

    `names` is None for events of every name; `until` is not part of the time asked for.
    """

    actor_name: str = ""
    actor_id: UUID | None = None
    names: frozenset[str] | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many events it has and the hash of the last one."""

    chain: str
    length: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: the number of the event and what is wrong, in words for an administrator."""

    chain: str
    number: int
    reason: str


class Walk:
    """Walks one chain event by event, in order, and gathers every break."""

    def __init__(self, chain: str) -> None:
        self.chain = chain
        self.found: list[Break] = []
        self._previous = FIRST
        self._expected = 1

    def step(self, event: Event) -> None:
        """Look at the next event."""
        if event.number != self._expected:
            reason = f"hier ontbreekt een gebeurtenis: na {self._expected - 1} komt {event.number}"
            self._broken(self._expected, reason)
        if event.previous != self._previous:
            self._broken(event.number, "de verwijzing naar de vorige gebeurtenis klopt niet")
        if event.computed_hash != event.hash:
            self._broken(event.number, "de inhoud is veranderd na het vastleggen")
        self._previous, self._expected = event.hash, event.number + 1

    def end(self, head: Head) -> tuple[Break, ...]:
        """Compare with the kept head and give everything that was found."""
        if (self._expected - 1, self._previous) != (head.length, head.hash):
            self._broken(head.length, "het einde van de keten klopt niet met het bewaarde einde")
        return tuple(self.found)

    def _broken(self, number: int, reason: str) -> None:
        self.found.append(Break(self.chain, number, reason))


def anchor_of(heads: Iterable[Head]) -> bytes:
    """One SHA-256 over all heads in order of name: printed on the minutes, it fixes every chain at once."""
    listed: list[Any] = [
        [head.chain, head.length, head.hash.hex()] for head in sorted(heads, key=lambda head: head.chain)
    ]
    return hashlib.sha256(rfc8785.dumps(listed)).digest()
