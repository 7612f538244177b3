"""Making the files that become public."""

import asyncio
import hashlib
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from kieslijst.elections.definition import to_definition
from kieslijst.elections.queries import definition as definition_of
from kieslijst.examination.actions import Dossier, closed_dossier
from kieslijst.examination.queries import decided_lists
from kieslijst.exchange import eml230, hash_code
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.file_name import file_name
from kieslijst.exchange.making import made
from kieslijst.exchange.message import MessageKind
from kieslijst.jobs.defer import defer
from kieslijst.publication import store
from kieslijst.publication.making import Planned, disagreement, planned_files
from kieslijst.publication.model import HashCheck, PublishedFile, Request, RequestState
from kieslijst.publication.papers import definition_header
from kieslijst.publication.queries import content_of, newest_files
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

MAKE_FILES = "publication.make_files"


async def ask_for_files(actor: Actor, election_id: UUID, *, at: datetime) -> None:
    """Have the files of an election made by the jobs process, in the actor's name; once for who asks twice.

    Raises `Refused` before closing.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        before = await store.request(election_id)
        if before is not None and before.state is RequestState.WAITING:
            return
        await store.save_request(Request(election_id, RequestState.WAITING, dossier.actor, at))
        await defer(MAKE_FILES, election_id=str(election_id))


async def publish(
    actor: Actor, election_id: UUID, *, at: datetime, schemas: Path | None = None
) -> tuple[PublishedFile, ...]:
    """The newest 230b of every district and the newest 230c, made now where there is none that says the same.

    There is no 230c while lists were imported of some districts only. Raises `Refused` before closing, when a file does
    not pass the checks of the import contract, also beside the election's 110a, or the schemas that the installation
    has, and when the 230c does not agree with the 230b files as they are kept; then nothing is kept.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        decided = await decided_lists(dossier.election)
        beside = await _definition_beside(dossier, at=at)
        kept = {(one.kind, one.contest_id): one for one in await newest_files(election_id)}
        files, said = [], []
        for planned in await asyncio.to_thread(planned_files, decided, made_at=at):
            newest = kept.get(planned.key)
            content, says = await asyncio.to_thread(planned.write)
            if newest is None or newest.says != says:
                await asyncio.to_thread(planned.refuse, content, schemas=schemas, against=beside)
                version = newest.version + 1 if newest else 1
                files.append(await _keep(dossier, planned, says, version=version, content=content))
                said.append(planned.lists)
            else:
                files.append(newest)
                said.append(await _kept(dossier, newest))
        await _refuse_disagreement(said)
        return tuple(files)


async def _kept(dossier: Dossier, file: PublishedFile) -> CandidateLists:
    """What the bytes say that are kept, and not the values they came from: that is what receivers compare."""
    content = await content_of(dossier.election.id, file.id)
    return await asyncio.to_thread(eml230.read, content)


async def _refuse_disagreement(said: list[CandidateLists]) -> None:
    faults = await asyncio.to_thread(disagreement, said)
    if faults:
        raise Refused(f"De bestanden zijn niet gemaakt. {' '.join(faults[:5])}")


async def _definition_beside(dossier: Dossier, *, at: datetime) -> ElectionDefinition | None:
    """The 110a that receivers compare the lists with; `None` while the election's own has not come."""
    known = await definition_of(dossier.election.code)
    return to_definition(known, header=definition_header(at)) if known.election.completed else None


async def definition_file(code: str, *, at: datetime, schemas: Path | None = None) -> tuple[str, bytes]:
    """Name and bytes of an election's 110a, checked. Raises `Refused` while the definition is not complete."""
    definition = to_definition(await definition_of(code), header=definition_header(at))
    name = file_name(MessageKind.DEFINITION, definition.election.election_id)
    return name, made(definition, name=name, schemas=schemas)


async def check_hash(actor: Actor, election_id: UUID, file_id: UUID, *, typed: tuple[str, str], at: datetime) -> None:
    """Keep that somebody typed the two hidden groups of a file's hash from paper (EML import contract, 1).

    Raises `NotFound` for a file of another committee, `Refused` when a group is another one.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        found = await store.file(election_id, file_id)
        if found is None:
            raise NotFound("Dit bestand is er niet.")
        file, _ = found
        places = hash_code.hidden_groups(file.sha256)
        if not all(
            hash_code.is_group(file.sha256, place, typed=group) for place, group in zip(places, typed, strict=True)
        ):
            raise Refused("Deze groepen staan niet in de hash van dit bestand. Kijk ze na op het papier.")
        await store.insert_check(file_id, HashCheck(at, actor.name))
        after = {"name": file.name, "version": file.version, "sha256": file.sha256}
        await dossier.record("hash_checked", ("publication_file", file_id), after=after)


async def _keep(dossier: Dossier, planned: Planned, says: str, *, version: int, content: bytes) -> PublishedFile:
    kept = PublishedFile(
        id=uuid4(),
        kind=planned.lists.kind,
        contest_id=planned.contest.contest_id,
        contest_name=planned.contest.name,
        version=version,
        name=planned.name,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        says=says,
        made_at=dossier.at,
        made_by=dossier.actor.name,
    )
    await store.insert(dossier.election.id, kept, content)
    after = {"name": kept.name, "version": kept.version, "sha256": kept.sha256}
    await dossier.record("file_published", ("publication_file", kept.id), after=after)
    return kept
