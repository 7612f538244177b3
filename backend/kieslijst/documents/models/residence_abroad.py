"""Declaration of intended residence outside the Netherlands (Pa 12; `forms.md` 7, 12.1)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.declarations import require_election
from kieslijst.documents.parts.residence_declaration import ResidenceDeclaration, ResidencePage, residence_page
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class ResidenceAbroad(ResidenceDeclaration):
    """For a candidate of the college of Dutch people abroad who lives in the Netherlands."""


def residence_abroad_page(form: ResidenceAbroad) -> ResidencePage:
    """The words. Raises `PositionsBroken`, and `Refused` for another election than KCNI."""
    require_election(form, (ElectionType.KCNI,), paper="De verklaring van voorgenomen vestiging buiten Nederland")
    return residence_page(form)


MODEL: Model[ResidenceAbroad] = Model("residence_abroad", residence_abroad_page)
