"""The kinds of election that the Kieswet knows, as Kieslijst names them."""

from enum import StrEnum


class ElectionType(StrEnum):
    """Code of an election type; `eml_category` gives the word that EML_NL uses for it (EML_NL, ElectionCategory)."""

    TK = "TK"
    """Tweede Kamer (House of Representatives)."""
    EK = "EK"
    """Eerste Kamer (Senate)."""
    PS = "PS"
    """Provinciale staten (provincial council)."""
    WS = "WS"
    """Algemeen bestuur van een waterschap (water board); AB in EML_NL."""
    GR = "GR"
    """Gemeenteraad (municipal council)."""
    EP = "EP"
    """European Parliament."""
    ER = "ER"
    """Eilandsraad (island council)."""
    KC = "KC"
    """Kiescollege of Bonaire, Sint Eustatius or Saba."""
    KCNI = "KCNI"
    """Kiescollege for Dutch nationals who live abroad."""

    @property
    def eml_category(self) -> str:
        return {"WS": "AB", "KCNI": "KC"}.get(self.value, self.value)
