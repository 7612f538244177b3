"""Who could do everything for a party keeps doing so: the members that there are become owners."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from kieslijst.database import DB

ID = "2026-11-22T08:26:10:000001"
VERSION = "1.38.0"
DESCRIPTION = "members of parties own them"


async def forwards():
    manager = MigrationManager(migration_id=ID, app_name="identity", description=DESCRIPTION)

    async def run():
        await DB.run_ddl("UPDATE membership SET role = 'party_owner' WHERE role = 'party_editor'")

    manager.add_raw(run)
    return manager
