"""All slices' migrations in one transaction: all or nothing, whoever else starts at the same moment."""

import io
from contextlib import redirect_stdout

from piccolo.apps.migrations.commands.forwards import ForwardsMigrationManager
from piccolo.conf.apps import Finder

from kieslijst.database import DB
from kieslijst.shared.errors import KieslijstError

_LOCK = 4711


class MigrationFailed(KieslijstError):
    """A migration could not run; nothing of any slice was changed."""


async def migrate() -> None:
    """Bring the database up to date. Raises `MigrationFailed`, naming the slice, after undoing everything."""
    async with DB.transaction(allow_nested=False):
        await DB.run_ddl(f"SELECT pg_advisory_xact_lock({_LOCK})")
        for app_name in Finder().get_sorted_app_names():
            await _migrate_slice(app_name)


async def _migrate_slice(app_name: str) -> None:
    said = io.StringIO()
    try:
        with redirect_stdout(said):
            result = await ForwardsMigrationManager(app_name=app_name).run()
    except Exception as error:
        last = (said.getvalue().strip().splitlines() or [""])[-1]
        raise MigrationFailed(f"{app_name} {last}: {type(error).__name__}: {error}") from error
    if not result.success:
        raise MigrationFailed(f"{app_name}: {result.message}")
