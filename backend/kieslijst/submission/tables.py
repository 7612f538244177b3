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


class PaperListRow(Table, db=DB, tablename="paper_list"):
    """What is known of the papers of a version: `since` the version that first said what each says now, by path in
    the package, and `pages` how many each has, once it is made."""

    snapshot: ForeignKey[SnapshotRow] = ForeignKey(SnapshotRow, on_delete=OnDelete.cascade, primary_key=True)
    since = JSONB()
    pages = JSONB()


class PaperProgressRow(Table, db=DB, tablename="paper_progress"):
    """How many papers of a version are made, while they are being made; written outside every other change."""

    snapshot: ForeignKey[SnapshotRow] = ForeignKey(SnapshotRow, on_delete=OnDelete.cascade, primary_key=True)
    done = Integer()
    total = Integer()


class ChangedPackageRow(Table, db=DB, tablename="changed_package"):
    """The papers of a version that the version `since` does not have, as one ZIP of its own."""

    snapshot: ForeignKey[SnapshotRow] = ForeignKey(SnapshotRow, on_delete=OnDelete.cascade, primary_key=True)
    since = Integer()
    content = Bytea()
    files = JSONB()


class PaperTickRow(Table, db=DB, tablename="paper_tick"):
    """A tick of the print checklist at one paper of a version; a paper that does not change takes them along."""

    id = UUID(primary_key=True)
    snapshot: ForeignKey[SnapshotRow] = ForeignKey(SnapshotRow, on_delete=OnDelete.cascade)
    paper = Text()
    tick = Varchar(length=12)
    ticked_at = Timestamptz()
    ticked_by = Text()

    paper_tick_once = Unique(["snapshot", "paper", "tick"])
