"""The audit slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.audit.tables import AuditChainRow, AuditEventRow

APP_CONFIG = AppConfig(
    app_name="audit",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[AuditChainRow, AuditEventRow],
    migration_dependencies=[],
    commands=[],
)
