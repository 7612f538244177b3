"""A party with one list of many people, in an election with twenty districts."""

from uuid import UUID, uuid4

from tests.builders import NOW, person

from kieslijst.elections.actions import open_election
from kieslijst.elections.queries import elections
from kieslijst.nomination.actions import lists, nominations, persons
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor

CODE = "TK2030"
DISTRICTS = 20


async def started(actor: Actor, people: int = 80, *, organisation_id: UUID | None = None) -> Nomination:
    """The list holds for district 1 only."""
    opened = [each for each in await elections() if each.code == CODE]
    election = opened[0] if opened else await open_election(SYSTEM_OPERATOR, CODE, at=NOW)
    nomination_id, list_id = uuid4(), uuid4()
    organisation = organisation_id or actor.organisation_id
    assert organisation is not None
    await nominations.start_nomination(
        actor,
        nomination_id=nomination_id,
        organisation_id=organisation,
        election_id=election.id,
        list_id=list_id,
        at=NOW,
    )
    added = [person(number, bsn="") for number in range(people)]
    await persons.add_persons(actor, nomination_id, added, list_id=list_id, at=NOW)
    await lists.change_districts(actor, nomination_id, list_id, districts=(1,), at=NOW)
    return await nomination_for(actor, nomination_id)
