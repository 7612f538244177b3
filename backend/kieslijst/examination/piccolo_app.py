"""The examination slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.examination.tables import (
    CandidateRow,
    ContestRow,
    ExaminationRow,
    ListDistrictRow,
    ListRow,
    OmissionRow,
    RulingRow,
    SubmissionRow,
)

APP_CONFIG = AppConfig(
    app_name="examination",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[
        ExaminationRow,
        ContestRow,
        SubmissionRow,
        ListRow,
        ListDistrictRow,
        CandidateRow,
        OmissionRow,
        RulingRow,
    ],
    migration_dependencies=["kieslijst.elections.piccolo_app"],
    commands=[],
)
