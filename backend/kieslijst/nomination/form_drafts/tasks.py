"""The job that clears away drafts that are older than they may be kept."""

from kieslijst.jobs.registry import task
from kieslijst.nomination.form_drafts import store
from kieslijst.settings import settings


@task("nomination.clear_form_drafts", cron="27 2 * * *")
async def clear_form_drafts() -> None:
    """Every night; reading never shows an old one in between."""
    await store.delete_old(at=settings().clock())
