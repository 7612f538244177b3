"""Whose election is it: every id that comes from outside passes here first."""

from uuid import UUID

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound

_NOT_HERE = "Deze verkiezing is er niet, of zij hoort bij een ander stembureau."


async def own_election(actor: Actor, election_id: UUID) -> Election:
    """An election of the actor's committee (any for the system operator). Raises `NotFound` otherwise."""
    return await _own(actor, await elections.election(election_id))


async def own_election_by_code(actor: Actor, code: str) -> Election:
    """The same by code, in any case ("gr2026_stadskanaal")."""
    return await _own(actor, await elections.election_by_code(code))


async def own_elections(actor: Actor) -> list[Election]:
    """The elections of the actor's committee, newest first."""
    if actor.organisation_id is None:
        return []
    return await elections.elections_of(actor.organisation_id)


async def _own(actor: Actor, election: Election) -> Election:
    if actor.is_system:
        return election
    committee = await elections.committee_of(election.id)
    if committee is None or committee != actor.organisation_id:
        raise NotFound(_NOT_HERE)
    return election
