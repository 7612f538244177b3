"""The elections slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.elections.tables import ElectionRegionRow, ElectionRow, RegisteredAppellationRow

APP_CONFIG = AppConfig(
    app_name="elections",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[ElectionRow, ElectionRegionRow, RegisteredAppellationRow],
    migration_dependencies=[],
    commands=[],
)
