"""The Piccolo table of presence."""

from piccolo.columns import UUID, ForeignKey, Text, Timestamptz
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB
from kieslijst.nomination.tables import NominationRow


class PresenceRow(Table, db=DB, tablename="presence"):
    """That an account has something open; `subject` is a person's, a list's or the nomination's own id."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, index=True)
    account = UUID()
    name = Text()
    subject = UUID()
    at = Timestamptz(index=True)

    presence_once = Unique(["account", "subject"])
