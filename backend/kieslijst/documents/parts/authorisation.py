"""What the models H 3-1 and H 3-2 share: who gives the list submitter leave to use an appellation."""

from collections.abc import Collection
from dataclasses import dataclass

from kieslijst.documents.parts.candidate_table import ListedCandidate, listed_candidates
from kieslijst.documents.words.district_names import PrintedDistricts, printed_districts
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.person_name import PersonName

_NOBODY = PersonName()


@dataclass(frozen=True, slots=True)
class Agent:
    """The authorised agent, or the deputy, of one group; what is not known is left to be filled in by hand."""

    name: PersonName = _NOBODY
    legal_name: str = ""
    """Full name of the group in its articles of association."""


NO_AGENT = Agent()


@dataclass(frozen=True, slots=True)
class AgentLines:
    """The two lines of an agent's block that are printed; "" is filled in by hand."""

    name: str
    legal_name: str


@dataclass(frozen=True, slots=True)
class AuthorisationPage:
    """What the templates of H 3-1 and H 3-2 print, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    districts: PrintedDistricts
    appellation: str
    submitter: str
    candidates: tuple[ListedCandidate, ...]
    agents: tuple[AgentLines, ...]
    title: str


_SECTIONS = ("election", "districts", "appellation", "permission", "candidates", "signature")


def authorisation_page(
    shown: PrintedList, edition: Edition, *, submitter: PersonName | None, agents: Collection[Agent]
) -> AuthorisationPage:
    """The words of either model. Raises `PositionsBroken` when the candidates are not numbered 1 to n."""
    return AuthorisationPage(
        stamp=stamp_of(edition, subject=0),
        number=numbered(_SECTIONS, without={"districts"} if not shown.districts.several_in_election else set()),
        election=election_named(shown.election, edition.language),
        districts=printed_districts(shown.districts),
        appellation=shown.appellation.text,
        submitter=submitter.surname_first if submitter else "",
        candidates=listed_candidates(shown.candidates, edition.language),
        agents=tuple(AgentLines(agent.name.surname_first, agent.legal_name) for agent in agents),
        title=shown.appellation.text,
    )
