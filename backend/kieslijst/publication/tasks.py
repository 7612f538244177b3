"""The job that makes an election's files; it may run more than once and then finds them made."""

from uuid import UUID

from kieslijst.jobs.registry import task
from kieslijst.publication import store
from kieslijst.publication.actions import MAKE_FILES, publish
from kieslijst.publication.model import RequestState
from kieslijst.settings import settings
from kieslijst.shared.errors import KieslijstError, NotReady


@task(MAKE_FILES)
async def make_files(election_id: str) -> None:
    """Make the files that were asked for last; a reason that trying again will not mend is kept for the page."""
    asked = await store.request(UUID(election_id))
    if asked is None or asked.state is not RequestState.WAITING:
        return
    found = settings()
    try:
        await publish(asked.actor, asked.election_id, at=found.clock(), schemas=found.eml_schemas)
    except NotReady:
        raise
    except KieslijstError as error:
        await store.settle_request(asked.election_id, RequestState.FAILED, str(error))
        return
    await store.settle_request(asked.election_id, RequestState.DONE)
