"""A demonstration with something in every room, for the walks past all pages: `House.built(service)`.

As a program it fills the demonstration of the data folder in `KIESLIJST_DATA_DIR` and prints what it made, as JSON.
"""

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from uuid import uuid4

from tests.builders import contact, person
from tests.committee import CODES, hand_in, snapshot
from tests.nomination.twenty import started
from tests.supervisor.service import ROOT, Service

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.identity.actions.invitations import invite
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, OTHER_PARTY
from kieslijst.identity.store import accounts
from kieslijst.nomination.actions import nominations, persons
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.settings import settings
from kieslijst.shared.actor import Actor, Role
from kieslijst.supervisor.visit import in_database

_BSNS = ("123456782", "111222333", "999990019")


@dataclass(frozen=True, slots=True)
class House:
    """Paths and codes of what was made; the party is Sanne Kuipers'."""

    ready: str
    """A nomination for the council that has no errors."""
    many: str
    """A list of eight for district 1 of twenty, in a nomination with errors and with two people who look alike."""
    invitation: str
    codes: tuple[str, str]
    """On the papers of two groups for the council, not yet received."""

    @classmethod
    def built(cls, service: Service) -> "House":
        environment = {**os.environ, "KIESLIJST_DATA_DIR": str(service.folder), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "e2e.house"]
        said = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
        return cls(**json.loads(said.stdout.splitlines()[-1]))


async def _built() -> House:
    sanne = await _owner()
    council = next(each for each in await elections.elections() if each.name.startswith("Gemeenteraad Juinen"))
    await invite(sanne, "nieuw@voorbeeld.example", Role.PARTY_READER, token="huis", now=settings().clock())  # invented
    codes = (CODES[0], CODES[1])
    for code, group in zip(codes, (JUINEN_PARTY.name, OTHER_PARTY.name), strict=True):
        await hand_in(snapshot(council, group), code=code)
    return House(await _ready(sanne, council), await _many(sanne), "/invitation/huis", codes)


async def _owner() -> Actor:
    found = await accounts.by_email(INVENTED[0].email)
    assert found is not None
    return found.actor(found.memberships[0])


async def _ready(sanne: Actor, council: Election) -> str:
    now, list_id = settings().clock(), uuid4()
    assert sanne.organisation_id is not None
    nomination_id = await nominations.start_nomination(
        sanne,
        nomination_id=uuid4(),
        organisation_id=sanne.organisation_id,
        election_id=council.id,
        list_id=list_id,
        at=now,
    )
    details = Details(AppellationKind.REGISTERED, JUINEN_PARTY.name, seats_before=2)
    await nominations.change_details(sanne, nomination_id, details, revision=1, at=now)
    await nominations.change_contacts(sanne, nomination_id, submitter=contact(), substitutes=(contact(1),), at=now)
    added = [person(number, bsn=bsn) for number, bsn in enumerate(_BSNS)]
    await persons.add_persons(sanne, nomination_id, added, list_id=list_id, at=now)
    return f"/party/{nomination_id}"


async def _many(sanne: Actor) -> str:
    nomination = await started(sanne, 8)
    await persons.add_persons(sanne, nomination.id, [person(0, bsn="")], list_id=None, at=settings().clock())
    return f"/party/{nomination.id}/lists/{nomination.lists[0].id}"


if __name__ == "__main__":
    print(json.dumps(asdict(in_database(_built))))  # noqa: T201  # the answer to the test that started it
