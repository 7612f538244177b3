"""Declaration of intended residence (Kieswet H 7(3), Ya 13, Ya 22; `forms.md` 7)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.declarations import require_election
from kieslijst.documents.parts.residence_declaration import ResidenceDeclaration, ResidencePage, residence_page
from kieslijst.shared.election_type import ElectionType

ELECTIONS = (ElectionType.PS, ElectionType.WS, ElectionType.GR, ElectionType.ER, ElectionType.KC)


@dataclass(frozen=True, slots=True)
class IntendedResidence(ResidenceDeclaration):
    """For a candidate who does not live in the area of the body."""


def intended_residence_page(form: IntendedResidence) -> ResidencePage:
    """The words. Raises `PositionsBroken`, and `Refused` for an election that asks no such declaration."""
    require_election(form, ELECTIONS, paper="De verklaring van voorgenomen vestiging")
    return residence_page(form)


MODEL: Model[IntendedResidence] = Model("intended_residence", intended_residence_page)
