"""How the examination's states and kinds are called on screen."""

from kieslijst.examination.facts import Standing
from kieslijst.examination.model.numbering import Entrant, Round, Tie
from kieslijst.examination.model.omission import OmissionState
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import Ruling, RulingKind
from kieslijst.web.i18n import Text, mark, nmark

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


def reason_of(entrant: Entrant, *, is_drawn: bool) -> Text:
    """Why a group gets its number (Kieswet I 14, I 15; Senate S 12)."""
    if entrant.round is Round.VOTES:
        votes = _votes(entrant.measure)
        reason = mark("Had een zetel, met %(votes)s bij de vorige verkiezing", votes=votes)
    else:
        reason = nmark(
            "Had geen zetel; geldig in %(n)s kieskring", "Had geen zetel; geldig in %(n)s kieskringen", entrant.measure
        )
    return mark("%(reason)s; daarna door loting", reason=reason) if is_drawn else reason


def tie_words(tie: Tie) -> Text:
    """What the groups of a tie have in common."""
    if tie.round is Round.VOTES:
        return mark("Zij hadden evenveel stemmen: %(votes)s.", votes=tie.measure)
    return nmark(
        "Hun lijsten zijn geldig in evenveel kieskringen: %(n)s.",
        "Hun lijsten zijn geldig in evenveel kieskringen: %(n)s.",
        tie.measure,
    )


def _votes(count: int) -> Text:
    return nmark("%(n)s stem", "%(n)s stemmen", count)
