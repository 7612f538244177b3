"""The only reader and writer of draft papers."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.sealing import Place, keys
from kieslijst.submission.canonical import canonical_bytes, snapshot_from
from kieslijst.submission.draft_papers.tables import DraftPaperRow
from kieslijst.submission.model import Snapshot
from kieslijst.submission.store import PackageState


@dataclass(frozen=True, slots=True)
class DraftPapers:
    """How far the newest draft of a nomination is; `files` are the names in its ZIP with their sizes in bytes, `note`
    says why it could not be made. `content` is empty where it was not asked for."""

    id: UUID
    state: PackageState
    made_at: datetime
    made_by: str
    note: str = ""
    files: tuple[tuple[str, int], ...] = ()
    content: bytes = b""


async def begin(draft_id: UUID, snapshot: Snapshot, *, at: datetime, by: str) -> None:
    """Keep what the draft will show, in the place of the draft before it."""
    await delete_of(snapshot.nomination_id)
    row = DraftPaperRow(
        id=draft_id,
        nomination_id=snapshot.nomination_id,
        state=PackageState.WAITING,
        snapshot=keys().seal_bytes(canonical_bytes(snapshot), _place("snapshot", draft_id)),
        files="[]",
        note="",
        made_at=at,
        made_by=by,
    )
    await DraftPaperRow.insert(row)


async def shown(draft_id: UUID) -> Snapshot | None:
    """What a draft shows; `None` when another draft or a final version has come."""
    row = await DraftPaperRow.select(DraftPaperRow.snapshot).where(DraftPaperRow.id == draft_id).first()
    return (
        None if row is None else snapshot_from(keys().open_bytes(bytes(row["snapshot"]), _place("snapshot", draft_id)))
    )


async def of_nomination(nomination_id: UUID, *, with_content: bool = False) -> DraftPapers | None:
    columns: list[Any] = [
        DraftPaperRow.id,
        DraftPaperRow.state,
        DraftPaperRow.made_at,
        DraftPaperRow.made_by,
        DraftPaperRow.note,
        DraftPaperRow.files,
    ]
    if with_content:
        columns.append(DraftPaperRow.content)
    row = await DraftPaperRow.select(*columns).where(DraftPaperRow.nomination_id == nomination_id).first()
    if row is None:
        return None
    sealed = row.pop("content", None)
    files = tuple((name, size) for name, size in json.loads(row.pop("files")))
    content = keys().open_bytes(bytes(sealed), _place("content", row["id"])) if sealed else b""
    return DraftPapers(**{**row, "state": PackageState(row["state"])}, files=files, content=content)


async def save(draft_id: UUID, content: bytes, files: tuple[tuple[str, int], ...]) -> None:
    """Write the papers of a draft that is still the newest."""
    await DraftPaperRow.update(
        {
            DraftPaperRow.state: PackageState.READY.value,
            DraftPaperRow.content: keys().seal_bytes(content, _place("content", draft_id)),
            DraftPaperRow.files: json.dumps(files),
        }
    ).where(DraftPaperRow.id == draft_id)


async def save_failure(draft_id: UUID, reason: str) -> None:
    """Write why a draft cannot be made, in words for the party."""
    await DraftPaperRow.update({DraftPaperRow.state: PackageState.FAILED.value, DraftPaperRow.note: reason}).where(
        DraftPaperRow.id == draft_id
    )


async def delete_of(nomination_id: UUID) -> None:
    """Delete the draft of a nomination."""
    await DraftPaperRow.delete().where(DraftPaperRow.nomination_id == nomination_id)


def _place(column: str, draft_id: UUID) -> Place:
    return Place("draft_paper", column, draft_id)
