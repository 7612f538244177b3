"""A reason to reject a file, in its content or in its receiver."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tests.exchange.contract.edits import Edit

from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.election_definition import ElectionDefinition

Value = ElectionDefinition | CandidateLists

UNREADABLE = "cannot be opened"
"""In place of a check: the reader says in one line that these bytes are no message."""
SCHEMA = "schema"
"""In place of a check: the published schemas of the profile refuse it."""


class Export(StrEnum):
    """What keeps our exporter from making such a file."""

    REFUSED = "refused"
    CANNOT = "cannot be said in the values"


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason that lies in the content. `edit` gives a good file the fault, `spoil` a value when reading it cannot."""

    source: str
    what: str
    check: str
    data: bytes
    edit: Edit
    export: Export = Export.REFUSED
    beside: bool = False
    spoil: Callable[[], Value] | None = None


@dataclass(frozen=True, slots=True)
class Receiver:
    """A reason that lies in the receiver: `check` tells it on the page, or `instead` says why nothing has to."""

    source: str
    what: str
    check: str = ""
    instead: str = ""


CANNOT = Export.CANNOT
