"""The job that makes draft papers; a draft that was replaced meanwhile is left alone."""

import asyncio
from dataclasses import replace
from uuid import UUID

from kieslijst.documents.package.file_of_papers import FileOfPapers
from kieslijst.jobs.registry import task
from kieslijst.shared.errors import KieslijstError, NotReady
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.draft_papers import store
from kieslijst.submission.draft_papers.actions import MAKE_DRAFT_PAPERS
from kieslijst.submission.model import Snapshot
from kieslijst.submission.papers.package import forms_of
from kieslijst.submission.papers.printed import edition_of
from kieslijst.submission.rendering import files_in, pool


@task(MAKE_DRAFT_PAPERS)
async def make_draft_papers(draft_id: str) -> None:
    """Make a draft and keep it, or the reason that trying again will not mend."""
    snapshot = await store.shown(UUID(draft_id))
    if snapshot is None:
        return
    try:
        content = await asyncio.to_thread(pool().render_package, draft_of_papers(snapshot))
    except NotReady:
        raise
    except KieslijstError as error:
        await store.save_failure(UUID(draft_id), str(error))
        return
    await store.save(UUID(draft_id), content, files_in(content))


def draft_of_papers(snapshot: Snapshot) -> FileOfPapers:
    """The input of the package: every page says that it is a draft, none has a code, and there is no 210."""
    edition = edition_of(snapshot, code="", digest=hash_of(snapshot), public_url="")
    return forms_of(snapshot, replace(edition, draft=True))
