"""The nomination slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.nomination.form_drafts.tables import FormDraftRow
from kieslijst.nomination.importing.tables import ImportBatchRow
from kieslijst.nomination.people_tables import BackgroundRow, DeskAnswersRow, TwoPersonsRow
from kieslijst.nomination.presence.tables import PresenceRow
from kieslijst.nomination.tables import (
    CandidateListRow,
    CandidateRow,
    ContactRow,
    NominationRow,
    PersonRow,
    SharedHeadRow,
    VersionRow,
)

APP_CONFIG = AppConfig(
    app_name="nomination",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[
        NominationRow,
        ContactRow,
        PersonRow,
        SharedHeadRow,
        CandidateListRow,
        CandidateRow,
        VersionRow,
        ImportBatchRow,
        FormDraftRow,
        PresenceRow,
        TwoPersonsRow,
        DeskAnswersRow,
        BackgroundRow,
    ],
    migration_dependencies=[],
    commands=[],
)
