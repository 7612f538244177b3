"""One table with marks: which keys belong here, and what kind of installation this is."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from kieslijst.database import DB

ID = "2026-11-22T00:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "marks of the installation"


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="installation", description=DESCRIPTION)

    async def run() -> None:
        await DB.run_ddl("CREATE TABLE installation_mark (name text PRIMARY KEY, value bytea NOT NULL)")

    manager.add_raw(run)
    return manager
