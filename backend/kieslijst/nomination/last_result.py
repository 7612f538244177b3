"""What the last result of the same body says of a group, as far as the page on party and name tells (pure)."""

from dataclasses import replace

from kieslijst.elections.facts import election_facts
from kieslijst.elections.model import Election
from kieslijst.elections.results import Results
from kieslijst.law.facts import AppellationKind, GroupFacts
from kieslijst.law.results import Standing, standing
from kieslijst.nomination.model import Details


def standing_of(details: Details, election: Election, results: Results | None) -> Standing | None:
    """Exempt or not, 50 or 80 names, and the place in the numbering; None while there is nothing to go by."""
    if details.kind is None or (results is None and details.seats_before is None):
        return None
    group = GroupFacts(
        kind=AppellationKind(details.kind.value),
        appellation=details.appellation,
        seats_before=details.seats_before,
    )
    return standing(group, election_facts(election), results.appellations if results else None)


def with_official_seats(details: Details, found: Standing | None) -> Details:
    """The details with the seats of the official result where the group gave none."""
    if details.seats_before is not None or found is None or found.seats is None:
        return details
    return replace(details, seats_before=found.seats)
