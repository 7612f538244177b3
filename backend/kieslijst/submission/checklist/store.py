"""The only reader and writer of the tables of the checklist."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from kieslijst.sealing import Place, keys
from kieslijst.submission.checklist.model import Tick
from kieslijst.submission.tables import ChangedPackageRow, PaperListRow, PaperProgressRow, PaperTickRow

Ticks = frozenset[tuple[str, Tick]]
"""Path of a paper and what was ticked at it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the papers of a version beside their words; see `PaperListRow`."""

    since: Mapping[str, int] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChangedPackage:
    """The papers that are new since version `since`; `content` only where it was asked for."""

    since: int
    files: tuple[tuple[str, int], ...]
    content: bytes = b""


async def insert_list(snapshot_id: UUID, since: Mapping[str, int]) -> None:
    await PaperListRow.insert(PaperListRow(snapshot=snapshot_id, since=json.dumps(since), pages="{}"))


async def known(snapshot_id: UUID) -> Known:
    row = await PaperListRow.select().where(PaperListRow.snapshot == snapshot_id).first()
    return Known() if row is None else Known(json.loads(row["since"]), json.loads(row["pages"]))


async def save_pages(snapshot_id: UUID, pages: Mapping[str, int]) -> None:
    await PaperListRow.update({PaperListRow.pages: json.dumps(pages)}).where(PaperListRow.snapshot == snapshot_id)


async def ticks(snapshot_id: UUID) -> Ticks:
    rows = await PaperTickRow.select(PaperTickRow.paper, PaperTickRow.tick).where(PaperTickRow.snapshot == snapshot_id)
    return frozenset((row["paper"], Tick(row["tick"])) for row in rows)


async def add_ticks(snapshot_id: UUID, added: Collection[tuple[str, Tick]], *, at: datetime, by: str) -> None:
    """Ticks that are there already stay as they are."""
    rows = [
        PaperTickRow(id=uuid4(), snapshot=snapshot_id, paper=paper, tick=tick.value, ticked_at=at, ticked_by=by)
        for paper, tick in sorted(added)
    ]
    if rows:
        await PaperTickRow.insert(*rows).on_conflict(
            target=(PaperTickRow.snapshot, PaperTickRow.paper, PaperTickRow.tick), action="DO NOTHING"
        )


async def remove_ticks(snapshot_id: UUID, removed: Collection[tuple[str, Tick]]) -> None:
    for tick in Tick:
        papers = [paper for paper, which in removed if which is tick]
        if papers:
            await PaperTickRow.delete().where(
                (PaperTickRow.snapshot == snapshot_id)
                & (PaperTickRow.tick == tick.value)
                & PaperTickRow.paper.is_in(papers)
            )


async def copy_ticks(earlier: UUID, later: UUID, *, kept: Mapping[str, str]) -> None:
    """Ticks of the earlier version go along; `kept` has the later path of a paper with its earlier one."""
    there = {old: new for new, old in kept.items()}
    rows = await PaperTickRow.select().where(PaperTickRow.snapshot == earlier)
    copies = [
        PaperTickRow(
            id=uuid4(),
            snapshot=later,
            paper=there[row["paper"]],
            tick=row["tick"],
            ticked_at=row["ticked_at"],
            ticked_by=row["ticked_by"],
        )
        for row in rows
        if row["paper"] in there
    ]
    if copies:
        await PaperTickRow.insert(*copies)


async def save_progress(snapshot_id: UUID, *, done: int, total: int) -> None:
    row = PaperProgressRow(snapshot=snapshot_id, done=done, total=total)
    await PaperProgressRow.insert(row).on_conflict(
        target=PaperProgressRow.snapshot, action="DO UPDATE", values=[PaperProgressRow.done, PaperProgressRow.total]
    )


async def progress(snapshot_id: UUID) -> tuple[int, int] | None:
    """Papers made and papers to make; `None` before the first."""
    row = await PaperProgressRow.select().where(PaperProgressRow.snapshot == snapshot_id).first()
    return None if row is None else (row["done"], row["total"])


async def save_changed(snapshot_id: UUID, made: ChangedPackage) -> None:
    """Keep the package of new papers; a second one takes the place of the first."""
    content = keys().seal_bytes(made.content, _place(snapshot_id))
    row = ChangedPackageRow(snapshot=snapshot_id, since=made.since, content=content, files=json.dumps(made.files))
    columns: list[Any] = [ChangedPackageRow.since, ChangedPackageRow.content, ChangedPackageRow.files]
    await ChangedPackageRow.insert(row).on_conflict(
        target=ChangedPackageRow.snapshot, action="DO UPDATE", values=columns
    )


async def changed(snapshot_id: UUID, *, with_content: bool = False) -> ChangedPackage | None:
    columns: list[Any] = [ChangedPackageRow.since, ChangedPackageRow.files]
    if with_content:
        columns.append(ChangedPackageRow.content)
    row = await ChangedPackageRow.select(*columns).where(ChangedPackageRow.snapshot == snapshot_id).first()
    if row is None:
        return None
    content = keys().open_bytes(bytes(row["content"]), _place(snapshot_id)) if with_content else b""
    files = tuple((name, size) for name, size in json.loads(row["files"]))
    return ChangedPackage(row["since"], files, content)


def _place(snapshot_id: UUID) -> Place:
    return Place("changed_package", "content", snapshot_id)
