"""The nomination (EML 210): one list as the political group hands it in, with who hands it in."""

from dataclasses import dataclass, field
from enum import StrEnum

from kieslijst.exchange.candidate import CandidateList
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.person_name import PersonName


class JobTitle(StrEnum):
    """What a proposer does; the last two belong to list combinations, which the law no longer knows."""

    SUBMITTER = "inleveraar"
    SUBSTITUTE = "plaatsvervanger van de inleveraar"
    COMBINATION_AGENT = "gemachtigde voor het aangaan van lijstencombinaties"
    COMBINATION_SUBSTITUTE = "plaatsvervanger voor het aangaan van lijstencombinaties"


@dataclass(frozen=True, slots=True)
class Proposer:
    """A list submitter or a substitute; `order` counts the substitutes ("1", "2") and is empty for the submitter."""

    name: PersonName
    job: JobTitle
    address: PostalAddress = field(default_factory=PostalAddress)
    order: str = ""
    residence: Residence = field(default_factory=Residence)


@dataclass(frozen=True, slots=True)
class Nomination:
    """A whole 210. `contests` are the districts the list is for; without them `contest` says all there is.

    For part of the districts `contest` names only the first one (EML_NL, kr:Contests).
    """

    header: Header
    election: ElectionIdentifier
    contest: ContestIdentifier
    candidate_list: CandidateList
    contests: tuple[ContestIdentifier, ...] = ()
    proposers: tuple[Proposer, ...] = ()
