"""In which languages the papers of an election may be made (Kiesbesluit H 2(5); `forms.md` 0.2)."""

from kieslijst.documents.words.inputs import Language, PrintedElection
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused

_OF_A_REGION = {ElectionType.PS, ElectionType.WS, ElectionType.GR}


def languages_for(election: PrintedElection) -> tuple[Language, ...]:
    """The languages to choose from, Dutch first; Frisian only for a body of Fryslân."""
    frisian = election.in_fryslan and election.type in _OF_A_REGION
    return (Language.NL, Language.FY) if frisian else (Language.NL,)


def require_language(election: PrintedElection, language: Language) -> None:
    """Raises `Refused` when the papers of this election may not be in this language."""
    if language not in languages_for(election):
        raise Refused(
            "Papieren in het Fries zijn er alleen voor provinciale staten van Fryslân, Wetterskip Fryslân en de "
            "gemeenteraden in Fryslân (Kiesbesluit H 2, vijfde lid). Kies voor deze verkiezing het Nederlands."
        )
