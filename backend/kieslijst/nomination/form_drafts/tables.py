"""Drafts; everything that was typed is sealed as a whole, bound to its row."""

from piccolo.columns import UUID, Bytea, ForeignKey, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from kieslijst.database import DB
from kieslijst.nomination.tables import NominationRow


class FormDraftRow(Table, db=DB, tablename="form_draft"):
    """One person's draft of one form; `form` is its path below the nomination. Deleted after fourteen days."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, index=True)
    account = UUID(index=True)
    form = Varchar(length=80)
    content = Bytea()
    kept_at = Timestamptz(index=True)
