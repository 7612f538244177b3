"""What pages and the command line ask of publication."""

from uuid import UUID

from kieslijst.examination.queries import own_election_by_code
from kieslijst.exchange.message import MessageKind
from kieslijst.publication import store
from kieslijst.publication.model import HashCheck, PublishedFile, Request
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound


async def newest_files(election_id: UUID) -> tuple[PublishedFile, ...]:
    """The newest version of each district's 230b in the order they were made, then of the 230c."""
    newest: dict[tuple[MessageKind, str], PublishedFile] = {}
    for one in await store.files_of(election_id):
        before = newest.get((one.kind, one.contest_id))
        if before is None or before.version < one.version:
            newest[one.kind, one.contest_id] = one
    return tuple(newest.values())


async def file_for(actor: Actor, code: str, file_id: UUID) -> tuple[PublishedFile, bytes]:
    """A file of the actor's committee with its bytes. Raises `NotFound` for another's."""
    election = await own_election_by_code(actor, code)
    found = await store.file(election.id, file_id)
    if found is None:
        raise NotFound("Dit bestand is er niet.")
    return found


async def content_of(election_id: UUID, file_id: UUID) -> bytes:
    """The bytes of a file that exists."""
    found = await store.file(election_id, file_id)
    if found is None:
        raise NotFound("Dit bestand is er niet.")
    return found[1]


async def checks_of(election_id: UUID) -> dict[UUID, HashCheck]:
    """The newest comparison with paper of each file that was compared, by the file's id."""
    return await store.checks_of(election_id)


async def last_request(election_id: UUID) -> Request | None:
    """The last time that the files of an election were asked for."""
    return await store.request(election_id)
