"""Bringing people in and places that several lists have in common: nothing gets shorter without a yes."""

import re
from html import unescape
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, person
from tests.nomination.importing.test_pages import Sanne, sanne

from kieslijst.nomination import heads
from kieslijst.nomination.actions.candidates import add_candidates
from kieslijst.nomination.actions.heads import share_head
from kieslijst.nomination.actions.lists import add_list
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import Person, SharedHead
from kieslijst.shared.actor import SYSTEM_OPERATOR

__all__ = ["sanne"]
pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_CELLS = "Voorletters\tAchternaam\tGeboortedatum\tWoonplaats\nK.\tWad\t1-2-1961\tJuinen\n"


async def _with_head(sanne: Sanne) -> tuple[UUID, UUID, list[Person]]:
    """The head and the second list; both lists begin with the first two of four people, then go their own way."""
    people = [person(number, bsn="") for number in range(4)]
    await add_persons(SYSTEM_OPERATOR, sanne.nomination_id, people, list_id=sanne.list_id, at=NOW)
    second, head_id = uuid4(), uuid4()
    await add_list(SYSTEM_OPERATOR, sanne.nomination_id, list_id=second, at=NOW)
    order = [people[place].id for place in (0, 1, 3, 2)]
    await add_candidates(SYSTEM_OPERATOR, sanne.nomination_id, second, order, at=NOW)
    shared = SharedHead(head_id, 2)
    bound = [sanne.list_id, second]
    await share_head(SYSTEM_OPERATOR, sanne.nomination_id, shared, source=sanne.list_id, members=bound, at=NOW)
    return head_id, second, people


async def _lengths(sanne: Sanne) -> list[int]:
    return [len(each.candidates) for each in heads.heads_of((await sanne.now()).lists).values()]


async def test_an_import_that_shortens_a_head_says_so_first_and_asks_a_yes(sanne: Sanne) -> None:
    head_id, _, people = await _with_head(sanne)
    batch = await sanne.paste(_CELLS)
    assert "vaste kop" not in unescape((await sanne.browser.get(batch)).text).partition("3 Overnemen")[2]
    before = await sanne.now()
    refused = await sanne.browser.post(batch, mode="replace", take="yes")
    page = re.sub(r"\s+", " ", unescape(refused.text))
    assert refused.status_code == 422
    assert "Plaats 1 tot en met 2 is nu op 2 lijsten gelijk. Daarna is geen plaats meer" in page
    assert f"/lists/heads/{head_id}" in page
    assert 'href="#field-shorten"' in page
    assert (await sanne.now()).lists == before.lists
    assert (await sanne.browser.post(batch, mode="replace", take="yes", shorten="yes")).status_code == 303
    after = (await sanne.now()).list(sanne.list_id)
    assert (len(after.candidates), people[0].id in after.candidates) == (1, False)
    assert await _lengths(sanne) == [0]


async def test_the_next_places_of_a_head_come_from_the_list_that_one_chooses(sanne: Sanne) -> None:
    head_id, second, people = await _with_head(sanne)
    page = (await sanne.browser.get(f"{sanne.base}/lists/heads/{head_id}")).text
    assert f'<option value="{second}"' in page.partition('name="source"')[2]
    lists = [str(sanne.list_id), str(second)]
    answer = await sanne.browser.post(
        f"{sanne.base}/lists/heads/{head_id}", length="3", source=str(second), lists=lists, tails="up"
    )
    assert answer.status_code == 303, unescape(answer.text)
    nomination = await sanne.now()
    assert heads.head(nomination, head_id).candidates == (people[0].id, people[1].id, people[3].id)
    assert nomination.list(sanne.list_id).candidates[3] == people[2].id
