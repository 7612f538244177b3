"""The draft papers of a nomination; they hold a BSN, so everything in them is sealed."""

from piccolo.columns import JSONB, UUID, Bytea, Text, Timestamptz, Varchar
from piccolo.table import Table

from kieslijst.database import DB


class DraftPaperRow(Table, db=DB, tablename="draft_paper"):
    """The newest draft of a nomination: `snapshot` is what it shows, `content` its ZIP once a job has made it; `note`
    says why it could not be made."""

    id = UUID(primary_key=True)
    nomination_id = UUID(unique=True)
    state = Varchar(length=10)
    snapshot = Bytea()
    content = Bytea(null=True, default=None)
    files = JSONB()
    note = Text()
    made_at = Timestamptz()
    made_by = Text()
