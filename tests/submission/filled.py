"""A group with a nomination that has no errors, for the tests of submission."""

from collections.abc import Iterator
from uuid import UUID, uuid4

from tests.builders import NOW, contact, election, party_editor, person

from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.elections.model import Election
from kieslijst.identity.actions.administration import create_organisation
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.nomination.actions import nominations, persons
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor
from kieslijst.submission.freezing import Randomness


def some_codes(seed: int = 0) -> Randomness:
    """Codes that differ from call to call, and are the same in every run."""
    numbers: Iterator[int] = iter(range(seed, seed + 10_000))
    return Randomness(below=lambda top: next(numbers) % top, new_id=uuid4)


async def filled(people: int = 3, *, is_practice: bool = False) -> tuple[Actor, UUID]:
    """A group of ours with a nomination that has no errors."""
    actor = party_editor()
    assert actor.organisation_id is not None
    group = Organisation(actor.organisation_id, OrganisationKind.POLITICAL_GROUP, "Streekbelang Juinen")
    await create_organisation(group, actor=SYSTEM_OPERATOR, now=NOW)
    election_id = (await council()).id
    list_id = uuid4()
    nomination_id = await nominations.start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=actor.organisation_id,
        election_id=election_id,
        list_id=list_id,
        at=NOW,
        is_practice=is_practice,
    )
    details = Details(AppellationKind.REGISTERED, "Streekbelang Juinen", seats_before=2)
    await nominations.change_details(actor, nomination_id, details, revision=1, at=NOW)
    await nominations.change_contacts(actor, nomination_id, submitter=contact(), substitutes=(contact(1),), at=NOW)
    bsns = ("123456782", "111222333", "999990019")
    added = [person(number, bsn=bsns[number]) for number in range(people)]
    await persons.add_persons(actor, nomination_id, added, list_id=list_id, at=NOW)
    return actor, nomination_id


async def council() -> Election:
    return await keep_definition(SYSTEM_OPERATOR, Definition(election()), at=NOW)
