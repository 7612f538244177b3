"""Model Ya 9, the governor's statement with the papers of a repair on an island (Kieswet Ya 9, Ya 31a, Ya 32)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.escort import Escort, EscortPage, escort_page


@dataclass(frozen=True, slots=True)
class Ya9(Escort):
    """Input of model Ya 9."""


def ya9_page(form: Ya9) -> EscortPage:
    """The words of a Ya 9. Raises `NotThroughGovernor` for other elections than TK, EK and EP."""
    return escort_page(form)


MODEL: Model[Ya9] = Model("ya9", ya9_page)
