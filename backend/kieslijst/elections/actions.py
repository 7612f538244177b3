"""Creating and completing elections."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.elections import catalogue, store
from kieslijst.elections.definition import (
    Definition,
    from_candidate_lists,
    from_catalogue,
    from_definition,
    supplemented,
    with_seats,
)
from kieslijst.elections.model import Election
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

CHAIN = "elections"


async def import_definition(actor: Actor, read: ElectionDefinition, *, at: datetime) -> Election:
    """Create the election of a 110a, or complete and renew the one that is there.

    Raises `Refused` when the file is of another type or day than the election with the same code, `Unreadable` when it
    does not say enough.
    """
    return await keep_definition(actor, from_definition(read), at=at)


async def keep_definition(actor: Actor, definition: Definition, *, at: datetime) -> Election:
    """As `import_definition`, from our own value."""
    async with transaction():
        return await _keep(actor, definition, at=at)


async def _keep(actor: Actor, definition: Definition, *, at: datetime) -> Election:
    election = definition.election
    if await store.insert(definition):
        await _record(actor, "election_created", definition, at=at)
        return election
    stored = await _locked(election)
    _check_same(stored.election, election)
    named = replace(election, authority_name=election.authority_name or stored.election.authority_name)
    renewed = replace(definition, election=named)
    if renewed != stored:
        await store.replace(renewed)
        await _record(actor, "election_completed", renewed, at=at)
    return named


async def open_election(actor: Actor, code: str, *, at: datetime) -> Election:
    """Give an election of the catalogue its rows, or give the one that has them. Raises `NotFound`."""
    stored = await store.by_slug(code)
    if stored is not None:
        return stored
    listed = catalogue.elections().get(code.lower())
    if listed is None:
        raise NotFound(f"De verkiezing {code[:100]} is er niet. Lees eerst de verkiezingsdefinitie (110a) in.")
    async with transaction():
        definition = from_catalogue(listed)
        if await store.insert(definition):
            await _record(actor, "election_created", definition, at=at)
    return listed


async def ensure_from_candidate_lists(
    actor: Actor,
    identifier: ElectionIdentifier,
    contest: ContestIdentifier,
    *,
    authority_name: str,
    at: datetime,
) -> Election:
    """The election of a file with candidate lists, inside the caller's transaction; created when it is not known.

    A created one is marked incomplete. Raises `Refused` when the file contradicts the election that is known.
    """
    told = from_candidate_lists(identifier, contest, authority_name=authority_name)
    listed = catalogue.elections().get(told.election.slug)
    definition = from_catalogue(listed) if listed is not None else told
    if await store.insert(definition):
        await _record(actor, "election_created", definition, at=at)
    stored = await _locked(told.election)
    _check_same(stored.election, told.election)
    if stored.election.completed:
        return stored.election
    fuller = supplemented(stored, told)
    if fuller != stored:
        await store.replace(fuller)
        await _record(actor, "election_completed", fuller, at=at)
    return fuller.election


async def name_committee(actor: Actor, election_id: UUID, committee_id: UUID, *, at: datetime) -> None:
    """Say which organisation's committee holds an election."""
    async with transaction():
        stored = await store.election(election_id, locked=True)
        if stored is None:
            raise NotFound("Deze verkiezing is er niet.")
        await store.set_committee(election_id, committee_id)
        await record(
            CHAIN,
            "committee_named",
            actor=actor,
            subject=("election", stored.code),
            at=at,
            after={"committee": str(committee_id)},
        )


async def _locked(election: Election) -> Definition:
    await store.election(election.id, locked=True)
    stored = await store.definition(election.id)
    if stored is None:
        raise NotFound(f"De verkiezing {election.code} is er niet meer.")
    return stored


async def set_seats(actor: Actor, election_id: UUID, seats: int, *, at: datetime) -> Election:
    """Say how many seats are to be filled, while no 110a has said it. Raises `Refused` when one has."""
    async with transaction():
        stored = await store.election(election_id, locked=True)
        whole = await store.definition(election_id)
        if stored is None or whole is None:
            raise NotFound("Deze verkiezing is er niet.")
        if stored.completed:
            raise Refused(
                "Het aantal zetels staat in de verkiezingsdefinitie (110a). Lees een nieuwe in als het anders is."
            )
        known = with_seats(stored, seats)
        await store.replace(replace(whole, election=known))
        await record(
            CHAIN,
            "seats_set",
            actor=actor,
            subject=("election", stored.code),
            at=at,
            before={"seats": stored.seats},
            after={"seats": seats},
        )
    return known


def _check_same(stored: Election, told: Election) -> None:
    for word, ours, theirs in (
        ("soort", stored.type, told.type),
        ("dag van stemming", stored.election_date, told.election_date),
        ("dag van kandidaatstelling", stored.nomination_date, told.nomination_date),
    ):
        if ours != theirs:
            raise Refused(
                f"Dit bestand past niet bij {stored.code}: de {word} is in het bestand {theirs} en hier {ours}. "
                "Vraag de maker welk bestand goed is."
            )


async def _record(actor: Actor, event: str, definition: Definition, *, at: datetime) -> None:
    election = definition.election
    after = {
        "name": election.name,
        "election_date": election.election_date.isoformat(),
        "seats": election.seats,
        "districts": len(election.districts),
        "appellations": len(definition.register),
        "completed": election.completed,
    }
    await record(CHAIN, event, actor=actor, subject=("election", election.code), at=at, after=after)
