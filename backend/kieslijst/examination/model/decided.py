"""The decided lists: what may leave the committee, per district, in the order of the numbers."""

from dataclasses import dataclass

from kieslijst.elections.model import Election
from kieslijst.examination.model.received import Candidate, Contest, FileHead, ReceivedList, Submission


@dataclass(frozen=True, slots=True)
class DecidedList:
    """A valid list in one district. `appellation` is empty when the list goes without a name.

    `candidates` are those who stay, each with a number.
    """

    submission: Submission
    received: ReceivedList
    number: int
    appellation: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class DecidedDistrict:
    """The valid lists of one district by number; `head` is there when a file brought them."""

    contest: Contest
    lists: tuple[DecidedList, ...]
    head: FileHead | None


@dataclass(frozen=True, slots=True)
class DecidedLists:
    """All valid lists of an election; districts without a valid list are left out.

    `missing` names the districts of which no decided lists were imported; empty for lists that were examined here.
    """

    election: Election
    districts: tuple[DecidedDistrict, ...]
    missing: tuple[str, ...] = ()
