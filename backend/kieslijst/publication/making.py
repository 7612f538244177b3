"""The files that an election has to have, written once each and compared with one another (pure)."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kieslijst.examination.model.decided import DecidedDistrict, DecidedLists
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks.agreement import agreement
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.file_name import file_name
from kieslijst.exchange.making import refuse_unlike, written
from kieslijst.exchange.message import ContestIdentifier, MessageKind
from kieslijst.publication.papers import district_files, total_of

_ALL_DISTRICTS = ContestIdentifier("alle")
_ISSUED = re.compile(rb"<IssueDate>[^<]*</IssueDate>")
_CREATED = re.compile(rb"<kr:CreationDateTime>[^<]*</kr:CreationDateTime>")
_NO_DAY = b"<IssueDate>2000-01-01</IssueDate>"
_NO_MOMENT = b"<kr:CreationDateTime>2000-01-01T01:00:00.000</kr:CreationDateTime>"


@dataclass(frozen=True, slots=True)
class Planned:
    """A file that there has to be."""

    contest: ContestIdentifier
    name: str
    lists: CandidateLists

    @property
    def key(self) -> tuple[MessageKind, str]:
        """What there is one newest file of."""
        return self.lists.kind, self.contest.contest_id

    def write(self) -> tuple[bytes, str]:
        """The bytes, unchecked, and a digest of what they say, whenever they are made."""
        content = written(self.lists)
        return content, digest_of(content)

    def refuse(self, content: bytes, *, schemas: Path | None, against: ElectionDefinition | None) -> None:
        """Raises `Refused` when these bytes may not leave the house."""
        refuse_unlike(self.lists, content, name=self.name, schemas=schemas, against=against)


def planned_files(decided: DecidedLists, *, made_at: datetime) -> list[Planned]:
    """A 230b for each district and, when lists of every district are here, the 230c of them all."""
    values = district_files(decided, made_at=made_at)
    files = [
        Planned(ContestIdentifier(district.contest.contest_id, district.contest.name), _name(decided, district), lists)
        for district, lists in zip(decided.districts, values, strict=True)
    ]
    if files and not decided.missing:
        name = file_name(MessageKind.ALL_LISTS, decided.election.code)
        files.append(Planned(_ALL_DISTRICTS, name, total_of(values, decided)))
    return files


def _name(decided: DecidedLists, district: DecidedDistrict) -> str:
    part = "" if district.contest.is_only_one else district.contest.name or district.contest.contest_id
    return file_name(MessageKind.DISTRICT_LISTS, decided.election.code, part=part)


def digest_of(content: bytes) -> str:
    """SHA-256 in hex of a file as if it were made at the beginning of time: two days' files are comparable."""
    return hashlib.sha256(_CREATED.sub(_NO_MOMENT, _ISSUED.sub(_NO_DAY, content, count=1), count=1)).hexdigest()


def disagreement(files: Sequence[CandidateLists]) -> list[str]:
    """What a 230c among these says otherwise than the 230b files."""
    parts = [lists for lists in files if lists.kind is not MessageKind.ALL_LISTS]
    wholes = [lists for lists in files if lists.kind is MessageKind.ALL_LISTS]
    return [finding.message for whole in wholes for finding in agreement(whole, parts)]


def no_total(missing: Sequence[str]) -> str:
    """Why there is no 230c: it would look whole while lists of these districts are missing."""
    return (
        f"Een 230c heeft de lijsten van alle kieskringen. Nog niet ingelezen: {', '.join(missing)}. "
        "Lees de 230b van die kieskringen in, of neem de 230b-bestanden."
    )
