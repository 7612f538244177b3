"""Piccolo tables of the elections slice."""

from piccolo.columns import JSONB, UUID, Boolean, Date, ForeignKey, Integer, SmallInt, Text, Varchar
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class ElectionRow(Table, db=DB, tablename="election"):
    """One election; a NULL number is not known. `committee_id` is the organisation whose committee holds it."""

    id = UUID(primary_key=True)
    code = Varchar(length=100, unique=True)
    slug = Varchar(length=100, unique=True)
    type = Varchar(length=4)
    subcategory = Varchar(length=6)
    name = Text()
    election_date = Date()
    nomination_date = Date()
    profile = Varchar(length=10)
    domain_name = Text(null=True, default=None)
    domain_id = Varchar(length=10)
    seats = SmallInt(null=True, default=None)
    threshold = SmallInt(null=True, default=None)
    contest_id = Varchar(length=10)
    max_votes = Integer(null=True, default=None)
    authority_name = Text()
    knows_register = Boolean()
    completed = Boolean()
    committee_id = UUID(null=True, default=None, index=True)
    revision = Integer()


class ElectionRegionRow(Table, db=DB, tablename="election_region"):
    """A region of the tree of the 110a, in the order of that file (EML_NL, kr:ElectionTree)."""

    id = UUID(primary_key=True)
    election: ForeignKey[ElectionRow] = ForeignKey(ElectionRow, on_delete=OnDelete.cascade)
    position = Integer()
    category = Varchar(length=20)
    number = Integer(null=True, default=None)
    name = Text()
    roman_numerals = Boolean()
    frisian_export_allowed = Boolean()
    superior_category = Varchar(length=20, null=True, default=None)
    superior_number = Integer(null=True, default=None)
    committees = JSONB()

    election_region_one_place = Unique(["election", "position"])


class RegisteredAppellationRow(Table, db=DB, tablename="registered_appellation"):
    """An appellation registered for an election, in the order of registration (EML_NL, kr:RegisteredParties)."""

    id = UUID(primary_key=True)
    election: ForeignKey[ElectionRow] = ForeignKey(ElectionRow, on_delete=OnDelete.cascade)
    position = Integer()
    appellation = Text()
    registered_by = Text(null=True, default=None)

    registered_appellation_one_place = Unique(["election", "position"])
