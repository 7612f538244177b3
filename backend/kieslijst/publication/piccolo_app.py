"""The publication slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.publication.tables import HashCheckRow, PublicationFileRow, PublicationRequestRow

APP_CONFIG = AppConfig(
    app_name="publication",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[PublicationFileRow, HashCheckRow, PublicationRequestRow],
    migration_dependencies=["kieslijst.elections.piccolo_app"],
    commands=[],
)
