"""Tables beside persons and contacts: answers that are on no paper, and what people said of look-alikes."""

from piccolo.columns import UUID, Bytea, ForeignKey, Text
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB
from kieslijst.nomination.tables import NominationRow


class TwoPersonsRow(Table, db=DB, tablename="nomination_two_persons"):
    """Somebody said that these two, in the order of their ids, are not one person."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade)
    one = UUID()
    other = UUID()

    nomination_two_persons_once = Unique(["nomination", "one", "other"])


class DeskAnswersRow(Table, db=DB, tablename="nomination_desk_answers"):
    """What the submitter and the substitutes said for the desk, sealed together."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, unique=True)
    content = Bytea()


class BackgroundRow(Table, db=DB, tablename="nomination_background"):
    """The groups behind a merged appellation with their seats, and the former name of this one, as JSON."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, unique=True)
    content = Text()
