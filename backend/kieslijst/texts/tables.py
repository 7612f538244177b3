"""Piccolo tables of the texts slice."""

from piccolo.columns import UUID, Text, Timestamptz, Varchar
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class OwnTextRow(Table, db=DB, tablename="own_text"):
    """Own words for one text in one language; `message` and `plural` are its key in the code, `digest` stands for both.

    `words_of_several` is empty for a text that depends on no number.
    """

    id = UUID(primary_key=True)
    digest = Varchar(length=16)
    language = Varchar(length=2)
    message = Text()
    plural = Text()
    words = Text()
    words_of_several = Text()
    changed_at = Timestamptz()
    changed_by = Text()

    own_text_once = Unique(["digest", "language"])
