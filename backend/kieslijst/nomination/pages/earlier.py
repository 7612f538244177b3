"""The earlier nominations that a page offers to start from."""

from collections.abc import Iterable

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.model import Nomination
from kieslijst.web.i18n import Text, mark

EarlierOptions = tuple[tuple[str, Text], ...]


async def earlier_options(nominations: Iterable[Nomination]) -> EarlierOptions:
    """Value and words of each, newest election first, with the day of the vote and whether it is a practice."""
    found = list(nominations)
    known = await elections.elections_by_id({each.election_id for each in found})
    ordered = sorted(found, key=lambda each: (known[each.election_id].election_date, str(each.id)), reverse=True)
    return tuple((str(each.id), _named(each, known[each.election_id])) for each in ordered)


def _named(each: Nomination, election: Election) -> Text:
    day = f"{election.election_date:%d-%m-%Y}"
    if each.is_practice:
        return mark("%(election)s, %(day)s (oefening)", election=election.name, day=day)
    return mark("%(election)s, %(day)s", election=election.name, day=day)
