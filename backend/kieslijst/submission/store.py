"""The only reader and writer of the submission tables."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from kieslijst.sealing import Place, keys
from kieslijst.submission.canonical import canonical_bytes, snapshot_from
from kieslijst.submission.draft_papers.tables import DraftPaperRow
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.points.tables import ConfirmedPointRow
from kieslijst.submission.tables import PackageRow, SnapshotRow


class PackageState(StrEnum):
    """How far the papers of a snapshot are."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Package:
    """The papers of a snapshot as one ZIP; `content` is empty until `state` is ready, and where it was not asked for.

    `files` are the names in the ZIP with their sizes in bytes. `note` says what is missing and why, in words for the
    party; empty when nothing is.
    """

    snapshot_id: UUID
    state: PackageState
    note: str
    changed_at: datetime
    content: bytes = b""
    files: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A final version by number and code, and how far its papers are."""

    version: int
    code: str
    made_at: datetime
    made_by: str
    state: PackageState


async def insert(frozen: FrozenSnapshot, *, has_papers: bool = True) -> bool:
    """Keep a snapshot, with an empty package for it where it has papers of ours.

    False when the code is taken (another code must be picked).
    """
    added = await SnapshotRow.insert(_row(frozen)).on_conflict(target=SnapshotRow.code, action="DO NOTHING")
    if added and has_papers:
        await PackageRow.insert(
            PackageRow(snapshot=frozen.id, state=PackageState.WAITING, note="", files="[]", changed_at=frozen.made_at)
        )
    return bool(added)


async def frozen(snapshot_id: UUID) -> FrozenSnapshot | None:
    row = await SnapshotRow.select().where(SnapshotRow.id == snapshot_id).first()
    return None if row is None else _frozen(row)


async def by_code(code: str) -> FrozenSnapshot | None:
    row = await SnapshotRow.select().where(SnapshotRow.code == code).first()
    return None if row is None else _frozen(row)


async def newest(nomination_id: UUID) -> FrozenSnapshot | None:
    row = await (
        SnapshotRow.select()
        .where(SnapshotRow.nomination_id == nomination_id)
        .order_by(SnapshotRow.version, ascending=False)
        .first()
    )
    return None if row is None else _frozen(row)


async def of_version(nomination_id: UUID, version: int) -> FrozenSnapshot | None:
    row = (
        await SnapshotRow.select()
        .where((SnapshotRow.nomination_id == nomination_id) & (SnapshotRow.version == version))
        .first()
    )
    return None if row is None else _frozen(row)


async def versions(nomination_id: UUID) -> tuple[Version, ...]:
    """All versions, newest first, without opening any."""
    rows = await (
        PackageRow.select(
            PackageRow.snapshot.version.as_alias("version"),
            PackageRow.snapshot.code.as_alias("code"),
            PackageRow.snapshot.made_at.as_alias("made_at"),
            PackageRow.snapshot.made_by.as_alias("made_by"),
            PackageRow.state.as_alias("state"),
        )
        .where(PackageRow.snapshot.nomination_id == nomination_id)
        .order_by(PackageRow.snapshot.version, ascending=False)
    )
    return tuple(Version(**{**row, "state": PackageState(row["state"])}) for row in rows)


async def newest_version(nomination_id: UUID) -> tuple[int, str] | None:
    """Number and code of the newest version, without opening it."""
    row = await (
        SnapshotRow.select(SnapshotRow.version, SnapshotRow.code)
        .where(SnapshotRow.nomination_id == nomination_id)
        .order_by(SnapshotRow.version, ascending=False)
        .first()
    )
    return None if row is None else (row["version"], row["code"])


async def package(snapshot_id: UUID, *, with_content: bool = False) -> Package | None:
    """The package of a snapshot; its files are read only when asked for."""
    columns: list[Any] = [PackageRow.state, PackageRow.note, PackageRow.changed_at, PackageRow.files]
    if with_content:
        columns.append(PackageRow.content)
    row = await PackageRow.select(*columns).where(PackageRow.snapshot == snapshot_id).first()
    if row is None:
        return None
    return Package(
        snapshot_id=snapshot_id,
        state=PackageState(row["state"]),
        note=row["note"],
        changed_at=row["changed_at"],
        content=_opened(row.get("content"), snapshot_id),
        files=tuple((name, size) for name, size in json.loads(row["files"])),
    )


async def delete_of(nomination_id: UUID) -> None:
    """Delete every version of a nomination with its papers, its draft, and what was ticked as right."""
    await DraftPaperRow.delete().where(DraftPaperRow.nomination_id == nomination_id)
    await SnapshotRow.delete().where(SnapshotRow.nomination_id == nomination_id)
    await ConfirmedPointRow.delete().where(ConfirmedPointRow.nomination_id == nomination_id)


async def save_package(made: Package) -> None:
    """Write the papers (or that they could not be made)."""
    await PackageRow.update(
        {
            PackageRow.state: made.state.value,
            PackageRow.note: made.note,
            PackageRow.content: _sealed(made.content, made.snapshot_id),
            PackageRow.files: json.dumps(made.files),
            PackageRow.changed_at: made.changed_at,
        }
    ).where(PackageRow.snapshot == made.snapshot_id)


def _place(snapshot_id: UUID) -> Place:
    return Place("snapshot", "content", snapshot_id)


def _row(frozen: FrozenSnapshot) -> SnapshotRow:
    return SnapshotRow(
        id=frozen.id,
        nomination_id=frozen.snapshot.nomination_id,
        election_id=frozen.snapshot.election.id,
        version=frozen.version,
        code=frozen.code,
        hash=frozen.hash,
        content=keys().seal_bytes(canonical_bytes(frozen.snapshot), _place(frozen.id)),
        made_at=frozen.made_at,
        made_by=frozen.made_by,
    )


def _frozen(row: dict[str, Any]) -> FrozenSnapshot:
    return FrozenSnapshot(
        id=row["id"],
        code=row["code"],
        hash=bytes(row["hash"]),
        version=row["version"],
        made_at=row["made_at"],
        made_by=row["made_by"],
        snapshot=snapshot_from(keys().open_bytes(bytes(row["content"]), _place(row["id"]))),
    )


def _sealed(content: bytes, snapshot_id: UUID) -> bytes | None:
    return keys().seal_bytes(content, Place("paper_package", "content", snapshot_id)) if content else None


def _opened(blob: bytes | None, snapshot_id: UUID) -> bytes:
    return keys().open_bytes(bytes(blob), Place("paper_package", "content", snapshot_id)) if blob else b""
