"""Rows of candidates: tens of thousands at a national election, so written and read in bulk."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from kieslijst.database import held_connection
from kieslijst.examination.model.received import Candidate
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange.candidate import GenderMark
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName

_COLUMNS = (
    *("id", "received_list", "place", "initials", "first_name", "prefix", "last_name", "gender", "residence"),
    *("country", "person_id", "number"),
)

_CLOSE_UP = """
UPDATE received_candidate AS candidate SET number = counted.number FROM (
    SELECT stays.id, row_number() OVER (PARTITION BY stays.received_list ORDER BY stays.place) AS number
    FROM received_candidate AS stays
    JOIN received_list ON received_list.id = stays.received_list
    JOIN received_submission ON received_submission.id = received_list.submission
    LEFT JOIN ruling ON ruling.kind = 'candidate' AND ruling.target_id = stays.id
    WHERE received_submission.examination = $1 AND ruling.stands IS DISTINCT FROM false
) AS counted WHERE candidate.id = counted.id
"""


async def insert(candidates: list[Candidate]) -> None:
    """Write candidates in one COPY, inside the open transaction."""
    await held_connection().copy_records_to_table(
        "received_candidate", records=[_record(candidate) for candidate in candidates], columns=_COLUMNS
    )


async def of_lists(list_ids: list[UUID]) -> dict[UUID, list[Candidate]]:
    """The candidates of these lists in list order."""
    found: defaultdict[UUID, list[Candidate]] = defaultdict(list)
    if list_ids:
        rows = (
            await CandidateRow.select().where(CandidateRow.received_list.is_in(list_ids)).order_by(CandidateRow.place)
        )
        for row in rows:
            found[row["received_list"]].append(_candidate(row))
    return found


async def sizes_and_heads(list_ids: list[UUID]) -> dict[UUID, tuple[int, str]]:
    """How long each list is and who stands first."""
    rows = await CandidateRow.raw(
        "SELECT received_list, count(*) AS size, (array_agg(initials ORDER BY place))[1] AS initials, "
        "(array_agg(prefix ORDER BY place))[1] AS prefix, (array_agg(last_name ORDER BY place))[1] AS last_name "
        "FROM received_candidate WHERE received_list = ANY({}) GROUP BY received_list",
        list_ids,
    )
    return {row["received_list"]: (row["size"], _name_of(row).in_text) for row in rows}


def _name_of(row: dict[str, Any]) -> PersonName:
    return PersonName(initials=row["initials"], prefix=row["prefix"], last_name=row["last_name"])


async def close_up(examination_id: UUID) -> None:
    """Number those who were not struck from 1 without gaps, on every list (`forms.md` 17)."""
    await held_connection().execute(_CLOSE_UP, examination_id)


def _record(candidate: Candidate) -> tuple[object, ...]:
    name = candidate.name
    return (
        candidate.id,
        candidate.list_id,
        candidate.place,
        name.initials,
        name.first_name,
        name.prefix,
        name.last_name,
        candidate.gender.value if candidate.gender else None,
        candidate.residence.place,
        candidate.residence.country,
        candidate.person_id,
        candidate.number,
    )


def _candidate(row: dict[str, Any]) -> Candidate:
    return Candidate(
        id=row["id"],
        list_id=row["received_list"],
        place=row["place"],
        name=PersonName(row["initials"], row["first_name"], row["prefix"], row["last_name"]),
        gender=GenderMark(row["gender"]) if row["gender"] else None,
        residence=Residence(row["residence"], row["country"]),
        person_id=row["person_id"],
        number=row["number"],
    )
