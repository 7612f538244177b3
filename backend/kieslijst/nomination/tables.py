"""Piccolo tables of the nomination slice; BSN and addresses are sealed, bound to table, column and row."""

from piccolo.columns import (
    UUID,
    Array,
    Boolean,
    Bytea,
    ForeignKey,
    Integer,
    SmallInt,
    Text,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class NominationRow(Table, db=DB, tablename="nomination"):
    """One group's nomination for one election; its row is the lock of everything below it."""

    id = UUID(primary_key=True)
    organisation_id = UUID(index=True)
    election_id = UUID(index=True)
    kind = Varchar(length=12, null=True, default=None)
    appellation = Text()
    seats_before = SmallInt(null=True, default=None)
    publish_gender = Boolean()
    details_revision = Integer()
    started_at = Timestamptz()
    is_practice = Boolean()

    nomination_once_real_and_once_practice = Unique(["organisation_id", "election_id", "is_practice"])


class ContactRow(Table, db=DB, tablename="nomination_contact"):
    """The submitter (position 0) and the substitutes (from 1); name and address are sealed together."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade)
    position = SmallInt()
    contact = Bytea()

    nomination_contact_one_place = Unique(["nomination", "position"])


class PersonRow(Table, db=DB, tablename="person"):
    """Somebody in the group's address book; NULL in a sealed column means not given."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, index=True)
    initials = Text()
    first_name = Text()
    prefix = Text()
    last_name = Text()
    gender = Varchar(length=1, null=True, default=None)
    birth_date = Varchar(length=10, null=True, default=None)
    place = Text()
    country = Varchar(length=2)
    bsn = Bytea(null=True, default=None)
    has_no_bsn = Boolean()
    address = Bytea(null=True, default=None)
    authorised_person = Bytea(null=True, default=None)
    is_sitting_member = Boolean(null=True, default=None)
    revision = Integer()
    email = Bytea(null=True, default=None)


class SharedHeadRow(Table, db=DB, tablename="shared_head"):
    """The first places that several lists have in common; the lists name it, and their rows hold the order."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade, index=True)
    length = SmallInt()


class CandidateListRow(Table, db=DB, tablename="candidate_list"):
    """A list; `districts` are district numbers, none in an election with only one district.

    `label` is the group's own name for it, which no paper shows.
    """

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade)
    number = SmallInt()
    districts = Array(base_column=Integer())
    label = Varchar(length=60)
    shared_head: ForeignKey[SharedHeadRow] = ForeignKey(SharedHeadRow, on_delete=OnDelete.set_null)

    candidate_list_one_number = Unique(["nomination", "number"])


class CandidateRow(Table, db=DB, tablename="candidate"):
    """A person's place on a list, from 1."""

    id = UUID(primary_key=True)
    candidate_list: ForeignKey[CandidateListRow] = ForeignKey(CandidateListRow, on_delete=OnDelete.cascade)
    person: ForeignKey[PersonRow] = ForeignKey(PersonRow, on_delete=OnDelete.cascade, index=True)
    place = SmallInt()

    candidate_once_per_list = Unique(["candidate_list", "person"])


class VersionRow(Table, db=DB, tablename="nomination_version"):
    """What a person or the details were at each revision, sealed: the base of a field merge, and the history."""

    id = UUID(primary_key=True)
    nomination: ForeignKey[NominationRow] = ForeignKey(NominationRow, on_delete=OnDelete.cascade)
    subject_id = UUID()
    revision = Integer()
    content = Bytea()
    changed_at = Timestamptz()
    changed_by = Text()

    nomination_version_one_revision = Unique(["subject_id", "revision"])
