"""P-10 and P-11 in a browser without a screen and without script."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html import unescape
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW, election
from tests.committee import keep_election

from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, PASSWORD
from kieslijst.identity.passwords import hash_password
from kieslijst.nomination import queries
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.model import Nomination
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


@dataclass
class Sanne:
    """Somebody of the party, with a nomination."""

    browser: Browser
    base: str
    nomination_id: UUID
    list_id: UUID

    async def paste(self, cells: str, **fields: str) -> str:
        """Bring cells in and give the path of the batch."""
        await self.browser.get(f"{self.base}/import")
        batch_id = str(uuid4())
        sent = {"new_id": batch_id, "cells": cells, "list": str(self.list_id), **fields}
        answer = await self.browser.post(f"{self.base}/import", **sent)
        assert answer.status_code == 303, _text(answer.text)
        return f"{self.base}/import/{batch_id}"

    async def now(self) -> Nomination:
        return await queries.nomination_for(SYSTEM_OPERATOR, self.nomination_id)


@pytest.fixture
async def sanne() -> AsyncIterator[Sanne]:
    email = "sanne@juinens-belang.example"
    invented = next(person for person in INVENTED if person.email == email)
    await create_organisation(invented.organisation, actor=SYSTEM_OPERATOR, now=NOW)
    new = NewAccount(uuid4(), email, invented.name, invented.organisation.id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))
    await keep_election(election())
    nomination_id, list_id = uuid4(), uuid4()
    await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=election().id,
        list_id=list_id,
        at=NOW,
    )
    async with Browser() as browser:
        await browser.log_in(email)
        yield Sanne(browser, f"/party/{nomination_id}", nomination_id, list_id)


def _text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html.partition("<main")[2])).split())


CELLS = (
    "Nr\tNaam\ttv\tvoorl.\tm/v\tgeb.dat\twpl\n"
    "1\tZandkuil\tvan der\tA.B.\tv\t3-4-1970\tJuinen\n"
    "2\tRietberg\t\tTh.\tx\t31-2-1980\tJuinen\n"
    "3\tWad\t\tK.\tm\t1-2-1961\tJuinen\n"
)


async def test_a_list_is_pasted_mended_taken_over_and_taken_back(sanne: Sanne) -> None:
    path = await sanne.paste(CELLS)
    page = (await sanne.browser.get(path)).text
    assert "Regel 3, geb.dat: '31-2-1980' kunnen wij niet lezen. Verwacht: een datum die bestaat" in _text(page)
    assert "3 kandidaten overnemen" in page
    answer = await sanne.browser.post(path, take="yes", **{"cell-3-5": "30-2-1980"})
    assert answer.status_code == 422
    assert "kunnen wij nog niet lezen" in answer.text
    answer = await sanne.browser.post(path, take="yes", **{"cell-3-5": "28-2-1980", "cell-3-4": "m"})
    assert answer.status_code == 303
    taken = await sanne.browser.get(path)
    assert "3 nieuw" in taken.text
    now = await sanne.now()
    assert [now.person(each).name.surname for each in now.lists[0].candidates] == [
        "van der Zandkuil",
        "Rietberg",
        "Wad",
    ]
    assert [now.person(each).birth_date.on_form for each in now.lists[0].candidates][1] == "28-02-1980"  # type: ignore[union-attr]  # it was mended
    assert (await sanne.browser.post(f"{path}/undo")).status_code == 303
    now = await sanne.now()
    assert (now.persons, now.lists[0].candidates) == ((), ())
    assert "3 kandidaten overnemen" in (await sanne.browser.get(path)).text
    await sanne.browser.post(path, take="yes")
    assert len((await sanne.now()).persons) == 3
