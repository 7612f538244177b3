"""What the last result of the same body says of a group, as far as the page on party and name tells (pure)."""

from dataclasses import replace

from kieslijst.elections.facts import election_facts
from kieslijst.elections.model import Election
from kieslijst.elections.results import Results
from kieslijst.law.facts import AppellationKind, GroupFacts
from kieslijst.law.results import Standing, standing
from kieslijst.nomination.background import Background, highest_single
from kieslijst.nomination.model import AppellationKind as Kind
from kieslijst.nomination.model import Details

NO_BACKGROUND = Background()


def standing_of(
    details: Details, election: Election, results: Results | None, *, background: Background = NO_BACKGROUND
) -> Standing | None:
    """Exempt or not, 50 or 80 names, and the place in the numbering; None while there is nothing to go by."""
    said = details.seats_before is not None or any(part.seats is not None for part in background.parts)
    if details.kind is None or (results is None and not said and details.kind is not Kind.UNNAMED):
        return None
    group = GroupFacts(
        kind=AppellationKind(details.kind.value),
        appellation=details.appellation,
        seats_before=details.seats_before,
        parts=background.facts if details.kind is Kind.MERGED else (),
    )
    official = results.appellations if results else None
    return standing(group, election_facts(election), official, former_name=background.former_name)


def with_official_seats(details: Details, found: Standing | None) -> Details:
    """The details with the seats of the official result where the group gave none; of several groups the highest."""
    if details.seats_before is not None or found is None:
        return details
    seats = highest_single(found.group.parts) if details.kind is Kind.MERGED else found.seats
    return replace(details, seats_before=found.seats if seats is None else seats)
