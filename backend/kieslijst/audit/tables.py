"""Piccolo tables of the audit record; a trigger of the first migration refuses every change of an event."""

from piccolo.columns import JSONB, UUID, Bytea, Integer, Text, Timestamptz, Varchar
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class AuditChainRow(Table, db=DB, tablename="audit_chain"):
    """The head of each chain; its row is the lock under which an event is appended."""

    name = Varchar(length=100, primary_key=True)
    event_count = Integer()
    head = Bytea()


class AuditEventRow(Table, db=DB, tablename="audit_event"):
    """One event; `number` counts from 1 within its chain."""

    id = UUID(primary_key=True)
    chain = Varchar(length=100)
    number = Integer()
    at = Timestamptz(index=True)
    actor_id = UUID(null=True, default=None)
    actor_name = Text()
    role = Varchar(length=40)
    event_name = Varchar(length=80)
    subject_kind = Varchar(length=40)
    subject_id = Varchar(length=100, index=True)
    before = JSONB(null=True, default=None)
    after = JSONB(null=True, default=None)
    previous = Bytea()
    hash = Bytea()

    audit_event_one_number = Unique(["chain", "number"])
