"""The texts slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.texts.tables import OwnTextRow

APP_CONFIG = AppConfig(
    app_name="texts",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[OwnTextRow],
    migration_dependencies=[],
    commands=[],
)
