"""Rows of omissions."""

from typing import Any
from uuid import UUID

from kieslijst.examination.model.omission import (
    Omission,
    OmissionScope,
    OmissionState,
    OmissionSubject,
    OmissionText,
)
from kieslijst.examination.tables import OmissionRow, SubmissionRow


async def of_examination(examination_id: UUID) -> tuple[Omission, ...]:
    """All omissions, oldest first."""
    mine = SubmissionRow.select(SubmissionRow.id).where(SubmissionRow.examination == examination_id)
    ids = [row["id"] for row in await mine]
    if not ids:
        return ()
    rows = OmissionRow.select().where(OmissionRow.submission.is_in(ids))
    return tuple(_omission(row) for row in await rows.order_by(OmissionRow.recorded_at).order_by(OmissionRow.id))


async def of_submission(submission_id: UUID) -> tuple[Omission, ...]:
    """The omissions of one submission, oldest first."""
    rows = OmissionRow.select().where(OmissionRow.submission == submission_id)
    return tuple(_omission(row) for row in await rows.order_by(OmissionRow.recorded_at).order_by(OmissionRow.id))


async def omission(omission_id: UUID) -> Omission | None:
    row = await OmissionRow.select().where(OmissionRow.id == omission_id).first()
    return None if row is None else _omission(row)


async def insert(omission: Omission) -> None:
    await OmissionRow.insert(
        OmissionRow(
            id=omission.id,
            submission=omission.submission_id,
            scope=omission.subject.scope.value,
            subject_id=omission.subject.id,
            label=omission.subject.label,
            rule=omission.content.rule,
            article=omission.content.article,
            text=omission.content.text,
            recorded_by=omission.recorded_by,
            recorded_at=omission.recorded_at,
            **_state(omission),
        )
    )


async def save_state(omission: Omission) -> None:
    await OmissionRow.update(_state(omission)).where(OmissionRow.id == omission.id)


async def remove(omission_id: UUID) -> None:
    await OmissionRow.delete().where(OmissionRow.id == omission_id)


def _state(omission: Omission) -> dict[Any, Any]:
    return {
        "state": omission.state.value,
        "settled_by": omission.settled_by,
        "settled_at": omission.settled_at,
        "revision": omission.revision,
    }


def _omission(row: dict[str, Any]) -> Omission:
    return Omission(
        id=row["id"],
        submission_id=row["submission"],
        subject=OmissionSubject(OmissionScope(row["scope"]), row["subject_id"], row["label"]),
        content=OmissionText(article=row["article"], text=row["text"], rule=row["rule"]),
        recorded_by=row["recorded_by"],
        recorded_at=row["recorded_at"],
        state=OmissionState(row["state"]),
        settled_by=row["settled_by"],
        settled_at=row["settled_at"],
        revision=row["revision"],
    )
