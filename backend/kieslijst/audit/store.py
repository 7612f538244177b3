"""The only reader and writer of the audit tables."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import asyncpg

from kieslijst.audit.model import FIRST, Event, Head, Subject, Wanted
from kieslijst.audit.tables import AuditChainRow, AuditEventRow
from kieslijst.database import held_connection

_PAGE = 1000
ALL = Wanted()


_HEAD = "SELECT name, event_count, head FROM audit_chain WHERE name = $1 FOR UPDATE"
_BEGIN = "INSERT INTO audit_chain (name, event_count, head) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING"
_MOVE = "UPDATE audit_chain SET event_count = $2, head = $3 WHERE name = $1"
_ADD = """
INSERT INTO audit_event (
    id, chain, number, at, actor_id, actor_name, role, event_name, subject_kind, subject_id, before, after,
    previous, hash
) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
"""


async def append(chain: str, events: Sequence[Event]) -> list[Event]:
    """Put events at the end of their chain, under its lock, and give each its number, predecessor and hash.

    Every action of every slice passes here, so these few statements are written by hand: that takes a third of the
    time, and many events go in one round.
    """
    held = held_connection()
    head = await _locked_head(held, chain)
    linked = _linked(events, head)
    await held.executemany(_ADD, [_record(event) for event in linked])
    await held.execute(_MOVE, chain, linked[-1].number, linked[-1].hash)
    return linked


def _linked(events: Sequence[Event], head: Head) -> list[Event]:
    linked: list[Event] = []
    previous = head.hash
    for number, event in enumerate(events, start=head.length + 1):
        placed = replace(event, number=number, previous=previous)
        linked.append(replace(placed, hash=placed.computed_hash))
        previous = linked[-1].hash
    return linked


async def _locked_head(held: asyncpg.Connection, chain: str) -> Head:
    found = await held.fetchrow(_HEAD, chain)
    if found is None:
        await held.execute(_BEGIN, chain, FIRST)
        found = await held.fetchrow(_HEAD, chain)
    assert found is not None
    return _head(dict(found))


async def heads() -> list[Head]:
    return [_head(row) for row in await AuditChainRow.select().order_by(AuditChainRow.name).run()]


async def head_of(chain: str) -> Head:
    """The head of one chain; of length 0 when nothing has happened in it."""
    row = await AuditChainRow.select().where(AuditChainRow.name == chain).first().run()
    return Head(chain, 0, FIRST) if row is None else _head(row)


async def lengths_of(chains: Sequence[str]) -> dict[str, int]:
    """The number of events of each of these chains that has any."""
    if not chains:
        return {}
    columns = AuditChainRow.name, AuditChainRow.event_count
    rows = await AuditChainRow.select(*columns).where(AuditChainRow.name.is_in(list(chains))).run()
    return {row["name"]: row["event_count"] for row in rows}


async def events_of(chain: str, *, up_to: int) -> AsyncIterator[Event]:
    """The events of a chain in order, read in pages, up to and including the number of a head read before."""
    after = 0
    while True:
        rows = await (
            AuditEventRow.select()
            .where(AuditEventRow.chain == chain)
            .where((AuditEventRow.number > after) & (AuditEventRow.number <= up_to))
            .order_by(AuditEventRow.number)
            .limit(_PAGE)
            .run()
        )
        for row in rows:
            yield _event(row)
        if len(rows) < _PAGE:
            return
        after = rows[-1]["number"]


async def latest(chain: str, *, limit: int, before: int | None = None, which: Wanted = ALL) -> list[Event]:
    """The newest events of a chain first, those with a number below `before`, of those that are asked for."""
    query = AuditEventRow.select().where(AuditEventRow.chain == chain)
    if before is not None:
        query = query.where(AuditEventRow.number < before)
    if which.actor_name:
        query = query.where(AuditEventRow.actor_name == which.actor_name)
    if which.actor_id is not None:
        query = query.where(AuditEventRow.actor_id == which.actor_id)
    if which.names is not None:
        query = query.where(AuditEventRow.event_name.is_in(sorted(which.names)))
    if which.since is not None:
        query = query.where(AuditEventRow.at >= which.since)
    if which.until is not None:
        query = query.where(AuditEventRow.at < which.until)
    rows = await query.order_by(AuditEventRow.number, ascending=False).limit(limit).run()
    return [_event(row) for row in rows]


async def actors_of(chain: str) -> list[str]:
    rows = await (
        AuditEventRow.select(AuditEventRow.actor_name)
        .distinct(on=[AuditEventRow.actor_name])
        .where(AuditEventRow.chain == chain)
        .order_by(AuditEventRow.actor_name)
    )
    return [row["actor_name"] for row in rows]


async def number_at(chain: str, moment: datetime) -> int:
    row = await (
        AuditEventRow.select(AuditEventRow.number)
        .where((AuditEventRow.chain == chain) & (AuditEventRow.at <= moment))
        .order_by(AuditEventRow.number, ascending=False)
        .first()
    )
    return int(row["number"]) if row else 0


async def since(chain: str, number: int) -> list[Event]:
    """The event with this number and everything after it, in order."""
    rows = await (
        AuditEventRow.select()
        .where((AuditEventRow.chain == chain) & (AuditEventRow.number >= number))
        .order_by(AuditEventRow.number)
        .run()
    )
    return [_event(row) for row in rows]


def _head(row: dict[str, Any]) -> Head:
    return Head(chain=row["name"], length=row["event_count"], hash=bytes(row["head"]))


def _record(event: Event) -> tuple[object, ...]:
    return (
        uuid4(),
        event.chain,
        event.number,
        event.at,
        event.actor_id,
        event.actor_name,
        event.role,
        event.name,
        event.subject.kind,
        event.subject.id,
        _dumped(event.before),
        _dumped(event.after),
        event.previous,
        event.hash,
    )


def _event(row: dict[str, Any]) -> Event:
    return Event(
        chain=row["chain"],
        number=row["number"],
        at=row["at"],
        actor_id=row["actor_id"],
        actor_name=row["actor_name"],
        role=row["role"],
        name=row["event_name"],
        subject=Subject(row["subject_kind"], row["subject_id"]),
        before=_loaded(row["before"]),
        after=_loaded(row["after"]),
        previous=bytes(row["previous"]),
        hash=bytes(row["hash"]),
    )


def _dumped(value: dict[str, Any] | None) -> str | None:
    return None if value is None else json.dumps(value)


def _loaded(value: Any) -> dict[str, Any] | None:
    if value is None:
        return None
    loaded: dict[str, Any] = json.loads(value)
    return loaded
