"""Presence is worth nothing after a crash, and it is written every half minute: no log for it."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from kieslijst.database import DB

ID = "2026-11-22T08:26:13:000001"
VERSION = "1.38.0"
DESCRIPTION = "presence is unlogged"


async def forwards():
    manager = MigrationManager(migration_id=ID, app_name="nomination", description=DESCRIPTION)

    async def run():
        await DB.run_ddl("ALTER TABLE presence SET UNLOGGED")

    manager.add_raw(run)
    return manager
