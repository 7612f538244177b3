"""What was brought in; everything that a spreadsheet said is sealed as a whole, bound to its row."""

from piccolo.columns import UUID, Bytea, ForeignKey, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from kieslijst.database import DB
from kieslijst.nomination.tables import NominationRow


class ImportBatchRow(Table, db=DB, tablename="import_batch"):
    """One import; `taken` is NULL until it is taken over. Deleted after seven days and when papers are made final."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, index=True)
    brought_in_at = Timestamptz(index=True)
    content = Bytea()
    taken = Bytea(null=True, default=None)
