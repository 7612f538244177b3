"""Rows of decisions: one for each target, the one that stands."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from kieslijst.database import held_connection
from kieslijst.examination.model.ruling import Ruling, RulingKind, Rulings, Target, Verdict
from kieslijst.examination.tables import CandidateRow, ListDistrictRow, RulingRow, SubmissionRow

_COLUMNS = (
    *("id", "examination", "kind", "target_id"),
    *("stands", "reason", "article", "ruled_by", "ruled_at", "revision"),
)
_SAVE = """
UPDATE ruling SET stands = $3, reason = $4, article = $5, ruled_by = $6, ruled_at = $7, revision = $8
WHERE kind = $1 AND target_id = $2
"""


async def of_examination(examination_id: UUID) -> Rulings:
    """Every decision that stands."""
    rows = await RulingRow.select().where(RulingRow.examination == examination_id)
    found = [_ruling(row) for row in rows]
    return Rulings({ruling.target: ruling for ruling in found})


async def insert(examination_id: UUID, rulings: Sequence[Ruling]) -> None:
    """Write decisions on targets that have none yet, in one go, inside the open transaction."""
    records = [(uuid4(), examination_id, *_target(ruling), *_values(ruling)) for ruling in rulings]
    await held_connection().copy_records_to_table("ruling", records=records, columns=_COLUMNS)


async def save(rulings: Sequence[Ruling]) -> None:
    """Write decisions anew over the earlier ones on the same targets."""
    await held_connection().executemany(_SAVE, [(*_target(ruling), *_values(ruling)) for ruling in rulings])


def _target(ruling: Ruling) -> tuple[str, UUID]:
    return ruling.target.kind.value, ruling.target.id


def _values(ruling: Ruling) -> tuple[object, ...]:
    verdict = ruling.verdict
    return verdict.stands, verdict.reason, verdict.article, ruling.by, ruling.at, ruling.revision


def _ruling(row: dict[str, Any]) -> Ruling:
    return Ruling(
        target=Target(RulingKind(row["kind"]), row["target_id"]),
        verdict=Verdict(row["stands"], row["reason"], row["article"]),
        by=row["ruled_by"],
        at=row["ruled_at"],
        revision=row["revision"],
    )


async def known_targets(examination_id: UUID, kind: RulingKind, target_ids: list[UUID]) -> set[UUID]:
    """Which of these ids are things of this examination that can be decided on."""
    if not target_ids:
        return set()
    if kind is RulingKind.APPELLATION:
        mine = SubmissionRow.examination == examination_id
        rows = await SubmissionRow.select(SubmissionRow.id).where(mine & SubmissionRow.id.is_in(target_ids))
    else:
        table: Any = ListDistrictRow if kind is RulingKind.LIST else CandidateRow
        mine = table.received_list.submission.examination == examination_id
        rows = await table.select(table.id).where(mine & table.id.is_in(target_ids))
    return {row["id"] for row in rows}


async def struck_counts(examination_id: UUID) -> dict[object, int]:
    """How many candidates were struck, by list; lists where nobody was are left out."""
    rows = await RulingRow.raw(
        "SELECT received_candidate.received_list, count(*) AS struck FROM ruling "
        "JOIN received_candidate ON received_candidate.id = ruling.target_id "
        "WHERE ruling.examination = {} AND ruling.kind = 'candidate' AND NOT ruling.stands "
        "GROUP BY received_candidate.received_list",
        examination_id,
    )
    return {row["received_list"]: row["struck"] for row in rows}
