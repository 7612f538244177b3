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
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class _Made:
    """A file that was made and checked: its bytes, and the digest of what it says."""

    content: bytes
    says: str


async def publish(
    actor: Actor, election_id: UUID, *, at: datetime, schemas: Path | None = None
) -> tuple[PublishedFile, ...]:
    """The newest 230b of every district, made now where there is none that says the same.

    Raises `Refused` before closing, and when a file does not pass the checks of the import contract or the schemas
    that the installation has; then nothing is kept.
    """
    async with closed_dossier(actor, election_id, at=at) as dossier:
        decided = await decided_lists(dossier.election)
        kept = {one.contest_id: one for one in reversed(await store.files_of(election_id))}
        files = []
        for district in decided.districts:
            lists = district_file(decided, district, made_at=at)
            made = await asyncio.to_thread(_made, lists, _name(decided, district), schemas)
            newest = kept.get(district.contest.contest_id)
            same = newest is not None and newest.says == made.says
            files.append(newest if newest and same else await _keep(dossier, decided, district, made, newest))
        return tuple(files)


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


def _made(lists: CandidateLists, name: str, schemas: Path | None) -> _Made:
    content = eml230.write(lists)
    _refuse_faults(name, checks.check(content, schemas=schemas, name=name))
    if eml230.read(content) != lists:
        raise Refused(f"{name} is niet gemaakt: wat er in het bestand staat, is niet gelijk aan wat besloten is.")
    return _Made(content, hashlib.sha256(eml230.write(without_moment(lists))).hexdigest())


def _name(decided: DecidedLists, district: DecidedDistrict) -> str:
    part = "" if district.contest.is_only_one else district.contest.name or district.contest.contest_id
    return file_name(MessageKind.DISTRICT_LISTS, decided.election.code, part=part)


async def _keep(
    dossier: Dossier, decided: DecidedLists, district: DecidedDistrict, made: _Made, newest: PublishedFile | None
) -> PublishedFile:
    kept = PublishedFile(
        id=uuid4(),
        contest_id=district.contest.contest_id,
        contest_name=district.contest.name,
        version=newest.version + 1 if newest else 1,
        name=_name(decided, district),
        sha256=hashlib.sha256(made.content).hexdigest(),
        size=len(made.content),
        says=made.says,
        made_at=dossier.at,
        made_by=dossier.actor.name,
    )
    await store.insert(decided.election.id, kept, made.content)
    after = {"name": kept.name, "version": kept.version, "sha256": kept.sha256}
    await dossier.record("file_published", ("publication_file", kept.id), after=after)
    return kept
