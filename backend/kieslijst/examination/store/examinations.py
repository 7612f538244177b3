"""Rows of examinations and of their districts."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from kieslijst.examination.model.received import Contest, Examination, FileHead, Origin
from kieslijst.examination.tables import ContestRow, ExaminationRow
from kieslijst.exchange.message import Profile


async def locked(election_id: UUID, *, origin: Origin) -> Examination:
    """The examination of an election under lock; opened on first need, with `origin`."""
    found = await _locked(election_id)
    if found is not None:
        return found
    row = ExaminationRow(id=uuid4(), election=election_id, origin=origin.value, closed_by="")
    await ExaminationRow.insert(row).on_conflict(action="DO NOTHING")
    opened = await _locked(election_id)
    assert opened is not None
    return opened


async def _locked(election_id: UUID) -> Examination | None:
    row = await ExaminationRow.select().where(ExaminationRow.election == election_id).first().lock_rows("UPDATE")
    return None if row is None else _examination(row)


async def examination(election_id: UUID) -> Examination | None:
    row = await ExaminationRow.select().where(ExaminationRow.election == election_id).first()
    return None if row is None else _examination(row)


async def by_elections(election_ids: list[UUID]) -> dict[UUID, Examination]:
    """The examinations of these elections; an election whose examination has not begun is left out."""
    if not election_ids:
        return {}
    rows = await ExaminationRow.select().where(ExaminationRow.election.is_in(election_ids))
    return {row["election"]: _examination(row) for row in rows}


async def close(examination_id: UUID, *, by: str, at: datetime) -> None:
    await ExaminationRow.update({ExaminationRow.closed_at: at, ExaminationRow.closed_by: by}).where(
        ExaminationRow.id == examination_id
    )


async def contests(examination_id: UUID) -> dict[UUID, Contest]:
    """The districts that have rows, by id, in order of place."""
    return {row["id"]: contest(row) for row in await _contest_rows(examination_id)}


async def heads(examination_id: UUID) -> dict[UUID, FileHead]:
    """What imported files said in their heads, by district."""
    rows = await _contest_rows(examination_id)
    return {row["id"]: _head(row) for row in rows if row["authority_code"] is not None}


async def _contest_rows(examination_id: UUID) -> list[dict[str, Any]]:
    return await (
        ContestRow.select()
        .where(ContestRow.examination == examination_id)
        .order_by(ContestRow.place)
        .order_by(ContestRow.contest_id)
    )


async def add_contests(examination_id: UUID, contests: list[Contest], *, head: FileHead | None = None) -> None:
    """Write districts; those that are there already stay as they are."""
    if contests:
        rows = [_contest_row(examination_id, contest, head) for contest in contests]
        await ContestRow.insert(*rows).on_conflict(action="DO NOTHING")


def _contest_row(examination_id: UUID, contest: Contest, head: FileHead | None) -> ContestRow:
    return ContestRow(
        id=contest.id,
        examination=examination_id,
        contest_id=contest.contest_id,
        name=contest.name,
        place=contest.place,
        profile=head.profile.value if head else "",
        authority_code=head.authority_code if head else None,
        authority_name=head.authority_name if head else "",
        created_by_code=head.created_by_code if head else None,
        created_by_name=head.created_by_name if head else "",
        election_name=head.election_name if head else "",
    )


def contest(row: dict[str, Any]) -> Contest:
    return Contest(id=row["id"], contest_id=row["contest_id"], name=row["name"], place=row["place"])


def _head(row: dict[str, Any]) -> FileHead:
    return FileHead(
        profile=Profile(row["profile"]),
        authority_code=row["authority_code"],
        authority_name=row["authority_name"],
        created_by_code=row["created_by_code"],
        created_by_name=row["created_by_name"],
        election_name=row["election_name"],
    )


def _examination(row: dict[str, Any]) -> Examination:
    return Examination(
        id=row["id"],
        election_id=row["election"],
        origin=Origin(row["origin"]),
        closed_at=row["closed_at"],
        closed_by=row["closed_by"],
    )
