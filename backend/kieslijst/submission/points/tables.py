"""What somebody said is right as it is."""

from piccolo.columns import UUID, Bytea, Text, Timestamptz
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class ConfirmedPointRow(Table, db=DB, tablename="confirmed_point"):
    """A tick at a point that may be right; `facts` is a keyed digest of what the point was about, so that the tick
    falls away when that changes."""

    id = UUID(primary_key=True)
    nomination_id = UUID(index=True)
    point = Text()
    facts = Bytea()
    confirmed_at = Timestamptz()
    confirmed_by = Text()

    confirmed_point_once = Unique(["nomination_id", "point", "facts"])
