"""The only reader and writer of drafts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from piccolo.query.mixins import OnConflictAction

from kieslijst.nomination.form_drafts.tables import FormDraftRow
from kieslijst.nomination.store.sealed import opened_value, sealed_value

DAYS_KEPT = 14
_TABLE, _COLUMN = "form_draft", "content"
Strings = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Key:
    """Whose draft of which form: `form` is the form's path below the nomination ("details", "people/new")."""

    account: UUID
    nomination_id: UUID
    form: str

    @property
    def row(self) -> UUID:
        """There is one row for each key, so that a draft that is kept again takes the place of the one before."""
        return uuid5(self.nomination_id, f"{self.account} {self.form}")


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What was typed, by the names of the fields, and when that was last."""

    strings: Strings
    at: datetime


async def keep(key: Key, strings: Strings, *, at: datetime) -> None:
    row = FormDraftRow(
        id=key.row,
        nomination=key.nomination_id,
        account=key.account,
        form=key.form,
        content=sealed_value(strings, table=_TABLE, column=_COLUMN, row=key.row),
        kept_at=at,
    )
    await FormDraftRow.insert(row).on_conflict(
        target=FormDraftRow.id,
        action=OnConflictAction.do_update,
        values=[FormDraftRow.content, FormDraftRow.kept_at],
    )


async def kept(key: Key, *, at: datetime) -> FormDraft | None:
    """The draft; one that is older than it may be kept is not there any more."""
    row = await (
        FormDraftRow.select(FormDraftRow.content, FormDraftRow.kept_at)
        .where((FormDraftRow.id == key.row) & (FormDraftRow.kept_at > _oldest(at)))
        .first()
    )
    if row is None:
        return None
    strings = opened_value(row["content"], Strings, table=_TABLE, column=_COLUMN, row=key.row)
    return FormDraft(strings, row["kept_at"])


async def forget(key: Key) -> None:
    await FormDraftRow.delete().where(FormDraftRow.id == key.row)


async def delete_old(*, at: datetime) -> None:
    """Delete what is older than it may be kept."""
    await FormDraftRow.delete().where(FormDraftRow.kept_at <= _oldest(at))


def _oldest(at: datetime) -> datetime:
    return at - timedelta(days=DAYS_KEPT)
