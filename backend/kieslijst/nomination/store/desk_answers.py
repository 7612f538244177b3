"""The answers of submitter and substitutes, in their order, sealed together."""

from uuid import UUID, uuid4

from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.people_tables import DeskAnswersRow
from kieslijst.nomination.store.sealed import opened_value, sealed_value

_TABLE, _COLUMN = "nomination_desk_answers", "content"


async def of_nomination(nomination_id: UUID) -> tuple[DeskAnswer, ...]:
    """The submitter's first; nothing while nothing was said."""
    row = await DeskAnswersRow.select().where(DeskAnswersRow.nomination == nomination_id).first()
    if row is None:
        return ()
    return opened_value(row["content"], tuple[DeskAnswer, ...], table=_TABLE, column=_COLUMN, row=row["id"])


async def replace(nomination_id: UUID, answers: tuple[DeskAnswer, ...]) -> None:
    await DeskAnswersRow.delete().where(DeskAnswersRow.nomination == nomination_id)
    row_id = uuid4()
    content = sealed_value(answers, table=_TABLE, column=_COLUMN, row=row_id)
    await DeskAnswersRow.insert(DeskAnswersRow(id=row_id, nomination=nomination_id, content=content))
