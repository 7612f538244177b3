"""The only reader and writer of the audit tables."""

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from kieslijst.audit.model import FIRST, Event, Head, Subject, Wanted
from kieslijst.audit.tables import AuditChainRow, AuditEventRow

_PAGE = 1000
ALL = Wanted()


async def append(event: Event) -> Event:
    """Put the event at the end of its chain, under the chain's lock, and give it number, predecessor and hash."""
    head = await _locked_head(event.chain)
    linked = replace(event, number=head.length + 1, previous=head.hash)
    linked = replace(linked, hash=linked.computed_hash)
    await AuditEventRow.insert(_row(linked)).run()
    await (
        AuditChainRow.update({AuditChainRow.event_count: linked.number, AuditChainRow.head: linked.hash})
        .where(AuditChainRow.name == event.chain)
        .run()
    )
    return linked


async def _locked_head(chain: str) -> Head:
    found = await AuditChainRow.select().where(AuditChainRow.name == chain).first().lock_rows("UPDATE").run()
    if found is None:
        await (
            AuditChainRow.insert(AuditChainRow(name=chain, event_count=0, head=FIRST))
            .on_conflict(action="DO NOTHING")
            .run()
        )
        found = await AuditChainRow.select().where(AuditChainRow.name == chain).first().lock_rows("UPDATE").run()
    assert found is not None
    return _head(found)


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


def _row(event: Event) -> AuditEventRow:
    return AuditEventRow(
        id=uuid4(),
        chain=event.chain,
        number=event.number,
        at=event.at,
        actor_id=event.actor_id,
        actor_name=event.actor_name,
        role=event.role,
        event_name=event.name,
        subject_kind=event.subject.kind,
        subject_id=event.subject.id,
        before=_dumped(event.before),
        after=_dumped(event.after),
        previous=event.previous,
        hash=event.hash,
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
