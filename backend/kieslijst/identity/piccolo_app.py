"""The identity slice for Piccolo."""

from pathlib import Path

from piccolo.conf.apps import AppConfig

from kieslijst.identity.tables import (
    AccountRow,
    InvitationRow,
    MembershipRow,
    OrganisationRow,
    SessionRow,
    SignInAttemptRow,
)

APP_CONFIG = AppConfig(
    app_name="identity",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=[OrganisationRow, AccountRow, MembershipRow, InvitationRow, SessionRow, SignInAttemptRow],
    migration_dependencies=[],
    commands=[],
)
