"""Making the files that become public."""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from kieslijst.elections.definition import to_definition
from kieslijst.elections.queries import definition as definition_of
from kieslijst.examination.actions import Dossier, closed_dossier
from kieslijst.examination.model.decided import DecidedDistrict, DecidedLists
from kieslijst.examination.queries import decided_lists
from kieslijst.exchange import eml230, hash_code
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks.agreement import agreement
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.file_name import file_name
from kieslijst.exchange.making import made
from kieslijst.exchange.message import ContestIdentifier, MessageKind
from kieslijst.publication import store
from kieslijst.publication.model import HashCheck, PublishedFile
from kieslijst.publication.papers import definition_header, district_file, total_file, without_moment
from kieslijst.publication.queries import content_of, newest_files
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

_ALL_DISTRICTS = ContestIdentifier("alle")


async def publish(
    actor: Actor, election_id: UUID, *, at: datetime, schemas: Path | None = None
) -> tuple[PublishedFile, ...]:
    """The newest 230b of every district and the newest 230c, made now where there is none that says the same.

    Raises `Refused` before closing, when a file does not pass the checks of the import contract, also beside the
    election's 110a, or the schemas that the installation has, and when the 230c does not agree with the 230b files as
    they are kept; then nothing is kept.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        decided = await decided_lists(dossier.election)
        beside = await _definition_beside(dossier, at=at)
        kept = {(one.kind, one.contest_id): one for one in await newest_files(election_id)}
        files = []
        for planned in _planned(decided, made_at=at):
            newest = kept.get((planned.lists.kind, planned.contest.contest_id))
            says = await asyncio.to_thread(_digest, planned.lists)
            if newest is None or newest.says != says:
                content = await asyncio.to_thread(
                    made, planned.lists, name=planned.name, schemas=schemas, against=beside
                )
                version = newest.version + 1 if newest else 1
                newest = await _keep(dossier, planned, says, version=version, content=content)
            files.append(newest)
        await _refuse_disagreement(dossier, files)
        return tuple(files)


async def _definition_beside(dossier: Dossier, *, at: datetime) -> ElectionDefinition | None:
    """The 110a that receivers compare the lists with; `None` while the election's own has not come."""
    known = await definition_of(dossier.election.code)
    return to_definition(known, header=definition_header(at)) if known.election.completed else None


@dataclass(frozen=True, slots=True)
class _Planned:
    """A file that there has to be."""

    contest: ContestIdentifier
    name: str
    lists: CandidateLists


def _planned(decided: DecidedLists, *, made_at: datetime) -> list[_Planned]:
    """A 230b for each district and, when there is any, the 230c of them all."""
    files = [
        _Planned(
            ContestIdentifier(district.contest.contest_id, district.contest.name),
            _name(decided, district),
            district_file(decided, district, made_at=made_at),
        )
        for district in decided.districts
    ]
    if files:
        name = file_name(MessageKind.ALL_LISTS, decided.election.code)
        files.append(_Planned(_ALL_DISTRICTS, name, total_file(decided, made_at=made_at)))
    return files


def _digest(lists: CandidateLists) -> str:
    """Of what a file says, whenever it is made."""
    return hashlib.sha256(eml230.write(without_moment(lists))).hexdigest()


async def _refuse_disagreement(dossier: Dossier, files: list[PublishedFile]) -> None:
    """The bytes that are kept, and not the values they came from, are what receivers compare."""
    contents = [(file.is_total, await content_of(dossier.election.id, file.id)) for file in files]
    faults = await asyncio.to_thread(_disagreement, contents)
    if faults:
        raise Refused(f"De bestanden zijn niet gemaakt. {' '.join(faults[:5])}")


def _disagreement(contents: list[tuple[bool, bytes]]) -> list[str]:
    parts = [eml230.read(content) for is_total, content in contents if not is_total]
    return [
        finding.message
        for is_total, content in contents
        if is_total
        for finding in agreement(eml230.read(content), parts)
    ]


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


def _name(decided: DecidedLists, district: DecidedDistrict) -> str:
    part = "" if district.contest.is_only_one else district.contest.name or district.contest.contest_id
    return file_name(MessageKind.DISTRICT_LISTS, decided.election.code, part=part)


async def _keep(dossier: Dossier, planned: _Planned, says: str, *, version: int, content: bytes) -> PublishedFile:
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
