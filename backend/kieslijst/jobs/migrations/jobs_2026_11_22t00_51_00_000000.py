"""Procrastinate 3.10's tables and functions in the schema `jobs`.

A later procrastinate brings SQL files of its own: pin the version, and give each file a raw migration here.
"""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from procrastinate.schema import SchemaManager

from kieslijst.database import DB

ID = "2026-11-22T00:51:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "the queue of procrastinate 3.10"

# Its functions name their tables without the schema; other connections do not look there.
_BIND_FUNCTIONS = """
DO $$
DECLARE f regprocedure;
BEGIN
    FOR f IN SELECT oid FROM pg_proc WHERE pronamespace = 'jobs'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = jobs, pg_catalog', f);
    END LOOP;
END $$
"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="jobs", description=DESCRIPTION)

    async def run() -> None:
        connection = DB.current_transaction.get().connection
        before = await connection.fetchval("SHOW search_path")
        await connection.execute("CREATE SCHEMA jobs; SET LOCAL search_path = jobs")
        await connection.execute(SchemaManager.get_schema())
        await connection.execute(_BIND_FUNCTIONS)
        await connection.execute("SELECT set_config('search_path', $1, true)", before)

    manager.add_raw(run)
    return manager
