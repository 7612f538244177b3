"""The decided lists: EML 230b (one district, public) and EML 230c (all districts, for the committee)."""

from dataclasses import dataclass

from kieslijst.exchange.candidate import CandidateList
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header, MessageKind


@dataclass(frozen=True, slots=True)
class DistrictLists:
    """The lists of one electoral district, in the order of the file."""

    contest: ContestIdentifier
    lists: tuple[CandidateList, ...]


@dataclass(frozen=True, slots=True)
class CandidateLists:
    """A whole 230b (one district) or 230c (each district that has lists)."""

    header: Header
    election: ElectionIdentifier
    districts: tuple[DistrictLists, ...]
    kind: MessageKind = MessageKind.DISTRICT_LISTS
