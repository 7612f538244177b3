"""A program that fills a running demonstration through actions, started by `e2e.parties`.

For the data folder in `KIESLIJST_DATA_DIR`: `python -m e2e.seeding parties NUMBER` makes parties, and
`python -m e2e.seeding twenty ORGANISATION PEOPLE` makes a nomination with one list in the election with twenty
districts and prints the path of the list. `python -m e2e.seeding away ORGANISATION MINUTES` lets time pass for the
sessions of its people.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID, uuid4

from tests.nomination.twenty import started

from e2e.parties import Party
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import PASSWORD
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.identity.passwords import hash_password
from kieslijst.identity.tables import MembershipRow, SessionRow
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock
from kieslijst.supervisor.visit import in_database


async def _parties(number: str) -> str:
    shared = await hash_password(PASSWORD)
    await asyncio.gather(*(_party(Party(each), shared) for each in range(int(number))))
    return ""


async def _party(party: Party, password_hash: str) -> None:
    organisation = Organisation(party.organisation_id, OrganisationKind.POLITICAL_GROUP, f"Partij {party.number}")
    now = system_clock()
    await create_organisation(organisation, actor=SYSTEM_OPERATOR, now=now)
    for email, name in ((party.sanne, "Sanne Kuipers"), (party.lisa, "Lisa de Wit")):
        new = NewAccount(uuid4(), email, name, organisation.id, is_demo=True)
        await create_account(new, actor=SYSTEM_OPERATOR, now=now, password_hash=password_hash)


async def _twenty(organisation: str, people: str) -> str:
    nomination = await started(SYSTEM_OPERATOR, int(people), organisation_id=UUID(organisation))
    return f"/party/{nomination.id}/lists/{nomination.lists[0].id}"


async def _away(organisation: str, minutes: str) -> str:
    """Every session of these people was seen so much longer ago."""
    of_them = MembershipRow.select(MembershipRow.account).where(MembershipRow.organisation == UUID(organisation))
    seen = SessionRow.seen_at - timedelta(minutes=int(minutes))
    people = await of_them.output(as_list=True)
    await SessionRow.update({SessionRow.seen_at: seen}).where(SessionRow.account.is_in(people))
    return ""


PROGRAMS: dict[str, Callable[..., Awaitable[str]]] = {"parties": _parties, "twenty": _twenty, "away": _away}

if __name__ == "__main__":
    print(in_database(lambda: PROGRAMS[sys.argv[1]](*sys.argv[2:])))  # noqa: T201 - the answer to the test that started it
