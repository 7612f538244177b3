"""What pages and other slices ask of elections; an election of the catalogue counts before it has rows."""

from datetime import date
from uuid import UUID

from kieslijst.elections import catalogue, store
from kieslijst.elections.definition import Definition
from kieslijst.elections.model import Election
from kieslijst.elections.results import Results, last_results
from kieslijst.shared.errors import NotFound

_SOON = 2 * 365
"""Days; nobody begins a list earlier, and the catalogue goes on for years."""


async def election(election_id: UUID) -> Election:
    """An election that has rows. Raises `NotFound`."""
    found = await store.election(election_id)
    if found is None:
        raise NotFound("Deze verkiezing is er niet.")
    return found


async def election_by_code(code: str) -> Election:
    """An election by its EML id, in any case; from the rows, else from the catalogue. Raises `NotFound`."""
    found = await store.by_slug(code) or catalogue.elections().get(code.lower())
    if found is None:
        raise NotFound(f"De verkiezing {code[:100]} is er niet. Lees eerst de verkiezingsdefinitie (110a) in.")
    return found


async def elections() -> list[Election]:
    """All elections that have rows, newest election day first."""
    return await store.elections()


async def elections_by_id(election_ids: set[UUID]) -> dict[UUID, Election]:
    """The elections with these ids, in one go."""
    return {found.id: found for found in await store.elections() if found.id in election_ids}


async def elections_of(committee_id: UUID) -> list[Election]:
    """The elections whose committee is this organisation, newest first."""
    return await store.of_committee(committee_id)


async def committee_of(election_id: UUID) -> UUID | None:
    """The organisation whose committee holds an election, if one was named."""
    return await store.committee_of(election_id)


async def definition(code: str) -> Definition:
    """An election with its tree and register. Raises `NotFound`."""
    found = await election_by_code(code)
    whole = await store.definition(found.id)
    if whole is None:
        raise NotFound(f"Van de verkiezing {found.code} is nog geen verkiezingsdefinitie (110a) ingelezen.")
    return whole


async def coming_elections(today: date) -> list[Election]:
    """The elections that are nominated today or within two years, nearest first; the catalogue's included."""
    known = {found.slug: found for found in await store.elections()}
    listed = {**catalogue.elections(), **known}.values()
    coming = [election for election in listed if 0 <= (election.nomination_date - today).days <= _SOON]
    return sorted(coming, key=lambda election: (election.nomination_date, election.name))


async def committees() -> list[tuple[Election, UUID | None]]:
    """Every election that has rows with the organisation whose committee holds it, newest first."""
    return await store.with_committees()


async def previous_results(election: Election) -> Results | None:
    """The official results of the last election of the same body; None when they are not at hand."""
    return last_results(election, [*catalogue.elections().values(), *await store.elections()])
