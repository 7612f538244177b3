"""Model Ya 7, the governor's statement with the papers of a list (Kieswet Ya 7, Ya 31, Ya 32)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.escort import Escort, EscortPage, escort_page


@dataclass(frozen=True, slots=True)
class Ya7(Escort):
    """Input of model Ya 7."""


def ya7_page(form: Ya7) -> EscortPage:
    """The words of a Ya 7. Raises `NotThroughGovernor` for other elections than TK, EK and EP."""
    return escort_page(form)


MODEL: Model[Ya7] = Model("ya7", ya7_page)
