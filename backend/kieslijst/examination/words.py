"""How the examination's states and kinds are called on screen."""

from kieslijst.examination.facts import Standing
from kieslijst.examination.model.numbering import Numbered, Tie
from kieslijst.examination.model.omission import OmissionState
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import Ruling, RulingKind
from kieslijst.law import numbering as law
from kieslijst.law.wording import explain
from kieslijst.web.i18n import Text, mark

OMISSION_STATES: dict[OmissionState, tuple[str, Text]] = {
    OmissionState.OPEN: ("warning", mark("Nog open")),
    OmissionState.REPAIRED: ("done", mark("Hersteld")),
    OmissionState.NOT_REPAIRED: ("error", mark("Niet hersteld")),
}
"""Mark and words of each state."""

_STANDS: dict[tuple[RulingKind, bool], tuple[str, Text]] = {
    (RulingKind.LIST, True): ("done", mark("Geldig")),
    (RulingKind.LIST, False): ("error", mark("Niet geldig")),
    (RulingKind.CANDIDATE, True): ("done", mark("Blijft staan")),
    (RulingKind.CANDIDATE, False): ("error", mark("Geschrapt")),
    (RulingKind.APPELLATION, True): ("done", mark("Blijft staan")),
    (RulingKind.APPELLATION, False): ("error", mark("Geschrapt")),
}
UNDECIDED = ("todo", mark("Nog geen besluit"))


def state_of(kind: RulingKind, ruling: Ruling | None) -> tuple[str, Text]:
    """Mark and words of a decision, or of its absence."""
    return UNDECIDED if ruling is None else _STANDS[kind, ruling.stands]


def progress_of(standing: Standing, submission: Submission) -> tuple[str, Text]:
    """How far the committee is with one submission."""
    rulings = [standing.rulings.on(RulingKind.LIST, district.id) for district in submission.districts]
    decided = sum(ruling is not None for ruling in rulings)
    if decided < len(rulings):
        words = mark("%(decided)s van %(all)s besluiten genomen", decided=decided, all=len(rulings))
        return ("busy" if decided else "todo", words if decided else UNDECIDED[1])
    if not standing.is_valid_anywhere(submission):
        return ("error", mark("Niet geldig"))
    valid = sum(ruling is not None and ruling.stands for ruling in rulings)
    return ("done", mark("Geldig") if valid == len(rulings) else mark("Geldig in een deel van de kieskringen"))


def reason_of(numbered: Numbered, language: str = "nl") -> str:
    """Why a group gets its number, in one sentence."""
    entrant = numbered.entrant
    given = law.Numbered(
        str(entrant.id),
        numbered.number,
        law.Round(entrant.round),
        entrant.measure,
        by_lot=numbered.is_drawn,
        equals=numbered.equals,
    )
    return explain(given, language)


def tie_words(tie: Tie, language: str) -> str:
    """Between which groups a lot must be drawn, and for which numbers."""
    ids = tuple(str(entrant.id) for entrant in tie.entrants)
    names = tuple(sorted(entrant.label for entrant in tie.entrants))
    return explain(law.Draw(ids, tie.first, law.Round(tie.round), tie.measure, names), language)
