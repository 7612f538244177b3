"""The job that clears away what was brought in and is older than it may be kept."""

from kieslijst.jobs.registry import task
from kieslijst.nomination.importing import store
from kieslijst.settings import settings


@task("nomination.clear_imports", cron="17 2 * * *")
async def clear_imports() -> None:
    """Every night; reading never shows an old one in between."""
    await store.delete_old(at=settings().clock())
