"""A published file, and that somebody asked for files, as immutable values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kieslijst.exchange import hash_code
from kieslijst.exchange.message import MessageKind
from kieslijst.shared.actor import Actor


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file that was made once: the 230b of a district, or the 230c of all of them (contest "alle").

    `version` counts the versions of this message about this district; `sha256` is in hex.

    `says` is a digest of what the file says apart from the moment it was made: equal decisions make no new version.
    """

    id: UUID
    kind: MessageKind
    contest_id: str
    contest_name: str
    version: int
    name: str
    sha256: str
    size: int
    says: str
    made_at: datetime
    made_by: str

    @property
    def is_total(self) -> bool:
        """Whether it has the lists of all districts."""
        return self.kind is MessageKind.ALL_LISTS

    @property
    def hash_in_groups(self) -> str:
        """16 groups of 4, as people compare them."""
        return hash_code.group(self.sha256)

    @property
    def hash_text(self) -> str:
        """The text file that goes beside the file."""
        return f"eml_hash {self.name}\n{self.hash_in_groups}\n"

    @property
    def hash_name(self) -> str:
        return f"{self.name}.txt"


@dataclass(frozen=True, slots=True)
class HashCheck:
    """Somebody compared the hash on paper with the one of the file that is kept, and they were equal."""

    at: datetime
    by: str


class RequestState(StrEnum):
    """How far the jobs process is with the files that somebody asked for."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Request:
    """That somebody asked for the files of an election: the last time, when, and what came of it.

    `note` says why the files could not be made, in words for the committee.
    """

    election_id: UUID
    state: RequestState
    actor: Actor
    asked_at: datetime
    note: str = ""
