"""Rows of decisions: one for each target, the one that stands."""

from typing import Any
from uuid import UUID, uuid4

from kieslijst.examination.model.ruling import Ruling, RulingKind, Rulings, Target, Verdict
from kieslijst.examination.tables import CandidateRow, ListDistrictRow, RulingRow, SubmissionRow


async def of_examination(examination_id: UUID) -> Rulings:
    """Every decision that stands."""
    rows = await RulingRow.select().where(RulingRow.examination == examination_id)
    found = [_ruling(row) for row in rows]
    return Rulings({ruling.target: ruling for ruling in found})


async def insert(examination_id: UUID, rulings: list[Ruling]) -> None:
    if rulings:
        await RulingRow.insert(
            *(
                RulingRow(
                    id=uuid4(),
                    examination=examination_id,
                    kind=ruling.target.kind.value,
                    target_id=ruling.target.id,
                    **_columns(ruling),
                )
                for ruling in rulings
            )
        )


async def save(ruling: Ruling) -> None:
    """Write the decision anew over the earlier one on the same target."""
    await RulingRow.update(_columns(ruling)).where(
        (RulingRow.kind == ruling.target.kind.value) & (RulingRow.target_id == ruling.target.id)
    )


def _columns(ruling: Ruling) -> dict[Any, Any]:
    return {
        "stands": ruling.verdict.stands,
        "reason": ruling.verdict.reason,
        "article": ruling.verdict.article,
        "ruled_by": ruling.by,
        "ruled_at": ruling.at,
        "revision": ruling.revision,
    }


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
