"""Saying that a point is right as it is, and taking that back; it holds as long as the facts stay the same."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from kieslijst.law import facts as law
from kieslijst.law.rule import SubjectKind
from kieslijst.nomination.dossier import opened
from kieslijst.sealing import digest
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.submission import queries
from kieslijst.submission.facts import facts_of
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import Snapshot
from kieslijst.submission.points import store
from kieslijst.submission.points.model import Level, Point, points_of
from kieslijst.submission.points.store import Confirmed
from kieslijst.web.i18n import mark

_PURPOSE = "confirmed_point"


def facts_behind(point: Point, facts: law.Facts) -> bytes:
    """A keyed digest of what a point is about: what the rule named, and what its subject shows on the list."""
    finding = point.finding
    about = [finding.reason, sorted(finding.numbers), _shown(point, facts)]
    return digest(msgspec.json.encode(about, order="sorted").decode(), _PURPOSE)


def _shown(point: Point, facts: law.Facts) -> Any:
    subject = point.finding.subject
    if subject.kind is SubjectKind.CANDIDATE:
        people = (each.person for one in facts.lists for each in one.candidates)
        person = next((each for each in people if each.id == subject.id), None)
        return person and [repr(each) for each in (person.name, person.birth_date, person.residence, person.gender)]
    if subject.kind is SubjectKind.LIST:
        return [[one.districts, sorted(_names(one))] for one in facts.lists if one.id == subject.id]
    return [facts.group.kind, facts.group.appellation, facts.group.seats_before, len(facts.lists)]


def _names(one: law.ListFacts) -> list[str]:
    return [repr((each.person.id, each.person.name, each.person.gender)) for each in one.candidates]


def confirmed_among(
    points: tuple[Point, ...], facts: law.Facts, ticks: tuple[Confirmed, ...]
) -> Mapping[str, Confirmed]:
    """The ticks that still hold, by the key of their point."""
    known = {(tick.point, tick.facts): tick for tick in ticks}
    ticked = {tick.point for tick in ticks}
    found = {point.key: known.get((point.key, facts_behind(point, facts))) for point in points if point.key in ticked}
    return {key: tick for key, tick in found.items() if tick is not None}


async def confirm(actor: Actor, nomination_id: UUID, key: str, *, at: datetime) -> tuple[Point, UUID | None]:
    """Tick a point; gives it with the id of the tick, None when it was ticked already.

    Raises `NotFound` for a point that is gone, `Refused` for one that has to be solved.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        snapshot = await queries.snapshot_now(dossier.nomination)
        point = _named(snapshot, key)
        if point.level is not Level.CHECK:
            raise Refused(mark("Dit punt moet u oplossen. Alleen wat kan kloppen, kunt u afvinken."))
        facts = facts_behind(point, facts_of(snapshot))
        tick = await store.add(nomination_id, key, facts, at=at, by=actor.name)
        if tick is not None:
            await dossier.record("point_confirmed", ("point", tick), after={"point": key})
    return point, tick


def _named(snapshot: Snapshot, key: str) -> Point:
    for point in points_of(snapshot, findings_of(snapshot)):
        if point.key == key:
            return point
    raise NotFound(mark("Dit punt is er niet meer."))


async def take_back(actor: Actor, nomination_id: UUID, tick_id: UUID, *, at: datetime) -> None:
    """Take a tick away; nothing happens when it is gone already."""
    async with opened(actor, nomination_id, at=at) as dossier:
        key = await store.remove(nomination_id, tick_id)
        if key is not None:
            await dossier.record("point_reopened", ("point", tick_id), before={"point": key})
