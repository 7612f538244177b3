"""Audit events are never changed or deleted: the database itself refuses it."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from kieslijst.database import DB

ID = "2026-11-22T23:00:00:000001"
VERSION = "1.38.0"
DESCRIPTION = "append-only"


async def forwards():
    manager = MigrationManager(migration_id=ID, app_name="audit", description=DESCRIPTION)

    async def run():
        await DB.run_ddl(
            "CREATE FUNCTION audit_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$BEGIN RAISE EXCEPTION 'audit events are append-only'; END$$"
        )
        await DB.run_ddl(
            "CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event "
            "FOR EACH ROW EXECUTE FUNCTION audit_event_is_append_only()"
        )

    manager.add_raw(run)
    return manager
