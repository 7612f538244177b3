"""What an election, its body and its area are called on paper (`forms.md` 1.5)."""

from dataclasses import dataclass

from kieslijst.documents.words.inputs import Language, PrintedElection
from kieslijst.documents.words.languages import require_language
from kieslijst.documents.words.sentences import sentences
from kieslijst.shared.election_type import ElectionType

_AUTHORITY_WORDS = ("waterschap", "wetterskip", "hoogheemraadschap")


@dataclass(frozen=True, slots=True)
class Named:
    """`phrase` follows "de verkiezing van" and names the body ("de gemeenteraad van Juinen"); `area` is
    where residents of that body live ("de gemeente"), "" where no paper speaks of it."""

    phrase: str
    area: str


def election_named(election: PrintedElection, language: Language) -> Named:
    """The words for an election in the language of the paper.

    Raises `Refused` for a language that the papers of this election may not have.
    """
    require_language(election, language)
    say = sentences("elections", language)
    key = election.type.lower()
    if election.type is ElectionType.WS and election.area.casefold().startswith(_AUTHORITY_WORDS):
        key = "ws_full_name"
    return Named(phrase=say(f"{key}_phrase", area=election.area), area=say(f"{key}_area", area=election.area))
