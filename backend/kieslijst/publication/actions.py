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
from kieslijst.exchange import checks, eml110a, eml230
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.file_name import file_name
from kieslijst.exchange.message import MessageKind
from kieslijst.publication import store
from kieslijst.publication.model import PublishedFile
from kieslijst.publication.papers import definition_header, district_file, without_moment
from kieslijst.publication.queries import newest_files
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused


async def publish(
    actor: Actor, election_id: UUID, *, at: datetime, schemas: Path | None = None
) -> tuple[PublishedFile, ...]:
    """The newest 230b of every district, made now where there is none that says the same.

    Raises `Refused` before closing, and when a file does not pass the checks of the import contract or the schemas
    that the installation has; then nothing is kept.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        decided = await decided_lists(dossier.election)
        kept = {one.contest_id: one for one in await newest_files(election_id)}
        files = []
        for district in decided.districts:
            newest = kept.get(district.contest.contest_id)
            lists = district_file(decided, district, made_at=at)
            says = await asyncio.to_thread(_digest, lists)
            if newest is None or newest.says != says:
                name = _name(decided, district)
                content = await asyncio.to_thread(_checked, lists, name, schemas)
                newest = await _keep(
                    dossier, _Described(district, name, says, newest.version + 1 if newest else 1), content
                )
            files.append(newest)
        return tuple(files)


def _digest(lists: CandidateLists) -> str:
    """Of what a file says, whenever it is made."""
    return hashlib.sha256(eml230.write(without_moment(lists))).hexdigest()


async def definition_file(code: str, *, at: datetime, schemas: Path | None = None) -> tuple[str, bytes]:
    """Name and bytes of an election's 110a, checked. Raises `Refused` while the definition is not complete."""
    definition = to_definition(await definition_of(code), header=definition_header(at))
    name = file_name(MessageKind.DEFINITION, definition.election.election_id)
    content = eml110a.write(definition)
    _refuse_faults(name, checks.check(content, schemas=schemas, name=name))
    return name, content


def _refuse_faults(name: str, report: checks.Report) -> None:
    if not report.is_fine:
        wrong = [finding.message for finding in report.findings if finding.counts] + list(report.schema.faults)
        raise Refused(f"{name} is niet gemaakt. {' '.join(wrong[:5])}")


def _checked(lists: CandidateLists, name: str, schemas: Path | None) -> bytes:
    """The bytes of a file that passed every check and reads back as what was decided."""
    content = eml230.write(lists)
    _refuse_faults(name, checks.check(content, schemas=schemas, name=name))
    if eml230.read(content) != lists:
        raise Refused(f"{name} is niet gemaakt: wat er in het bestand staat, is niet gelijk aan wat besloten is.")
    return content


def _name(decided: DecidedLists, district: DecidedDistrict) -> str:
    part = "" if district.contest.is_only_one else district.contest.name or district.contest.contest_id
    return file_name(MessageKind.DISTRICT_LISTS, decided.election.code, part=part)


@dataclass(frozen=True, slots=True)
class _Described:
    """A file that is about to be kept."""

    district: DecidedDistrict
    name: str
    says: str
    version: int


async def _keep(dossier: Dossier, described: _Described, content: bytes) -> PublishedFile:
    contest = described.district.contest
    kept = PublishedFile(
        id=uuid4(),
        contest_id=contest.contest_id,
        contest_name=contest.name,
        version=described.version,
        name=described.name,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        says=described.says,
        made_at=dossier.at,
        made_by=dossier.actor.name,
    )
    await store.insert(dossier.election.id, kept, content)
    after = {"name": kept.name, "version": kept.version, "sha256": kept.sha256}
    await dossier.record("file_published", ("publication_file", kept.id), after=after)
    return kept
