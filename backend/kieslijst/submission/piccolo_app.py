"""The submission slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.submission.draft_papers.tables import DraftPaperRow
from kieslijst.submission.points.tables import ConfirmedPointRow
from kieslijst.submission.tables import (
    ChangedPackageRow,
    PackageRow,
    PaperListRow,
    PaperProgressRow,
    PaperTickRow,
    SnapshotRow,
)

APP_CONFIG = AppConfig(
    app_name="submission",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[
        SnapshotRow,
        PackageRow,
        PaperListRow,
        PaperProgressRow,
        ChangedPackageRow,
        PaperTickRow,
        ConfirmedPointRow,
        DraftPaperRow,
    ],
    migration_dependencies=[],
    commands=[],
)
