"""Rows of submissions with their lists; candidates have a module of their own."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.database import held_connection
from kieslijst.examination.model.received import (
    Candidate,
    DistrictOfList,
    FileMarks,
    Previous,
    Receipt,
    ReceivedList,
    Submission,
)
from kieslijst.examination.store import candidates, examinations
from kieslijst.examination.tables import ListDistrictRow, ListRow, SubmissionRow
from kieslijst.exchange.candidate import ListType
from kieslijst.nomination.model import AppellationKind

_SUBMISSION_COLUMNS = (
    *("id", "examination", "place", "group_name", "kind", "appellation", "seats_before"),
    *("code", "snapshot_id", "nomination_id", "version", "newest_version", "received_at", "received_by"),
    *("previous_known", "previous_votes", "drawn_place", "number", "number_reason", "revision"),
)
_LIST_COLUMNS = (
    *("id", "submission", "place", "publish_gender", "language"),
    *("list_type", "belongs_to_set", "combination", "appellation"),
)


async def of_examination(examination_id: UUID, *, with_candidates: bool = False) -> tuple[Submission, ...]:
    """All submissions in the order they came in, with lists and districts."""
    rows = await SubmissionRow.select().where(SubmissionRow.examination == examination_id).order_by(SubmissionRow.place)
    return await _assembled(examination_id, rows, with_candidates=with_candidates)


async def next_place(examination_id: UUID) -> int:
    """The place behind everything that came in."""
    rows = await SubmissionRow.raw(
        "SELECT coalesce(max(place), 0) + 1 AS next FROM received_submission WHERE examination = {}", examination_id
    )
    return int(rows[0]["next"])


async def submission(examination_id: UUID, submission_id: UUID) -> Submission | None:
    """One submission with all its candidates; `None` when it belongs to another examination."""
    rows = await SubmissionRow.select().where(
        (SubmissionRow.examination == examination_id) & (SubmissionRow.id == submission_id)
    )
    return next(iter(await _assembled(examination_id, rows, with_candidates=True)), None)


async def receipt_of(
    examination_id: UUID, *, code: str | None = None, nomination_id: UUID | None = None
) -> Submission | None:
    """The submission that was received by this code or from this nomination; without candidates."""
    mine = SubmissionRow.select().where(SubmissionRow.examination == examination_id)
    if code is not None:
        mine = mine.where(SubmissionRow.code == code)
    if nomination_id is not None:
        mine = mine.where(SubmissionRow.nomination_id == nomination_id)
    return next(iter(await _assembled(examination_id, await mine, with_candidates=False)), None)


async def received_at(nomination_id: UUID) -> datetime | None:
    """When lists of this nomination were received by any committee; `None` when they were not."""
    row = await (
        SubmissionRow.select(SubmissionRow.received_at)
        .where(SubmissionRow.nomination_id == nomination_id)
        .order_by(SubmissionRow.received_at)
        .first()
    )
    return row["received_at"] if row else None


async def receipt_of_nomination(nomination_id: UUID) -> tuple[str, datetime] | None:
    """Code and moment of the latest receipt of a nomination, in any examination."""
    row = await (
        SubmissionRow.select(SubmissionRow.code, SubmissionRow.received_at)
        .where((SubmissionRow.nomination_id == nomination_id) & SubmissionRow.received_at.is_not_null())
        .order_by(SubmissionRow.received_at, ascending=False)
        .first()
    )
    return None if row is None else (row["code"], row["received_at"])


async def insert(examination_id: UUID, submissions: Sequence[Submission], *, nomination_id: UUID | None = None) -> None:
    """Write submissions with all that belongs to them; the districts they name must have rows."""
    if not submissions:
        return
    await held_connection().copy_records_to_table(
        "received_submission",
        records=[_submission_record(examination_id, one, nomination_id) for one in submissions],
        columns=_SUBMISSION_COLUMNS,
    )
    await insert_lists([received for one in submissions for received in one.lists])


async def insert_lists(lists: Sequence[ReceivedList]) -> None:
    """Write lists with districts and candidates under submissions that have rows."""
    if not lists:
        return
    held = held_connection()
    await held.copy_records_to_table(
        "received_list", records=[_list_record(received) for received in lists], columns=_LIST_COLUMNS
    )
    there = [(one.id, received.id, one.contest.id) for received in lists for one in received.districts]
    await held.copy_records_to_table(
        "received_list_district", records=there, columns=("id", "received_list", "contest")
    )
    await candidates.insert([candidate for received in lists for candidate in received.candidates])


async def remove(submission_id: UUID) -> None:
    await SubmissionRow.delete().where(SubmissionRow.id == submission_id)


async def set_previous(answers: dict[UUID, Previous]) -> None:
    """What the committee says of the last election, per submission."""
    rows = [(submission_id, previous.votes) for submission_id, previous in answers.items()]
    await held_connection().executemany(
        "UPDATE received_submission SET previous_known = true, previous_votes = $2, drawn_place = NULL, "
        "revision = revision + 1 WHERE id = $1",
        rows,
    )


async def set_drawn_places(places: dict[UUID, int]) -> None:
    await held_connection().executemany(
        "UPDATE received_submission SET drawn_place = $2, revision = revision + 1 WHERE id = $1", list(places.items())
    )


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """A list number to be written, with its reason in words."""

    submission_id: UUID
    number: int
    reason: str


async def fix_numbers(given: list[GivenNumber]) -> None:
    """Write list numbers once, at closing."""
    await held_connection().executemany(
        "UPDATE received_submission SET number = $2, number_reason = $3, revision = revision + 1 WHERE id = $1",
        [(one.submission_id, one.number, one.reason) for one in given],
    )


async def _assembled(
    examination_id: UUID, rows: list[dict[str, Any]], *, with_candidates: bool
) -> tuple[Submission, ...]:
    if not rows:
        return ()
    ids = [row["id"] for row in rows]
    list_rows = await ListRow.select().where(ListRow.submission.is_in(ids)).order_by(ListRow.place).order_by(ListRow.id)
    list_ids = [row["id"] for row in list_rows]
    districts = await _districts(examination_id, list_ids)
    sizes = await candidates.sizes_and_heads(list_ids)
    places = await candidates.of_lists(list_ids) if with_candidates else {}
    lists: defaultdict[UUID, list[ReceivedList]] = defaultdict(list)
    for row in list_rows:
        size, head = sizes.get(row["id"], (0, ""))
        received = _list(row, districts[row["id"]], tuple(places.get(row["id"], ())), size=size, head=head)
        lists[row["submission"]].append(received)
    return tuple(_submission(row, tuple(lists[row["id"]])) for row in rows)


async def _districts(examination_id: UUID, list_ids: list[UUID]) -> dict[UUID, tuple[DistrictOfList, ...]]:
    contests = await examinations.contests(examination_id)
    place = {contest_id: index for index, contest_id in enumerate(contests)}
    found: defaultdict[UUID, list[DistrictOfList]] = defaultdict(list)
    rows = await ListDistrictRow.select().where(ListDistrictRow.received_list.is_in(list_ids)) if list_ids else []
    for row in sorted(rows, key=lambda row: place[row["contest"]]):
        found[row["received_list"]].append(DistrictOfList(row["id"], contests[row["contest"]]))
    return defaultdict(tuple, {list_id: tuple(districts) for list_id, districts in found.items()})


def _submission_record(examination_id: UUID, one: Submission, nomination_id: UUID | None) -> tuple[object, ...]:
    receipt = one.receipt
    return (
        one.id,
        examination_id,
        one.place,
        one.group_name,
        one.kind.value if one.kind else None,
        one.appellation,
        one.seats_before,
        receipt.code if receipt else None,
        receipt.snapshot_id if receipt else None,
        nomination_id,
        receipt.version if receipt else None,
        receipt.newest_version if receipt else None,
        receipt.at if receipt else None,
        receipt.by if receipt else "",
        one.previous is not None,
        one.previous.votes if one.previous else None,
        one.drawn_place,
        one.number,
        one.number_reason,
        one.revision,
    )


def _submission(row: dict[str, Any], lists: tuple[ReceivedList, ...]) -> Submission:
    return Submission(
        id=row["id"],
        place=row["place"],
        group_name=row["group_name"],
        kind=AppellationKind(row["kind"]) if row["kind"] else None,
        appellation=row["appellation"],
        seats_before=row["seats_before"],
        receipt=_receipt(row),
        lists=lists,
        previous=Previous(row["previous_votes"]) if row["previous_known"] else None,
        drawn_place=row["drawn_place"],
        number=row["number"],
        number_reason=row["number_reason"],
        revision=row["revision"],
    )


def _receipt(row: dict[str, Any]) -> Receipt | None:
    if row["snapshot_id"] is None:
        return None
    return Receipt(
        code=row["code"],
        snapshot_id=row["snapshot_id"],
        version=row["version"],
        newest_version=row["newest_version"],
        at=row["received_at"],
        by=row["received_by"],
    )


def _list_record(received: ReceivedList) -> tuple[object, ...]:
    marks = received.marks
    return (
        received.id,
        received.submission_id,
        received.place,
        received.publish_gender,
        received.language,
        marks.list_type.value if marks else None,
        marks.belongs_to_set if marks else None,
        marks.combination if marks else None,
        marks.appellation if marks else "",
    )


def _list(
    row: dict[str, Any],
    districts: tuple[DistrictOfList, ...],
    places: tuple[Candidate, ...],
    *,
    size: int,
    head: str,
) -> ReceivedList:
    marks = None
    if row["list_type"] is not None:
        marks = FileMarks(row["appellation"], ListType(row["list_type"]), row["belongs_to_set"], row["combination"])
    return ReceivedList(
        id=row["id"],
        submission_id=row["submission"],
        place=row["place"],
        publish_gender=row["publish_gender"],
        language=row["language"],
        districts=districts,
        size=size,
        head=head,
        candidates=places,
        marks=marks,
    )
