"""The only reader and writer of published files, and of who asked for them."""

from typing import Any
from uuid import UUID, uuid4

from kieslijst.exchange.message import MessageKind
from kieslijst.publication.model import HashCheck, PublishedFile, Request, RequestState
from kieslijst.publication.tables import HashCheckRow, PublicationFileRow, PublicationRequestRow
from kieslijst.shared.actor import Actor, Role

_WITHOUT_CONTENT = [column for column in PublicationFileRow.all_columns() if column._meta.name != "content"]  # noqa: SLF001 - Piccolo's own way to name a column


async def files_of(election_id: UUID) -> list[PublishedFile]:
    """Every file of an election, those of districts first and of each its newest version; without the bytes."""
    rows = await (
        PublicationFileRow.select(*_WITHOUT_CONTENT)
        .where(PublicationFileRow.election == election_id)
        .order_by(PublicationFileRow.kind)
        .order_by(PublicationFileRow.made_at)
        .order_by(PublicationFileRow.contest_id)
        .order_by(PublicationFileRow.version, ascending=False)
    )
    return [_file(row) for row in rows]


async def file(election_id: UUID, file_id: UUID) -> tuple[PublishedFile, bytes] | None:
    """A file with its bytes; `None` when it belongs to another election."""
    row = await (
        PublicationFileRow.select()
        .where((PublicationFileRow.election == election_id) & (PublicationFileRow.id == file_id))
        .first()
    )
    return None if row is None else (_file(row), bytes(row["content"]))


async def insert(election_id: UUID, made: PublishedFile, content: bytes) -> None:
    await PublicationFileRow.insert(
        PublicationFileRow(
            id=made.id,
            election=election_id,
            kind=made.kind.value,
            contest_id=made.contest_id,
            contest_name=made.contest_name,
            version=made.version,
            name=made.name,
            content=content,
            sha256=made.sha256,
            size=made.size,
            says=made.says,
            made_at=made.made_at,
            made_by=made.made_by,
        )
    )


async def checks_of(election_id: UUID) -> dict[UUID, HashCheck]:
    """The newest check of each file of an election that was ever checked."""
    rows = await (
        HashCheckRow.select(HashCheckRow.file, HashCheckRow.checked_at, HashCheckRow.checked_by)
        .where(HashCheckRow.file.election == election_id)
        .order_by(HashCheckRow.checked_at)
        .order_by(HashCheckRow.id)
    )
    return {row["file"]: HashCheck(row["checked_at"], row["checked_by"]) for row in rows}


async def insert_check(file_id: UUID, check: HashCheck) -> None:
    await HashCheckRow.insert(HashCheckRow(id=uuid4(), file=file_id, checked_at=check.at, checked_by=check.by))


def _file(row: dict[str, Any]) -> PublishedFile:
    return PublishedFile(
        id=row["id"],
        kind=MessageKind(row["kind"]),
        contest_id=row["contest_id"],
        contest_name=row["contest_name"],
        version=row["version"],
        name=row["name"],
        sha256=row["sha256"],
        size=row["size"],
        says=row["says"],
        made_at=row["made_at"],
        made_by=row["made_by"],
    )


async def request(election_id: UUID) -> Request | None:
    """The last time that the files of an election were asked for."""
    row = await PublicationRequestRow.select().where(PublicationRequestRow.election == election_id).first()
    return None if row is None else _request(row)


async def save_request(asked: Request) -> None:
    """Write the request over the one before it; the caller holds the lock of the election's dossier."""
    actor = asked.actor
    row = PublicationRequestRow(
        id=asked.election_id,
        election=asked.election_id,
        state=asked.state.value,
        note=asked.note,
        asked_at=asked.asked_at,
        actor_name=actor.name,
        actor_role=actor.role.value,
        actor_id=actor.user_id,
        organisation_id=actor.organisation_id,
    )
    await PublicationRequestRow.insert(row).on_conflict(
        target=PublicationRequestRow.id, action="DO UPDATE", values=PublicationRequestRow.all_columns()
    )


async def settle_request(election_id: UUID, state: RequestState, note: str = "") -> None:
    """Write what came of a request."""
    await PublicationRequestRow.update(
        {PublicationRequestRow.state: state.value, PublicationRequestRow.note: note}
    ).where(PublicationRequestRow.election == election_id)


def _request(row: dict[str, Any]) -> Request:
    return Request(
        election_id=row["election"],
        state=RequestState(row["state"]),
        actor=Actor(row["actor_name"], Role(row["actor_role"]), row["actor_id"], row["organisation_id"]),
        asked_at=row["asked_at"],
        note=row["note"],
    )
