"""One place on one list."""

from dataclasses import dataclass

from kieslijst.law.facts import CandidateFacts, ListFacts


@dataclass(frozen=True, slots=True)
class Placement:
    """A candidate with the list it is a place on."""

    list_: ListFacts
    candidate: CandidateFacts
