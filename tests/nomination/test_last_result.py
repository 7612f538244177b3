"""The page on party and name: the last official result fills in the seats and says what follows."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW

from kieslijst.elections.actions import open_election
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, PASSWORD
from kieslijst.identity.passwords import hash_password
from kieslijst.nomination.actions import nominations
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor, Role

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

_SANNE = INVENTED[0]


@dataclass(frozen=True, slots=True)
class Party:
    """A signed-in person of a group, with a nomination for the Senate of 2027."""

    browser: Browser
    actor: Actor
    nomination_id: UUID

    @property
    def path(self) -> str:
        return f"/party/{self.nomination_id}/details"

    async def seats(self) -> int | None:
        return (await nomination_for(self.actor, self.nomination_id)).details.seats_before


@pytest.fixture
async def party() -> AsyncIterator[Party]:
    await create_organisation(JUINEN_PARTY, actor=SYSTEM_OPERATOR, now=NOW)
    new = NewAccount(uuid4(), _SANNE.email, _SANNE.name, JUINEN_PARTY.id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))
    actor = Actor(_SANNE.name, Role.PARTY_EDITOR, new.id, JUINEN_PARTY.id)
    election = await open_election(SYSTEM_OPERATOR, "EK2027", at=NOW)
    nomination_id = await nominations.start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=JUINEN_PARTY.id,
        election_id=election.id,
        list_id=uuid4(),
        at=NOW,
    )
    async with Browser() as browser:
        await browser.log_in(_SANNE.email)
        yield Party(browser, actor, nomination_id)


async def _save(party: Party, appellation: str, seats: str = "") -> str:
    """Type name and seats, save, and look again."""
    await party.browser.get(party.path)
    form = {"kind": "registered", "appellation": appellation, "seats_before": seats}
    answer = await party.browser.post(party.path, **form)
    assert answer.status_code == 303
    await party.browser.get(answer.headers["location"])
    return (await party.browser.get(party.path)).text


async def test_the_official_result_fills_in_the_seats_and_says_what_follows(party: Party) -> None:
    text = await _save(party, "BBB")

    assert await party.seats() == 16
    assert 'name="seats_before" type="text" value="16"' in text
    assert "Volgens de officiële uitslag van EK2023." in text
    assert "Er mogen 80 namen staan" in text
    assert "36976 stemmen. Dat is plaats 1" in text


async def test_another_number_stays_and_is_pointed_out(party: Party) -> None:
    text = await _save(party, "BBB", "3")

    assert await party.seats() == 3
    assert "Uw aantal zetels is anders dan in de uitslag" in text
    assert "zijn het er 16" in text


async def test_a_name_that_is_not_in_the_result_is_asked_and_then_what_the_group_says_counts(party: Party) -> None:
    asked = await _save(party, "OPNL")
    told = await _save(party, "OPNL", "1")

    assert "Onafhankelijke Politiek Nederland (OPNL)?" in asked
    assert 'name="seats_before" type="text" value=""' in asked
    assert "Volgens uw eigen opgave." in told
