"""Piccolo tables of the submission slice; snapshots and packages hold a BSN, so both are sealed."""

from piccolo.columns import JSONB, UUID, Bytea, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class SnapshotRow(Table, db=DB, tablename="snapshot"):
    """A frozen snapshot. `code` is unique in the installation, `version` counts within the nomination."""

    id = UUID(primary_key=True)
    nomination_id = UUID(index=True)
    election_id = UUID(index=True)
    version = Integer()
    code = Varchar(length=6, unique=True)
    hash = Bytea()
    content = Bytea()
    made_at = Timestamptz()
    made_by = Text()

    snapshot_one_version = Unique(["nomination_id", "version"])


class PackageRow(Table, db=DB, tablename="paper_package"):
    """The papers of a snapshot as one ZIP, made by a job; `note` says in words what it lacks and why."""

    snapshot: ForeignKey[SnapshotRow] = ForeignKey(SnapshotRow, on_delete=OnDelete.cascade, primary_key=True)
    state = Varchar(length=10)
    content = Bytea(null=True, default=None)
    files = JSONB()
    note = Text()
    changed_at = Timestamptz()
