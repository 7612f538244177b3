"""Checks on a 110a outside its tree: seats, threshold, voting, districts, register (import contract 4.2)."""

from collections import Counter
from collections.abc import Iterator

from kieslijst.exchange.checks.finding import error, info, warning
from kieslijst.exchange.election_definition import ElectionDefinition

_THRESHOLDS = {"GR1": 50, "GR2": 25, "PS1": 25, "PS2": 25, "AB2": 25, "TK": 25, "EK": 100, "EP": 10}
_LARGE = 19
_LARGEST_COUNCIL = 45
_CONTESTS = {
    "GR1": "geen",
    "GR2": "geen",
    "AB1": "geen",
    "AB2": "geen",
    "PS1": "geen",
    "ER1": "geen",
    "PS2": "alle",
} | {"TK": "alle", "EK": "alle"}


@error
def voting_method_is_spv(definition: ElectionDefinition) -> Iterator[str]:
    if definition.voting_method != "SPV":
        yield f"VotingMethod is “{definition.voting_method[:20]}”; verwacht was SPV. Abacus leest het bestand niet."


@info
def max_votes_is_empty(definition: ElectionDefinition) -> Iterator[str]:
    if definition.max_votes not in (None, 1):
        yield f"MaxVotes is {definition.max_votes}. Abacus toont dat als het aantal kiezers; gewoonlijk is het leeg."


@error
def seats_fit_the_subcategory(definition: ElectionDefinition) -> Iterator[str]:
    seats, kind = definition.seats, definition.election.subcategory
    if seats is None or seats < 1:
        yield "Het aantal zetels (NumberOfSeats) ontbreekt of is nul."
    elif kind in ("GR1", "AB1", "ER1") and seats >= _LARGE:
        yield f"Bij {kind} horen minder dan {_LARGE} zetels; in het bestand staan er {seats}."
    elif kind in ("GR2", "AB2") and seats < _LARGE:
        yield f"Bij {kind} horen {_LARGE} zetels of meer; in het bestand staan er {seats}."
    elif kind == "GR2" and seats > _LARGEST_COUNCIL:
        yield f"Een gemeenteraad heeft hoogstens {_LARGEST_COUNCIL} zetels; in het bestand staan er {seats}."


@error
def threshold_fits_the_subcategory(definition: ElectionDefinition) -> Iterator[str]:
    expected = _THRESHOLDS.get(definition.election.subcategory)
    if definition.threshold is None:
        yield "De voorkeurdrempel (PreferenceThreshold) ontbreekt."
    elif expected is not None and definition.threshold != expected:
        yield (
            f"De voorkeurdrempel is {definition.threshold} procent van de kiesdeler; "
            f"bij {definition.election.subcategory} hoort {expected}."
        )


@warning
def contest_fits_the_districts(definition: ElectionDefinition) -> Iterator[str]:
    expected = _CONTESTS.get(definition.election.subcategory)
    if expected is not None and definition.contest_id != expected:
        yield f"ContestIdentifier is “{definition.contest_id[:20]}”; verwacht was {expected}."


@warning
def appellations_are_there(definition: ElectionDefinition) -> Iterator[str]:
    for name, times in Counter(each.appellation for each in definition.registered).items():
        if not name:
            yield "In het register staat een lege aanduiding."
        elif times > 1:
            yield f"De aanduiding “{name[:60]}” staat {times} keer in het register; verwacht was één keer."


DEFINITION = (
    voting_method_is_spv,
    max_votes_is_empty,
    seats_fit_the_subcategory,
    threshold_fits_the_subcategory,
    contest_fits_the_districts,
    appellations_are_there,
)
