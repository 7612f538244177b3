"""The municipal elections of 2026 as large as they were: the country's municipalities, 4,500 lists, 61,549 names."""

from collections.abc import Iterator
from itertools import accumulate

from infra.fictitious.people import chance
from infra.fictitious.trees import CSB, HSB
from infra.fictitious.worlds import World, invented, shares

from kieslijst.elections.catalogue import elections
from kieslijst.elections.definition import identifier_of, with_seats
from kieslijst.elections.model import Election
from kieslijst.exchange.election_definition import ElectionDefinition, Region, RegionCategory
from kieslijst.exchange.message import Header, Profile
from kieslijst.shared.election_type import ElectionType

MUNICIPALITIES, LISTS, CANDIDATES = 342, 4_500, 61_549
_FEWEST_LISTS = 5
_ROOM = 2_000
"""BSNs that a municipality may use, which come one by one."""


def council_elections() -> list[Election]:
    """The municipal elections of 2026 in the product's own catalogue, by code of the municipality."""
    found = [one for one in elections().values() if one.type is ElectionType.GR and one.election_date.year == 2026]  # noqa: PLR2004 - the year
    return sorted(found, key=lambda one: one.domain.id if one.domain else "")


def councils(seed: str = "GR26", *, share: float = 1, turn: int = 0, of: int = 1) -> Iterator[World]:
    """The worlds of this share of the municipalities, with that share of the lists and candidates, one by one.

    With `of` several take turns: each makes only the worlds of its own `turn`, 0 and up.
    """
    known = council_elections()[: round(MUNICIPALITIES * share)]
    luck = chance(f"councils {seed}")
    lists = shares(round(LISTS * share), [luck.randrange(4, 12) for _ in known], least=_FEWEST_LISTS)
    names = shares(round(CANDIDATES * share), [luck.randrange(1, 30) ** 2 for _ in range(sum(lists))])
    ends = list(accumulate(lists))
    for place, (election, end) in enumerate(zip(known, ends, strict=True)):
        seats = luck.randrange(4, 23) * 2 + 1
        if place % of == turn:
            sizes = names[end - lists[place] : end]
            yield invented(council(election, seats), seed=f"{seed} {election.code}", sizes=sizes, first=place * _ROOM)


def council(election: Election, seats: int) -> ElectionDefinition:
    """The 110a of a council with so many seats: one region, which has both committees."""
    known, domain = with_seats(election, seats), election.domain
    assert domain is not None, "a council belongs to a municipality"
    day = election.nomination_date
    return ElectionDefinition(
        header=Header(Profile(election.profile), issued=day),
        election=identifier_of(known),
        contest_id="geen",
        seats=seats,
        threshold=known.threshold,
        regions=(Region(RegionCategory.MUNICIPALITY, int(domain.id), domain.name, committees=(CSB, HSB)),),
    )
