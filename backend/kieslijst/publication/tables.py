"""Piccolo tables of the publication slice."""

from piccolo.columns import UUID, Bytea, ForeignKey, Integer, LazyTableReference, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class PublicationFileRow(Table, db=DB, tablename="publication_file"):
    """A file as it was made, byte for byte; rows are only ever added."""

    id = UUID(primary_key=True)
    election: ForeignKey[Table] = ForeignKey(
        LazyTableReference(table_class_name="ElectionRow", app_name="elections"), on_delete=OnDelete.restrict
    )
    kind = Varchar(length=10)
    contest_id = Varchar(length=10)
    contest_name = Text()
    version = Integer()
    name = Text()
    content = Bytea()
    sha256 = Varchar(length=64)
    size = Integer()
    says = Varchar(length=64)
    made_at = Timestamptz()
    made_by = Text()

    publication_file_one_version = Unique(["election", "kind", "contest_id", "version"])


class HashCheckRow(Table, db=DB, tablename="publication_hash_check"):
    """A person who compared the hash on paper with the file that is kept; rows are only ever added."""

    id = UUID(primary_key=True)
    file: ForeignKey[PublicationFileRow] = ForeignKey(PublicationFileRow, on_delete=OnDelete.restrict, index=True)
    checked_at = Timestamptz()
    checked_by = Text()


class PublicationRequestRow(Table, db=DB, tablename="publication_request"):
    """The last time that somebody asked for an election's files; a job makes them in the name of who asked."""

    id = UUID(primary_key=True)
    election: ForeignKey[Table] = ForeignKey(
        LazyTableReference(table_class_name="ElectionRow", app_name="elections"),
        on_delete=OnDelete.restrict,
        unique=True,
    )
    state = Varchar(length=20)
    note = Text()
    asked_at = Timestamptz()
    actor_name = Text()
    actor_role = Varchar(length=20)
    actor_id = UUID(null=True, default=None)
    organisation_id = UUID(null=True, default=None)
